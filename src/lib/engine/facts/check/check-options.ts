import type { RelationDraft, RelationDrafts } from '../tables/relation-draft.ts';
import type { Field } from '../fact-base.ts';
import { quote, type Report } from '../problem.ts';

/** Checks what `quiz.fields` says of a table's fields against what the table holds. */
export function checkOptions(
	draft: RelationDraft,
	{ drafts, report }: { readonly drafts: RelationDrafts; readonly report: Report }
): void {
	for (const described of draft.table.descriptor.fields) {
		const field = draft.fields.get(described.name);
		if (field === undefined) continue;
		checkPeers(field, drafts, (message) => report(described.at, message));
		checkRange(field, draft, (message) => report(described.at, message));
		if (field.volatile) checkDated(field, draft);
	}
}

type Say = (message: string) => void;

function checkPeers({ name, domain, peers }: Field, drafts: RelationDrafts, say: Say): void {
	if (peers.length === 0) return;
	const entities = domain.type === 'entity' ? drafts.get(domain.relation) : null;
	if (domain.type !== 'entity') say(`has peers, but ${name} does not refer to entities`);
	for (const peer of peers) {
		if (entities?.fields.has(peer) === false) {
			say(`must name fields of ${entities.relation.name} as peers, saw ${quote(peer)}`);
		}
	}
}

function checkRange(
	{ name, domain, codes, range }: Field,
	{ table }: RelationDraft,
	say: Say
): void {
	if (range === null) return;
	if (domain.type !== 'number') return say(`has a range, but ${name} holds no numbers`);
	codes.forEach((code, row) => {
		const value = domain.values[code];
		if (value === undefined || (value >= range.min && value <= range.max)) return;
		table.reportCell(
			row,
			name,
			`must be within the declared range, ${range.min} to ${range.max}, saw '${value}'`
		);
	});
}

/** What changes needs its date, or a question about it is soon wrong. */
function checkDated({ name, codes }: Field, { relation, table }: RelationDraft): void {
	const { claims } = relation;
	codes.forEach((code, row) => {
		if (code < 0 || claims.asOf(row) !== null || claims.excused(row) !== null) return;
		table.reportCell(row, 'as_of', `must not be empty: ${name} is declared volatile`);
	});
}
