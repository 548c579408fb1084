import type { Draft, Task } from '../catalogue/cell.ts';
import { reachOn, type Slider, sliderAround } from '../values/slider.ts';

/**
 * Asks for a number that is known exactly, between natural bounds; null when this draw gives no slider. A
 * small one is counted and not estimated: one beside it is as wrong as any other.
 */
export function exactDraft(task: Task, value: number, bounds: Slider): Draft | null {
	const slider = sliderAround(task.stream, { ...bounds, value });
	if (slider === null) return null;
	const isCounted = Math.abs(value) < FEWEST_ESTIMATED * slider.step;
	const reach = isCounted ? slider.step : reachOn(slider, value);
	return { ...task, body: { form: 'number', ...slider, value, low: value, high: value, reach } };
}

/** In steps. */
const FEWEST_ESTIMATED = 10;
