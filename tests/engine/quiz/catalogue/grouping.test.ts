import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRelation } from '../../../../src/lib/engine/facts/tables/build-relation.ts';
import { groupBy } from '../../../../src/lib/engine/quiz/catalogue/grouping.ts';

const VALUES = 6;

/** Columns of one length, some of their values missing. */
const tables = fc
	.record({ width: fc.integer({ min: 0, max: 3 }), size: fc.integer({ min: 0, max: 12 }) })
	.chain(({ width, size }) =>
		fc.record({
			size: fc.constant(size),
			columns: fc.array(
				fc.array(fc.integer({ min: -1, max: VALUES - 1 }), { minLength: size, maxLength: size }),
				{ minLength: width, maxLength: width }
			)
		})
	);

function grouped(size: number, columns: readonly (readonly number[])[]) {
	const relation = buildRelation({
		name: 'table',
		size,
		columns: columns.map((codes, i) => ({
			name: `column ${i}`,
			domain: { type: 'text', values: Array.from({ length: VALUES }, (_, value) => `${value}`) },
			codes: Int32Array.from(codes)
		}))
	});
	return groupBy(relation, [...relation.fields.values()]);
}

test('rows of one group agree on every column, groups are numbered as they appear, and a missing value belongs to none', () => {
	fc.assert(
		fc.property(tables, ({ size, columns }) => {
			const numbers = new Map<string, number>();
			const expected = Array.from({ length: size }, (_, row) => {
				const codes = columns.map((column) => column[row] ?? -1);
				if (codes.includes(-1)) return -1;
				const name = codes.join();
				numbers.set(name, numbers.get(name) ?? numbers.size);
				return numbers.get(name) ?? -1;
			});
			const { groupOf, count, starts, rows, hazy } = grouped(size, columns);
			expect([...groupOf]).toEqual(expected);
			expect(count).toBe(numbers.size);
			const all = Array.from({ length: size }, (_, row) => row);
			expect([...hazy]).toEqual(all.filter((row) => expected[row] === -1));
			for (let group = 0; group < count; group++) {
				const members = all.filter((row) => expected[row] === group);
				expect([...rows.subarray(starts[group], starts[group + 1])]).toEqual(members);
			}
		}),
		{ seed: 1, numRuns: 500 }
	);
});
