import {
	FIELD_TYPES,
	type Category,
	type Constraints,
	type DescriptorContext,
	type FieldDescriptor,
	type Members
} from './descriptor.ts';
import type { Field } from '../fact-base.ts';
import { inAll, localizedAt } from '../localized.ts';
import { listOf, quote } from '../problem.ts';
import {
	flagAt,
	itemsAt,
	knownMembersAt,
	membersAt,
	numberAt,
	spellingAt,
	textAt,
	textsAt,
	type Spot
} from '../files/spot.ts';
import { titleOf } from './title-of.ts';
import { topicAt } from './topic-at.ts';

interface FieldContext extends DescriptorContext {
	/** The table's `quiz.fields`. */
	readonly options: Members;
	/** The table's `missingValues`. */
	readonly missing: Spot | undefined;
}

const OPTION_KEYS = ['ask', 'topic', 'peers', 'unit', 'volatile', 'range', 'labels', 'title'];

/** Understands one field of a Table Schema with what `quiz.fields` says of it; null without a usable name. */
export function parseField(spot: Spot, context: FieldContext): FieldDescriptor | null {
	const { languages, report } = context;
	const members = membersAt(spot, report);
	const name = fieldName(spot, members, context);
	if (name === null) return null;
	const options = knownMembersAt(context.options.get(name), OPTION_KEYS, report);
	const type = typeOf(members, context);
	refuseUnsupported(members, context);
	return {
		at: spot.at,
		name,
		type,
		title: titleOf({ members, quiz: options, name: name.replaceAll('_', ' ') }, context),
		anyPrecision: members.get('format')?.value === 'any',
		constraints: constraintsOf(members.get('constraints'), context),
		categories: categoriesOf(members, options, context),
		categoriesOrdered: flagAt(members.get('categoriesOrdered'), report) ?? false,
		missingValues: missingOf(members.get('missingValues') ?? context.missing, context),
		askable: flagAt(options.get('ask'), report) ?? type !== 'list',
		peers: textsAt(options.get('peers'), report),
		unit: localizedAt(options.get('unit'), languages, report),
		volatile: flagAt(options.get('volatile'), report) ?? false,
		topic: topicAt(options.get('topic'), context),
		range: rangeOf(options.get('range'), context)
	};
}

/** Dots, slashes, commas and braces have a meaning in templates and in the names of facts and units. */
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}\p{M} _()%-]{0,63}$/u;

function fieldName(spot: Spot, members: Members, { report }: FieldContext): string | null {
	const name = textAt(members.get('name'), report) ?? '';
	if (NAME.test(name) && name !== '__proto__') return name;
	report(`${spot.at}.name`, `must be letters, digits, _ and -, saw ${quote(name)}`);
	return null;
}

function typeOf(members: Members, { report }: FieldContext): FieldDescriptor['type'] {
	const spot = members.get('type');
	const text = textAt(spot, report) ?? 'string';
	const type = FIELD_TYPES.find((known) => known === text);
	if (type !== undefined) return type;
	if (spot !== undefined) report(spot.at, `must be ${listOf(FIELD_TYPES)}, saw ${quote(text)}`);
	return 'string';
}

/** Of the standard, but not understood here: to pass over them would misread the table. */
const UNSUPPORTED = ['decimalChar', 'groupChar', 'bareNumber', 'trueValues', 'falseValues'];

function refuseUnsupported(members: Members, { report }: FieldContext): void {
	for (const name of UNSUPPORTED) {
		const spot = members.get(name);
		if (spot !== undefined)
			report(spot.at, 'is not supported: write plain numbers, true and false');
	}
	const format = members.get('format');
	if (format !== undefined && members.get('type')?.value === 'date') {
		const known = format.value === 'any' || format.value === 'default';
		if (!known)
			report(format.at, 'must be "default" (2024-08-28) or "any" (also 2024-08 and 2024)');
	}
}

function missingOf(spot: Spot | undefined, { report }: FieldContext): ReadonlySet<string> {
	if (spot === undefined) return new Set(['']);
	const values = itemsAt(spot, report).flatMap((item) => {
		if (item.value instanceof Map) return textAt(item.value.get('value'), report) ?? [];
		return textAt(item, report) ?? [];
	});
	return new Set(values);
}

function constraintsOf(spot: Spot | undefined, { report }: FieldContext): Constraints {
	const members = membersAt(spot, report);
	const spelled = (name: string): string | null => {
		const bound = members.get(name);
		return bound === undefined ? null : spellingAt(bound, report);
	};
	const options = members.get('enum');
	return {
		required: flagAt(members.get('required'), report) ?? false,
		unique: flagAt(members.get('unique'), report) ?? false,
		minimum: spelled('minimum'),
		maximum: spelled('maximum'),
		minLength: numberAt(members.get('minLength'), report),
		maxLength: numberAt(members.get('maxLength'), report),
		pattern: patternOf(members.get('pattern'), report),
		enum:
			options === undefined
				? null
				: itemsAt(options, report).flatMap((item) => spellingAt(item, report) ?? [])
	};
}

function patternOf(spot: Spot | undefined, report: FieldContext['report']): RegExp | null {
	const source = textAt(spot, report);
	if (spot === undefined || source === null) return null;
	try {
		return new RegExp(`^(?:${source})$`, 'u');
	} catch {
		report(spot.at, `must be a regular expression, saw ${quote(source)}`);
		return null;
	}
}

function categoriesOf(
	members: Members,
	options: Members,
	{ languages, report }: FieldContext
): readonly Category[] | null {
	const spot = members.get('categories');
	const labels = options.get('labels');
	if (spot === undefined) {
		if (labels !== undefined && members.get('type')?.value !== 'boolean') {
			report(labels.at, 'gives labels to a field that has no categories');
		}
		if (members.get('type')?.value !== 'boolean') return null;
	}
	const items = spot === undefined ? TRUTH : itemsAt(spot, report);
	const words = membersAt(labels, report);
	const categories = items.flatMap((item) => {
		const parts = item.value instanceof Map ? item.value : new Map([['value', item]]);
		const value = parts.get('value');
		const text = value === undefined ? null : spellingAt(value, report);
		if (text === null) return [];
		const label =
			localizedAt(words.get(text), languages, report) ??
			localizedAt(parts.get('label'), languages, report) ??
			inAll(languages, text);
		return [{ value: text, label }];
	});
	checkCategories(categories, { at: spot?.at ?? '', words, report });
	return categories;
}

const TRUTH: readonly Spot[] = ['false', 'true'].map((value) => ({ at: '', value }));

function checkCategories(
	categories: readonly Category[],
	{ at, words, report }: { at: string; words: Members; report: FieldContext['report'] }
): void {
	const values = categories.map(({ value }) => value);
	for (const value of values.filter((value, i) => values.indexOf(value) < i)) {
		report(at, `names a category twice, saw ${quote(value)}`);
	}
	for (const [value, spot] of words) {
		if (!values.includes(value))
			report(spot.at, `labels no category of the field, saw ${quote(value)}`);
	}
}

function rangeOf(spot: Spot | undefined, { report }: FieldContext): Field['range'] {
	if (spot === undefined) return null;
	const members = knownMembersAt(spot, ['min', 'max', 'step'], report);
	const min = numberAt(members.get('min'), report);
	const max = numberAt(members.get('max'), report);
	const step = numberAt(members.get('step'), report) ?? 1;
	if (min !== null && max !== null && min < max && step > 0) return { min, max, step };
	report(spot.at, 'must have numbers min and max, min below max, and a step above 0');
	return null;
}
