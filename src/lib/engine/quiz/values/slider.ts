import type { Domain, Field } from '../../facts/fact-base.ts';
import { grainOf } from '../options/number-ladder.ts';
import { below, type Stream } from '../random.ts';

/** Both bounds are included; `step` divides the way between them. */
export interface Slider {
	readonly min: number;
	readonly max: number;
	readonly step: number;
}

/**
 * Bounds that tell nothing of the number between them: those that the field declares, else from zero
 * (from the other side of zero, where the field knows negative numbers) to a round number that puts
 * the key at a uniformly drawn part of the way.
 */
export function sliderFor(
	stream: Stream,
	field: Pick<Field, 'range' | 'domain'>,
	value: number
): Slider {
	if (field.range !== null) return field.range;
	const step = stepOf(field.domain);
	const percent = PERCENT_LEAST + below(stream, PERCENT_MOST - PERCENT_LEAST + 1);
	const far = roundUp(Math.max((Math.abs(value) * 100) / percent, step * FEWEST_STEPS));
	return { min: isSigned(field.domain) ? -far : 0, max: far, step };
}

const PERCENT_LEAST = 4;
const PERCENT_MOST = 96;
const FEWEST_STEPS = 10;

const isSigned = (domain: Domain): boolean =>
	domain.type === 'number' && (domain.values[0] ?? 0) < 0;

/** Up to two leading digits. */
function roundUp(value: number): number {
	let grain = 1;
	while (value / grain > 100) grain *= 10;
	while (value / grain <= 10) grain /= 10;
	return Number((Math.ceil(value / grain) * grain).toPrecision(2));
}

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
