import { expect, it } from 'vitest';
import { questionBases } from '../all-bases.ts';
import { faultsIn, QUESTIONS, TIMEOUT_MS } from './faults-in.ts';

const [base] = await questionBases();
if (base === undefined) throw new Error('questions/ holds no base');

it(
	`no question from ${base.name} has a wrong or second right key, or a flaw`,
	() => {
		expect(faultsIn(base, QUESTIONS.ofEachBase)).toEqual([]);
	},
	TIMEOUT_MS
);
