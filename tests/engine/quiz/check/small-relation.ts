import { buildRelation } from '../../../../src/lib/engine/facts/tables/build-relation.ts';
import { codesBySpelling } from '../../../../src/lib/engine/facts/domain.ts';
import type { Claims, Domain, Relation } from '../../../../src/lib/engine/facts/fact-base.ts';
import type { Cell, Row, Spec } from './small-world.ts';

/** Encodes one table as the parser would. */
export function smallRelation(
	name: string,
	spec: Spec,
	idsOf: (name: string) => readonly string[]
): Relation {
	const columns = Object.entries(spec.fields).map(([field, type]) => {
		const domain = domainOf(
			type,
			idsOf,
			spec.rows.map((row) => row[field] ?? null)
		);
		const codes = codesBySpelling(domain);
		const coded = spec.rows.map((row) => codes.get(String(row[field] ?? '')) ?? -1);
		return { name: field, domain, codes: Int32Array.from(coded), ...spec.settings?.[field] };
	});
	const domains = new Map(columns.map((column) => [column.name, column.domain]));
	const condition = (values: Readonly<Record<string, readonly string[]>> = {}) =>
		conditionOf(domains, values);
	const ids = spec.rows.map((row) => String(row['id']));
	const overlaps = new Map<number, Set<number>>();
	for (const [a, b] of spec.overlaps ?? []) overlaps.set(ids.indexOf(a), new Set([ids.indexOf(b)]));
	return buildRelation({
		name,
		size: spec.rows.length,
		columns,
		role: spec.role ?? 'facts',
		topic: spec.topic ?? null,
		key: spec.key,
		modalities: new Set(spec.modalities ?? []),
		dependencies: (spec.dependencies ?? []).map((d) => ({ ...d, when: condition(d.when) })),
		closures: (spec.closures ?? []).map((c) => ({
			...c,
			where: condition(c.where),
			among: condition(c.among)
		})),
		claims: claimsOf(spec.rows),
		wording: spec.role === undefined ? null : wordingOf(spec),
		overlaps
	});
}

function domainOf(
	type: string,
	idsOf: (name: string) => readonly string[],
	cells: readonly Cell[]
): Domain {
	const [kind, detail = ''] = type.split(':');
	const values = [...new Set(cells.filter((cell) => cell !== null).map(String))];
	switch (kind) {
		case 'entity':
			return { type: 'entity', relation: detail, size: idsOf(detail).length, ids: idsOf(detail) };
		case 'category': {
			const listed = detail.split('|');
			return {
				type: 'category',
				values: listed,
				labels: listed.map((en) => ({ en })),
				ordered: false
			};
		}
		case 'number':
			return {
				type: 'number',
				values: Float64Array.from(values.map(Number).sort((a, b) => a - b)),
				integer: true
			};
		case 'date':
			return { type: 'date', values: values.sort() };
		default:
			return { type: 'text', values };
	}
}

/** Field names and spelled values as a condition on codes. */
export function conditionOf(
	domains: ReadonlyMap<string, Domain>,
	values: Readonly<Record<string, readonly string[]>>
): ReadonlyMap<string, ReadonlySet<number>> {
	return new Map(
		Object.entries(values).map(([field, spelled]) => {
			const domain = domains.get(field);
			const codes = domain === undefined ? new Map<string, number>() : codesBySpelling(domain);
			return [field, new Set(spelled.map((value) => codes.get(value) ?? -1))];
		})
	);
}

function wordingOf({ rows, aliases }: Spec): Relation['wording'] {
	const labels = rows.map((row) => String(row['$label'] ?? row['id']));
	const shorts = rows.map((row) => (typeof row['$short'] === 'string' ? row['$short'] : null));
	const forms = new Map<string, readonly (string | null)[]>([['label', labels]]);
	if (shorts.some((short) => short !== null)) forms.set('short', shorts);
	return new Map([
		['en', { forms, aliases: rows.map((row) => aliases?.[String(row['id'])] ?? []) }]
	]);
}

function claimsOf(rows: readonly Row[]): Claims {
	const at = (row: number, name: string) => rows[row]?.[name] ?? null;
	const low = (row: number) => at(row, '$low');
	return {
		status: (row) => (at(row, '$status') ?? 'confirmed') as ReturnType<Claims['status']>,
		modality: (row) => (at(row, '$modality') ?? 'asserted') as ReturnType<Claims['modality']>,
		qualifier: (row) =>
			low(row) !== null ? 'range' : ((at(row, '$qualifier') ?? 'exact') as 'exact' | 'about'),
		interval: (row) =>
			low(row) === null ? null : { low: Number(low(row)), high: Number(at(row, '$high')) },
		asOf: (row) => (at(row, '$as_of') === null ? null : String(at(row, '$as_of'))),
		sources: () => [{ source: 0, paragraph: 1 }],
		excused: (row) => (at(row, '$excused') === null ? null : String(at(row, '$excused'))),
		note: (row) => (at(row, '$note') === null ? null : String(at(row, '$note')))
	};
}
