import { expect, it } from 'vitest';
import { fixtureBase, questionBases } from '../all-bases.ts';
import { faultsIn, QUESTIONS, TIMEOUT_MS } from './faults-in.ts';

const [, ...bases] = await questionBases();
const fixture = await fixtureBase();

it.each([
	...bases.map((base) => [base.name, base, QUESTIONS.ofEachBase] as const),
	[fixture.name, fixture, QUESTIONS.ofTheFixture] as const
])(
	'no question from %s has a wrong or second right key, or a flaw',
	(_, base, wanted) => {
		expect(faultsIn(base, wanted)).toEqual([]);
	},
	TIMEOUT_MS
);
