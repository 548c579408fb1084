import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const decompress = promisify(brotliDecompress);

/**
 * The characters that a font file has glyphs for, as code points: a `unicode-range` claims more than
 * that. Reads WOFF2 (W3C WOFF File Format 2.0) and its `cmap` (OpenType, formats 4 and 12); any other
 * file throws.
 */
export async function charactersOf(woff2: Buffer): Promise<ReadonlySet<number>> {
	if (woff2.toString('latin1', 0, 4) !== 'wOF2') throw new Error('this is no WOFF2 file');
	const { at, from, length } = findCmap(woff2);
	const tables = await decompress(woff2.subarray(from));
	return readCmap(tables.subarray(at, at + length));
}

const HEADER_BYTES = 48;
/** Tables that are always stored in another shape, unless their version says 3. */
const GLYF = 10;
const LOCA = 11;
const CMAP = 0;
const NAMED = 63;

interface Place {
	/** Where the compressed part begins in the file. */
	readonly from: number;
	/** Where the table begins in what was compressed. */
	readonly at: number;
	readonly length: number;
}

function findCmap(woff2: Buffer): Place {
	const reader = { file: woff2, at: HEADER_BYTES };
	let passed = 0;
	let cmap: Omit<Place, 'from'> | null = null;
	for (let left = woff2.readUInt16BE(12); left > 0; left--) {
		const flags = woff2.readUInt8(reader.at++);
		const [tag, version] = [flags & 63, flags >> 6];
		const isCmap =
			tag === NAMED ? woff2.toString('latin1', reader.at, reader.at + 4) === 'cmap' : tag === CMAP;
		if (tag === NAMED) reader.at += 4;
		const plain = readBase128(reader);
		const isReshaped = tag === GLYF || tag === LOCA ? version !== 3 : version !== 0;
		const length = isReshaped ? readBase128(reader) : plain;
		if (isCmap) cmap = { at: passed, length };
		passed += length;
	}
	if (cmap === null) throw new Error('this font has no cmap');
	return { from: reader.at, ...cmap };
}

/** A number in groups of seven bits, the highest first; all but the last have the top bit set. */
function readBase128(reader: { readonly file: Buffer; at: number }): number {
	let value = 0;
	for (;;) {
		const byte = reader.file.readUInt8(reader.at++);
		value = value * 128 + (byte & 127);
		if (byte < 128) return value;
	}
}

function readCmap(cmap: Buffer): ReadonlySet<number> {
	const found = new Set<number>();
	for (let i = 0; i < cmap.readUInt16BE(2); i++) {
		const table = cmap.subarray(cmap.readUInt32BE(4 + 8 * i + 4));
		const format = table.readUInt16BE(0);
		if (format === 12) addGroups(table, found);
		if (format === 4) addSegments(table, found);
	}
	return found;
}

function addGroups(table: Buffer, found: Set<number>): void {
	for (let i = 0; i < table.readUInt32BE(12); i++) {
		const [first, last] = [table.readUInt32BE(16 + 12 * i), table.readUInt32BE(20 + 12 * i)];
		for (let point = first; point <= last; point++) found.add(point);
	}
}

function addSegments(table: Buffer, found: Set<number>): void {
	const doubled = table.readUInt16BE(6);
	for (let i = 0; i < doubled; i += 2) {
		const last = table.readUInt16BE(14 + i);
		const first = table.readUInt16BE(16 + doubled + i);
		const delta = table.readUInt16BE(16 + 2 * doubled + i);
		const offsetAt = 16 + 3 * doubled + i;
		const offset = table.readUInt16BE(offsetAt);
		for (let point = first; point <= last && point < 0xffff; point++) {
			const glyph =
				offset === 0 ? point : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
			if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) found.add(point);
		}
	}
}
