import type { FieldDescriptor } from '../descriptor/descriptor.ts';
import { err, ok, type Result } from '../../../game/result.ts';
import { listOf } from '../problem.ts';

/** A cell that is not missing, as understood: its canonical text, and its number where it is one. */
export interface Cell {
	readonly text: string;
	readonly number: number;
}

type Parse = (text: string) => Result<Cell, string>;

/** Understands the cells of one field: its type, then its categories and constraints. The error says what must be. */
export function cellParser(field: FieldDescriptor): Parse {
	const parse = parserOf(field);
	const checks = checksOf(field, parse);
	return (text) => {
		const cell = parse(text);
		if (!cell.ok) return cell;
		const broken = checks.find((check) => !check.holds(cell.value));
		return broken === undefined ? cell : err(broken.message);
	};
}

const asText = (text: string): Result<Cell, string> => ok({ text, number: NaN });

function parserOf(field: FieldDescriptor): Parse {
	switch (field.type) {
		case 'string':
		case 'list':
			return asText;
		case 'integer':
			return (text) => parseNumber(text, /^[+-]?\d+$/, 'must be a whole number in plain digits');
		case 'number':
			return (text) =>
				parseNumber(
					text,
					/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/,
					'must be a number in plain digits, with a point for decimals'
				);
		case 'date':
			return field.anyPrecision ? parseDate : parseDay;
		case 'year':
			return (text) => (YEAR.test(text) ? asText(text) : err('must be a year such as 2024'));
		case 'yearmonth':
			return (text) => (MONTH.test(text) ? asText(text) : err('must be a month such as 2024-08'));
		case 'boolean':
			return parseBoolean;
	}
}

/** Beyond these a number is a slip, and would lose digits on its way. */
const LARGEST = 1e15;
const SMALLEST = 1e-15;

function parseNumber(text: string, shape: RegExp, wanted: string): Result<Cell, string> {
	if (!shape.test(text)) return err(wanted);
	// Adding zero makes of -0 what everyone means by it.
	const number = Number(text) + 0;
	const size = Math.abs(number);
	if (size > LARGEST) return err(`must be at most 10^15 in size`);
	if (size > 0 && size < SMALLEST) return err('must be 0, or at least 10^-15 in size');
	return ok({ text: String(number), number });
}

const YEAR = /^\d{4}$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const isDay = (text: string): boolean => {
	if (!DAY.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	// The 31st of June reads as the 1st of July.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

function parseDay(text: string): Result<Cell, string> {
	return isDay(text) ? asText(text) : err('must be a date such as 2024-08-28');
}

/** A date to the precision known. */
export function parseDate(text: string): Result<Cell, string> {
	if (YEAR.test(text) || MONTH.test(text) || isDay(text)) return asText(text);
	return err('must be a date such as 2024-08-28, 2024-08 or 2024');
}

function parseBoolean(text: string): Result<Cell, string> {
	const word = text.toLowerCase();
	return word === 'true' || word === 'false' ? asText(word) : err('must be true or false');
}

interface Check {
	readonly holds: (cell: Cell) => boolean;
	readonly message: string;
}

function checksOf(field: FieldDescriptor, parse: Parse): readonly Check[] {
	const { minLength, maxLength, pattern } = field.constraints;
	const checks: Check[] = [];
	const add = (message: string, holds: Check['holds']): void =>
		void checks.push({ message, holds });
	const admitted = field.categories?.map(({ value }) => value) ?? field.constraints.enum;
	if (admitted !== null) {
		const texts = new Set(admitted.map((value) => canonical(value, parse)));
		add(`must be ${listOf(admitted)}`, ({ text }) => texts.has(text));
	}
	addBounds(field, parse, add);
	if (minLength !== null)
		add(`must have at least ${minLength} characters`, ({ text }) => text.length >= minLength);
	if (maxLength !== null)
		add(`must have at most ${maxLength} characters`, ({ text }) => text.length <= maxLength);
	if (pattern !== null)
		add(`must match ${pattern.source.slice(4, -2)}`, ({ text }) => pattern.test(text));
	return checks;
}

function canonical(value: string, parse: Parse): string {
	const cell = parse(value);
	return cell.ok ? cell.value.text : value;
}

function addBounds(
	{ constraints: { minimum, maximum } }: FieldDescriptor,
	parse: Parse,
	add: (message: string, holds: Check['holds']) => void
): void {
	const low = minimum === null ? null : parse(minimum);
	const high = maximum === null ? null : parse(maximum);
	if (low?.ok) add(`must be at least ${low.value.text}`, (cell) => compare(cell, low.value) >= 0);
	if (high?.ok) add(`must be at most ${high.value.text}`, (cell) => compare(cell, high.value) <= 0);
}

/** Numbers by size, dates (whose texts sort as they do) by text. */
function compare(a: Cell, b: Cell): number {
	if (!Number.isNaN(a.number)) return a.number - b.number;
	return a.text < b.text ? -1 : Number(a.text > b.text);
}
