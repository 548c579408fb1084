import type { Relation } from './fact-base.ts';

/**
 * The rows without those that say again what an earlier one says: alike in everything but a key that
 * is a mere number of the row (one column of numbers or texts that no dependency is given by).
 */
export function distinctRows(
	relation: Pick<Relation, 'key' | 'fields' | 'dependencies'>,
	rows: readonly number[]
): readonly number[] {
	if (!isNumbered(relation)) return rows;
	const columns = [...relation.fields].flatMap(([name, { codes }]) =>
		relation.key.includes(name) ? [] : [codes]
	);
	const said = new Set<string>();
	return rows.filter((row) => {
		const claim = columns.map((codes) => codes[row]).join();
		const isNew = !said.has(claim);
		said.add(claim);
		return isNew;
	});
}

function isNumbered({ key, fields, dependencies }: Parameters<typeof distinctRows>[0]): boolean {
	const [name = '', ...more] = key;
	const type = fields.get(name)?.domain.type;
	const isPlain = more.length === 0 && (type === 'number' || type === 'text');
	return isPlain && !dependencies.some(({ given }) => given.includes(name));
}
