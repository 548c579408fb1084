import type { RelationDraft } from '../tables/relation-draft.ts';
import { quote } from '../problem.ts';

/**
 * A label or alias must name one entity of its table: a typed answer is judged by it. Names are
 * compared without regard to case. A short form that several share (a surname) belongs into a
 * column of its own, such as `surname_en`, and not among the aliases.
 */
export function checkAliases({ relation, table }: RelationDraft): void {
	for (const [language, { forms, aliases }] of relation.wording ?? []) {
		const labels = forms.get('label') ?? [];
		const owners = new Map<string, { readonly row: number; readonly column: string }>();
		for (let row = 0; row < relation.size; row++) {
			const names = [labels[row] ?? '', ...(aliases[row] ?? [])];
			names.forEach((name, i) => {
				if (name === '') return;
				const column = `${i === 0 ? 'label' : 'aliases'}_${language}`;
				const key = sameName(name);
				const owner = owners.get(key);
				if (owner === undefined) owners.set(key, { row, column });
				else if (owner.row !== row) {
					const number = table.csv.numbers[owner.row] ?? 0;
					table.reportCell(
						row,
						column,
						`is a name of row ${number} too (its ${owner.column}), saw ${quote(name)}`
					);
				}
			});
		}
	}
}

const sameName = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
