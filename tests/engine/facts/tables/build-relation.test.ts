import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRelation } from '../../../../src/lib/engine/facts/tables/build-relation.ts';
import type { Field } from '../../../../src/lib/engine/facts/fact-base.ts';
import { indexCodes, rowsOf } from '../../../../src/lib/engine/facts/tables/postings.ts';

describe('an index', () => {
	test('lists for each code the rows that hold it, ascending, and no others', () => {
		const column = fc
			.integer({ min: 1, max: 20 })
			.chain((size) =>
				fc.tuple(fc.constant(size), fc.array(fc.integer({ min: -1, max: size - 1 })))
			);
		fc.assert(
			fc.property(column, ([size, list]) => {
				const codes = Int32Array.from(list);
				const field = fieldOf(codes, size);
				for (let code = 0; code < size; code++) {
					const expected = list.flatMap((each, row) => (each === code ? [row] : []));
					expect([...rowsOf(field, code)]).toEqual(expected);
				}
				expect(field.postings.rows).toHaveLength(list.filter((each) => each >= 0).length);
			})
		);
	});

	test('has no rows for a code that there is not', () => {
		const field = fieldOf(Int32Array.of(0, 1), 2);
		for (const code of [-1, 2, 99]) expect(rowsOf(field, code)).toHaveLength(0);
		expect(indexCodes(new Int32Array(0), 0).starts).toEqual(Uint32Array.of(0));
	});
});

function fieldOf(codes: Int32Array, size: number): Field {
	const ids = Array.from({ length: size }, (_, i) => `e${i}`);
	const relation = buildRelation({
		name: 'facts',
		size: codes.length,
		columns: [{ name: 'x', domain: { type: 'entity', relation: 'things', size, ids }, codes }]
	});
	const field = relation.fields.get('x');
	if (field === undefined) throw new Error('the relation has its field');
	return field;
}

describe('a relation of typed columns', () => {
	test('has what the format says where nothing else is said', () => {
		const { claims, role, key } = buildRelation({ name: 'facts', size: 1, columns: [] });
		expect([role, key, claims.status(0), claims.modality(0), claims.qualifier(0)]).toEqual([
			'facts',
			[],
			'confirmed',
			'asserted',
			'exact'
		]);
		expect([claims.asOf(0), claims.interval(0), claims.excused(0), claims.sources(0)]).toEqual([
			null,
			null,
			null,
			[]
		]);
	});

	test('is indexed whole, a million rows of six fields', () => {
		const size = 1_000_000;
		const values = Array.from({ length: 1000 }, (_, i) => String(i));
		const columns = Array.from({ length: 6 }, (_, field) => ({
			name: `f${field}`,
			domain: { type: 'text', values } as const,
			codes: Int32Array.from({ length: size }, (_row, row) => (row + field) % 1000)
		}));
		const relation = buildRelation({ name: 'facts', size, columns });
		for (const field of relation.fields.values()) {
			expect(field.postings.rows).toHaveLength(size);
			expect(field.codes[rowsOf(field, 77)[0] ?? -1]).toBe(77);
		}
	});
});
