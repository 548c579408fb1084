import { hash128 } from './hash128.ts';
import { isList, type Spot } from './spot.ts';
import type { Table } from './table.ts';

/** What a base consists of, once line ends, quoting, white space in JSON and comments are out of the way. */
export interface Contents {
	readonly descriptor: Spot;
	readonly tables: ReadonlyMap<string, Pick<Table, 'csv'>>;
	readonly phrasings: ReadonlyMap<string, { readonly root: Spot }>;
}

/** 32 hex digits: the same for the same contents, however their files are laid out. */
export function digestOf({ descriptor, tables, phrasings }: Contents): string {
	const parts: unknown[] = [plain(descriptor)];
	for (const [name, { csv }] of tables) parts.push(name, csv.header, csv.records);
	for (const [language, { root }] of phrasings) parts.push(language, plain(root));
	return hash128(JSON.stringify(parts));
}

/** Members as pairs: their order counts (fields and topics stand in it), and no name is special. */
function plain({ value }: Spot): unknown {
	if (value instanceof Map) return [...value].map(([name, member]) => [name, plain(member)]);
	if (isList(value)) return value.map(plain);
	return value;
}
