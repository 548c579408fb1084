import { quote } from '../problem.ts';
import { textAt, type Spot } from '../files/spot.ts';
import type { DescriptorContext, ResourceDescriptor } from './descriptor.ts';

interface Context extends Pick<ResourceDescriptor, 'role' | 'fields'> {
	readonly report: DescriptorContext['report'];
}

/** The column that a table's `quiz.fame` names; null where it names none, or none that could hold it. */
export function fameColumn(
	spot: Spot | undefined,
	{ role, fields, report }: Context
): string | null {
	if (spot === undefined) return null;
	if (role !== 'entities') report(spot.at, 'belongs to tables of entities: facts are not famous');
	const name = textAt(spot, report) ?? '';
	if (fields.some((field) => field.name === name && field.type === 'integer')) return name;
	report(spot.at, `must name a field of this table with the type "integer", saw ${quote(name)}`);
	return null;
}
