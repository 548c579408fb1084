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
 * A window that tells little of the number in it, and never has it at an end. A number with room on both
 * sides may lie anywhere in a window of a round width; a small one is asked from its natural bound up to an
 * end that is drawn. Of ten sliders for a number no more than one has it where a blind guess falls. Null
 * where every window that fits has it there.
 */
export function sliderAround(stream: Stream, hidden: Hidden): Slider | null {
	const { hit = [], clear = [] } = Object.groupBy(windowsFor(hidden), (window) =>
		isGuessed(window, hidden.value) ? 'hit' : 'clear'
	);
	const isToHit = below(stream, ONE_IN) === 0;
	if (clear.length === 0) return null;
	const among = isToHit && hit.length > 0 ? hit : clear;
	return among[below(stream, among.length)] ?? null;
}

/** The part of a slider around a guess that counts as a hit, and so what chance gives a guess. */
const ONE_IN = 10;

/** How far beyond what is right an answer is worth nothing: half the number away, or a fifth of the slider. */
export const reachOn = ({ min, max, step }: Slider, value: number): number =>
	Math.max(2 * step, Math.min(Math.abs(value) / 2, (max - min) / REACH_PART));

const REACH_PART = 5;

/** Those that a field declares; else from zero, or without an end where it knows negative numbers. */
export const boundsOf = ({ range, domain }: Pick<Field, 'range' | 'domain'>): Slider =>
	range ?? { min: isSigned(domain) ? -Infinity : 0, max: Infinity, step: stepOf(domain) };

/** All windows that a number may have: whole steps from `origin`, a round number of them. */
function windowsFor({ value, min, max, step }: Hidden): readonly Slider[] {
	const origin = Number.isFinite(min) ? min - step * Math.floor(min / step) : 0;
	const inSteps = (bound: number): number => Math.round((bound - origin) / step);
	const place = { at: inSteps(value), low: inSteps(min), high: inSteps(max) };
	const { at, low, high } = place;
	const room = Math.min(low === -Infinity ? 2 * Math.abs(at) : at - low, high - at);
	const windows = room < ROOMY ? windowsFromBound(place) : windowsOfWidth(place, widestIn(room));
	return windows
		.filter((window) => isInside(place, window))
		.map(([from, to]) => ({
			min: exact(origin + from * step),
			max: exact(origin + to * step),
			step
		}));
}

/** A number and its natural bounds, in steps. */
interface Place {
	readonly at: number;
	readonly low: number;
	readonly high: number;
}

type Window = readonly [from: number, to: number];

/** From so much room on either side on, a number has windows that begin elsewhere than at its bound. */
const ROOMY = 50;

/** Where there is no bound, as far below zero as above. */
function windowsFromBound({ at, low, high }: Place): readonly Window[] {
	const most = Math.min(high, Math.max(LEAST_MOST, FARTHEST * Math.abs(at)));
	const windows: Window[] = [];
	for (let unit = 1; ENDS[0] * unit <= most; unit *= 10) {
		for (const end of ENDS) {
			const to = end * unit;
			if (to <= most && to > low) windows.push([low === -Infinity ? -to : low, to]);
		}
	}
	return windows;
}

/** Round ends of a scale, each once in every power of ten. */
const ENDS = [5, 6, 8, 10, 12, 15, 20, 25, 30, 40] as const;
/** A slider goes no farther than so many times the number, ... */
const FARTHEST = 4;
/** ... or to here. */
const LEAST_MOST = 15;

/** The widest round width that leaves the number every place. */
function widestIn(room: number): number {
	let unit = 1;
	while (room >= WIDTHS[0] * unit * 10) unit *= 10;
	return unit * (WIDTHS.findLast((width) => width * unit <= room) ?? WIDTHS[0]);
}

const WIDTHS = [10, 20, 50] as const;

/** They begin on a round grid, so that their ends show no digit of the number. */
function windowsOfWidth({ at, low, high }: Place, width: number): readonly Window[] {
	const grid = width / 10;
	const first = Math.ceil(Math.max(low, at - width) / grid);
	const last = Math.floor(Math.min(at, high - width) / grid);
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
		const from = (first + index) * grid;
		return [from, from + width];
	});
}

/** Not within a twentieth of an end, unless that is where the number's own bound is. */
function isInside({ at, low, high }: Place, [from, to]: Window): boolean {
	const margin = (to - from) / 20;
	return (at - from >= margin || at === low) && (to - at >= margin || at === high);
}

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
