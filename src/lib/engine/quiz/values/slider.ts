import type { Domain, Field } from '../../facts/fact-base.ts';
import { grainOf } from '../options/number-ladder.ts';
import { below, type Stream } from '../random.ts';

/** Both bounds are included; `step` divides the way between them. */
export interface Slider {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/** What a slider is to hide. */
export interface Hidden extends Slider {
	/** Lies on the grid of `step`, between the natural bounds `min` and `max`, which may be infinite. */
	readonly value: number;
}

/**
 * A window that tells nothing of the number in it. It is no wider than what the natural bounds leave on
 * the nearer side of the number, which can so lie anywhere in it: where, is drawn. A number too near its
 * bounds for that has a small window, of a drawn width. Of ten sliders for a number no more than one has it
 * where a blind guess falls. Null where every window that fits has it there.
 */
export function sliderAround(stream: Stream, hidden: Hidden): Slider | null {
	const isToHit = below(stream, ONE_IN) === 0;
	const widths = widthsFor(hidden);
	let hit: Slider | null = null;
	let clear: Slider | null = null;
	for (let draw = 0; draw < MOST_DRAWS; draw++) {
		const width = widths[below(stream, widths.length)] ?? 0;
		const window = windowOf(stream, hidden, width);
		if (window === null) continue;
		if (isGuessed(window, hidden.value)) hit ??= window;
		else clear ??= window;
		if (clear !== null && (hit !== null || !isToHit)) break;
	}
	return isToHit && clear !== null ? (hit ?? clear) : clear;
}

/** The part of a slider around a guess that counts as a hit, and so what chance gives a guess. */
const ONE_IN = 10;
const MOST_DRAWS = 64;

/** How far beyond what is right an answer is worth nothing: half the number away, or a fifth of the slider. */
export const reachOn = ({ min, max, step }: Slider, value: number): number =>
	Math.max(2 * step, Math.min(Math.abs(value) / 2, (max - min) / REACH_PART));

const REACH_PART = 5;

/** Those that a field declares; else from zero, or without an end where it knows negative numbers. */
export const boundsOf = ({ range, domain }: Pick<Field, 'range' | 'domain'>): Slider =>
	range ?? { min: isSigned(domain) ? -Infinity : 0, max: Infinity, step: stepOf(domain) };

/** In steps: the widest round one that leaves the number every place; where there is no room for that, small ones. */
function widthsFor({ value, min, max, step }: Hidden): readonly number[] {
	const under = min === -Infinity ? 2 * Math.abs(value) : value - min;
	const room = Math.min(under, max - value) / step;
	let unit = 1;
	while (room >= unit * ROUND[0] * 10) unit *= 10;
	const widest = ROUND.findLast((width) => width * unit <= room);
	if (widest !== undefined) return [widest * unit];
	const all = (max - min) / step;
	const small = SMALL.filter((width) => width <= all);
	return small.length > 0 ? small : [all];
}

const ROUND = [10, 20, 50] as const;
const SMALL = [8, 10, 12, 16];

/** One of those that hold the number, on a round grid, so that its ends show no digit of it; null where none fits. */
function windowOf(stream: Stream, { value, min, max, step }: Hidden, width: number): Slider | null {
	const origin = Number.isFinite(min) ? min - step * Math.floor(min / step) : 0;
	const grid = GRIDS.find((part) => width % part === 0);
	const unit = (step * width) / (grid ?? width);
	const steps = (bound: number) => (bound - origin) / unit;
	const first = Math.ceil(Math.max(steps(min), steps(value - width * step)) - DUST);
	const last = Math.floor(Math.min(steps(value), steps(max - width * step)) + DUST);
	if (last < first) return null;
	const from = origin + (first + below(stream, last - first + 1)) * unit;
	return { min: exact(from), max: exact(from + width * step), step };
}

/** Into how many parts a wide window is divided by the places where it may begin. */
const GRIDS = [20, 10];
/** What binary fractions leave of a whole number. */
const DUST = 1e-9;

/** Does the centre, or the logarithmic one, come near the number? Compared by squares: roots differ between machines. */
function isGuessed({ min, max }: Slider, value: number): boolean {
	const near = (max - min) / (2 * ONE_IN);
	if (Math.abs(value - (min + max) / 2) <= near) return true;
	if (min < 0) return false;
	const shift = min > 0 ? 0 : 1;
	const product = (min + shift) * (max + shift);
	const [low, high] = [value + shift - near, value + shift + near];
	return product <= high * high && (low <= 0 || product >= low * low);
}

/** Without the dust that binary fractions leave. */
const exact = (value: number): number => Number(value.toPrecision(12));

const isSigned = (domain: Domain): boolean =>
	domain.type === 'number' && (domain.values[0] ?? 0) < 0;

const steps = new WeakMap<Domain, number>();

/** The finest grain in the whole domain, at most 1: what any of its numbers can be set to. */
function stepOf(domain: Domain): number {
	if (domain.type !== 'number' || domain.integer) return 1;
	const known = steps.get(domain);
	if (known !== undefined) return known;
	const step = domain.values.reduce((least, value) => Math.min(least, grainOf(value)), 1);
	steps.set(domain, step);
	return step;
}
