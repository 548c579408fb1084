import { hash128 } from './hash128.ts';
import { isList, type Spot } from './spot.ts';
import type { Table } from '../tables/table.ts';

/** What a base consists of, once line ends, quoting, white space in JSON and comments are out of the way. */
export interface Contents {
	readonly descriptor: Spot;
	readonly tables: ReadonlyMap<string, Pick<Table, 'csv'>>;
	readonly phrasings: ReadonlyMap<string, { readonly root: Spot }>;
}

/** 32 hex digits: the same for the same contents, however their files are laid out. */
export function digestOf({ descriptor, tables, phrasings }: Contents): string {
	const parts: unknown[] = [plain(descriptor)];
	for (const [name, { csv }] of tables) parts.push(name, csv.header, digestRecords(csv.records));
	for (const [language, { root }] of phrasings) parts.push(language, plain(root));
	return hash128(JSON.stringify(parts));
}

/** Members as pairs: their order counts (fields and topics stand in it), and no name is special. */
function plain({ value }: Spot): unknown {
	if (value instanceof Map) return [...value].map(([name, member]) => [name, plain(member)]);
	if (isList(value)) return value.map(plain);
	return value;
}

/** So many records at once that no text grows beyond what a string can hold, however long the table. */
const PORTION = 10_000;

function digestRecords(records: readonly (readonly string[])[]): readonly string[] {
	const digests: string[] = [];
	for (let start = 0; start < records.length; start += PORTION) {
		digests.push(hash128(JSON.stringify(records.slice(start, start + PORTION))));
	}
	return digests;
}
