import type { Level } from '../../../game/kind.ts';
import { below, type Stream } from '../random.ts';

/** A number to hide among others that are as round as it is. */
export interface Rung {
	readonly value: number;
	readonly wanted: number;
	readonly level: Level;
	/** No option may be below or above. */
	readonly least: number;
	readonly most: number;
	/** Does a zero at the end mean nothing (see `isUnrounded`)? Then the options are as round as they come. */
	readonly isUnrounded: boolean;
}

/**
 * Numbers around a key, ascending, the key among them: the ratio (for small whole numbers the
 * step) is drawn without looking at the key, the key's rank is uniform, and all have the key's
 * decimals and trailing zeros, where these are its rounding. Null, so that the question is drawn anew, when any rank would leave
 * the bounds: clipping, or taking the ranks that fit, would tell where the key stands.
 */
export function ladderAround(stream: Stream, rung: Rung): readonly number[] | null {
	const grain = rung.isUnrounded ? 1 : grainOf(rung.value);
	const units = Math.round(rung.value / grain);
	const rank = below(stream, rung.wanted);
	const ladder =
		Math.abs(units) < SMALL
			? steps(stream, { units, rank, ...rung })
			: ratios(stream, { units, rank, ...rung });
	if (ladder === null) return null;
	return isWithin(rung, grain, ladder.reach)
		? ladder.units.map((unit) => exact(unit, grain))
		: null;
}

interface Climb extends Rung {
	/** The key in grains: a whole number, where it is rounded one that does not end in 0 unless it is 0. */
	readonly units: number;
	readonly rank: number;
}

interface Climbed {
	readonly units: readonly number[];
	/** The lowest and highest that any rank of the key would have needed. */
	readonly reach: readonly [low: number, high: number];
}

/** Whole numbers may pass a ten, which nobody takes for a rounded one; decimals may not lose their last digit. */
function steps(stream: Stream, { units, rank, wanted, level, value }: Climb): Climbed | null {
	const step = 1 + below(stream, level === 'hard' ? 1 : level === 'medium' ? 2 : 3);
	const span = step * (wanted - 1);
	const plain = Array.from({ length: wanted }, (_, i) => units + (i - rank) * step);
	const ladder = Number.isInteger(value) ? plain : plain.map((unit) => asRound(stream, unit));
	return ascends(ladder) ? { units: ladder, reach: [units - span, units + span] } : null;
}

const ascends = (units: readonly number[]): boolean =>
	units.every((unit, i) => i === 0 || unit > (units[i - 1] ?? unit));

function ratios(
	stream: Stream,
	{ units, rank, wanted, level, isUnrounded }: Climb
): Climbed | null {
	const choices = RATIOS[level];
	const ratio = choices[below(stream, choices.length)] ?? 1;
	let factor = 1;
	for (let i = 1; i < wanted; i++) factor *= ratio;
	const ladder: number[] = [];
	let value = units;
	for (let i = 0; i < rank; i++) value /= ratio;
	for (let i = 0; i < wanted; i++, value *= ratio) {
		const unit = Math.round(value);
		ladder.push(i === rank || isUnrounded ? unit : asRound(stream, unit));
	}
	return ascends(ladder) ? { units: ladder, reach: [units / factor, units * factor] } : null;
}

/** A number of grains that ends in 0 would be rounder than the key. */
const asRound = (stream: Stream, units: number): number =>
	units % 10 === 0 ? units + (below(stream, 2) === 0 ? 1 : -1) : units;

const isWithin = (rung: Rung, grain: number, [low, high]: readonly [number, number]): boolean =>
	low * grain >= rung.least && high * grain <= rung.most;

/** The power of ten in which the number is a whole number without a trailing zero: 100 for 4,400, 0.1 for 2.5. */
export function grainOf(value: number): number {
	if (value === 0) return 1;
	let grain = 1;
	while (grain < 1e12 && Number.isInteger(value / (grain * 10))) grain *= 10;
	for (let decimals = 0; decimals < MOST_DECIMALS && !isWhole(value / grain); decimals++) {
		grain = exact(grain, 0.1);
	}
	return grain;
}

const isWhole = (value: number): boolean =>
	Math.abs(value - Math.round(value)) < 1e-9 * Math.max(1, Math.abs(value));

/** A product without the dust that binary fractions leave. */
const exact = (a: number, b: number): number => Number((a * b).toPrecision(12));

const SMALL = 20;
const MOST_DECIMALS = 9;
const RATIOS: Readonly<Record<Level, readonly number[]>> = {
	easy: [1.6, 1.8, 2, 2.5],
	medium: [1.25, 1.3, 1.4, 1.5],
	hard: [1.08, 1.1, 1.12, 1.15]
};
