import type { Draft, Task } from '../catalogue/cell.ts';
import { reachOn, type Slider, sliderAround } from '../values/slider.ts';

/** Asks for a number that is known exactly, between natural bounds; null when this draw gives no slider. */
export function exactDraft(task: Task, value: number, bounds: Slider): Draft | null {
	const slider = sliderAround(task.stream, { ...bounds, value });
	if (slider === null) return null;
	const reach = reachOn(slider, value);
	return { ...task, body: { form: 'number', ...slider, value, low: value, high: value, reach } };
}
