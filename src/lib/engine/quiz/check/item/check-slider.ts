import type { Field } from '../../../facts/fact-base.ts';
import type { Case } from '../case.ts';
import { faultIf, type Fault } from '../fault.ts';

/** The slider lies between the bounds that are declared, has their step, and the key lies on its grid. */
export function checkSlider({ question, key }: Case, declared: Field['range']): readonly Fault[] {
	if (question.form !== 'number' || key.form !== 'number') return [];
	const { min, max, step } = question;
	const steps = (key.value - min) / step;
	const onGrid = Math.abs(steps - Math.round(steps)) < 1e-6 * Math.max(1, Math.abs(steps));
	const natural =
		declared === null || (min >= declared.min && max <= declared.max && step === declared.step);
	return [
		...faultIf(!(step > 0 && min < max), 'slider', `${min} to ${max} by ${step}`),
		...faultIf(key.value < min || key.value > max, 'slider', `${key.value} is out of bounds`),
		...faultIf(!onGrid, 'slider', `${key.value} is off the grid`),
		...faultIf(!natural, 'slider', 'leaves the declared range')
	];
}
