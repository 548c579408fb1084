import type { DescriptorContext } from './descriptor.ts';
import { listOf, quote } from '../problem.ts';
import { textAt, type Spot } from '../files/spot.ts';

/** A topic's id that the package lists, or null. */
export function topicAt(
	spot: Spot | undefined,
	{ topics, report }: DescriptorContext
): string | null {
	const topic = textAt(spot, report);
	if (spot === undefined || topic === null || topics.has(topic)) return topic;
	const known = topics.size === 0 ? 'it lists none' : listOf([...topics.keys()]);
	report(spot.at, `must be a topic of the package (${known}), saw ${quote(topic)}`);
	return null;
}
