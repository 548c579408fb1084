import { inflateSync } from 'node:zlib';

/** Pixels in rows, four bytes each: red, green, blue, alpha. */
export interface Bitmap {
	readonly width: number;
	readonly height: number;
	readonly data: Buffer;
}

/** Reads a PNG of 8 bits a channel, with or without alpha, not interlaced (W3C PNG, third edition). */
export function decodePng(png: Uint8Array): Bitmap {
	const file = Buffer.from(png);
	const chunks = chunksOf(file);
	const header = chunks.find(({ type }) => type === 'IHDR')?.body;
	if (header === undefined) throw new Error('this is no PNG');
	const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
	const channels = header[9] === 6 ? 4 : 3;
	if (header[8] !== 8 || (header[9] !== 6 && header[9] !== 2))
		throw new Error('another kind of PNG');
	const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body);
	const lines = inflateSync(Buffer.concat(packed));
	return { width, height, data: unfilter(lines, { width, height, channels }) };
}

function chunksOf(file: Buffer): readonly { readonly type: string; readonly body: Buffer }[] {
	const chunks = [];
	for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
		const type = file.toString('latin1', at + 4, at + 8);
		chunks.push({ type, body: file.subarray(at + 8, at + 8 + file.readUInt32BE(at)) });
	}
	return chunks;
}

interface Shape {
	readonly width: number;
	readonly height: number;
	readonly channels: number;
}

function unfilter(lines: Buffer, { width, height, channels }: Shape): Buffer {
	const stride = width * channels;
	// A line of nothing above the first one, and a pixel of nothing before each line.
	let above = Buffer.alloc(stride + channels);
	const plain = [];
	for (let y = 0; y < height; y++) {
		const line = Buffer.alloc(stride + channels);
		const filter = GUESSES[lines[y * (stride + 1)] ?? 0] ?? GUESSES[0];
		for (let x = channels; x < line.length; x++) {
			const guess = filter(line[x - channels] ?? 0, above[x] ?? 0, above[x - channels] ?? 0);
			line[x] = (lines[y * (stride + 1) + 1 + x - channels] ?? 0) + guess;
		}
		plain.push(line.subarray(channels));
		above = line;
	}
	return channels === 4 ? Buffer.concat(plain) : withAlpha(Buffer.concat(plain));
}

type Guess = (left: number, above: number, corner: number) => number;

/** By number of the filter: none, left, above, mean, Paeth. */
const GUESSES: readonly [Guess, ...Guess[]] = [
	() => 0,
	(left) => left,
	(_, above) => above,
	(left, above) => (left + above) >> 1,
	(left, above, corner) => {
		const a = Math.abs(above - corner);
		const b = Math.abs(left - corner);
		const c = Math.abs(left + above - 2 * corner);
		return a <= b && a <= c ? left : b <= c ? above : corner;
	}
];

function withAlpha(rgb: Buffer): Buffer {
	const rgba = Buffer.alloc((rgb.length / 3) * 4, 255);
	for (let i = 0; i < rgb.length / 3; i++) rgb.copy(rgba, i * 4, i * 3, i * 3 + 3);
	return rgba;
}
