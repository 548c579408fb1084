import type { FactBase, Relation } from '../../facts/fact-base.ts';
import type { Cell } from '../catalogue/cell.ts';
import { isSameScript, scriptOf } from '../wording/script.ts';

/** May a value stand beside another as an option: same peers, same script, a name of its own, no overlap, not disputed? */
export function fitsBeside(base: FactBase, cell: Cell): (code: number, key: number) => boolean {
	const { domain } = cell.shown;
	const described = domain.type === 'entity' ? base.relations.get(domain.relation) : undefined;
	const overlaps = overlapsIn(base, cell);
	const labels = cell.voices[0]?.labels ?? null;
	const isUniform = labels?.isUniform() === true;
	return (code, key) => {
		if (described?.claims.status(code) === 'disputed') return false;
		for (const peers of cell.peers) if (peers[code] !== peers[key]) return false;
		if (overlaps?.get(key)?.has(code) === true) return false;
		if (isUniform) return true;
		const text = labels?.textAt(code) ?? null;
		const other = labels?.textAt(key) ?? null;
		return text !== null && other !== null && isSameScript(scriptOf(text), scriptOf(other));
	};
}

/** Which values of the shown field overlap which; null where none does. */
export function overlapsIn(
	base: FactBase,
	{ shown: { domain } }: Pick<Cell, 'shown'>
): Relation['overlaps'] | null {
	if (domain.type !== 'entity') return null;
	const overlaps = base.relations.get(domain.relation)?.overlaps;
	return overlaps === undefined || overlaps.size === 0 ? null : overlaps;
}

/** Do any two of these values overlap? */
export function anyOverlap(
	base: FactBase,
	cell: Pick<Cell, 'shown'>,
	codes: readonly number[]
): boolean {
	const overlaps = overlapsIn(base, cell);
	if (overlaps === null) return false;
	return codes.some((code) => codes.some((other) => overlaps.get(code)?.has(other) === true));
}
