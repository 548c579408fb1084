import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';

/**
 * One phone's end of a WebSocket (RFC 6455), on a bare socket: it reads no more of a message than its
 * type, so that a crowd of phones in one process is not what is measured.
 */
export interface Phone {
	readonly say: (text: string) => void;
	/** The next message of a kind (the first letter of its type, `v` for view), as text. */
	readonly next: (kind: string) => Promise<string>;
	/** When the last message of a kind came, in milliseconds as of `performance.now()`. */
	readonly lastAt: (kind: string) => number;
	/** Bytes received, with frames. */
	readonly received: () => number;
	/** The cookie that came with the upgrade, or the one that was sent. */
	readonly cookie: string;
	/** Resolves when the connection is gone. */
	readonly gone: Promise<void>;
	readonly hangUp: () => void;
}

/** Where to, with which cookie, and who hears of each message as it comes. */
export interface Call {
	readonly port: number;
	readonly path: string;
	readonly cookie?: string;
	/** `payload` is another message's by the next call. */
	readonly heard?: (kind: number, at: number, payload: Buffer) => void;
}

/** What is read lands here, whoever it is for: it is looked at before the next read. */
const LANDING = Buffer.allocUnsafe(256 * 1024);
/** Where the type's first letter stands in `{"type":"view",...`. */
const LETTER = 9;
const TEXT = 0x1;
const PING = 0x9;
const PONG = 0xa;
/** Any will do, as long as the server has to take it off again. */
const MASK = Buffer.from([0x37, 0xfa, 0x21, 0x3d]);

/** Opens a connection; fails when it is refused, or answered by anything but an upgrade. */
export function dial({ port, path, cookie = '', heard }: Call): Promise<Phone> {
	return new Promise((resolve, reject) => {
		const lastAt = new Map<number, number>();
		const waits = new Map<number, (text: string) => void>();
		const hear = (opcode: number, payload: Buffer): void => {
			if (opcode === PING) socket.write(frame(PONG, payload));
			if (opcode !== TEXT) return;
			const at = performance.now();
			const kind = payload[LETTER] ?? 0;
			lastAt.set(kind, at);
			heard?.(kind, at, payload);
			const wait = waits.get(kind);
			if (wait === undefined) return;
			waits.delete(kind);
			wait(String(payload));
		};
		const answered = (head: string): void => {
			if (!head.startsWith('HTTP/1.1 101')) return reject(new Error(head.split('\r\n')[0]));
			resolve({
				say: (text) => void socket.write(frame(TEXT, Buffer.from(text))),
				next: (kind) => new Promise((done) => waits.set(kind.charCodeAt(0), done)),
				lastAt: (kind) => lastAt.get(kind.charCodeAt(0)) ?? NaN,
				received: () => socket.bytesRead,
				cookie: /set-cookie: ([^;]*)/i.exec(head)?.[1] ?? cookie,
				gone,
				hangUp: () => socket.destroy()
			});
		};
		const read = reader(answered, hear);
		const socket: Socket = connect({
			port,
			host: '127.0.0.1',
			noDelay: true,
			onread: {
				buffer: LANDING,
				callback: (size) => {
					read(LANDING.subarray(0, size));
					return true;
				}
			}
		});
		const gone = new Promise<void>((done) => socket.once('close', () => done()));
		socket.on('error', reject);
		socket.once('connect', () => socket.write(request({ port, path, cookie })));
		void gone.then(() => reject(new Error('the connection was closed')));
	});
}

const request = ({ port, path, cookie }: Required<Omit<Call, 'heard'>>): string =>
	[
		`GET ${path} HTTP/1.1`,
		`Host: 127.0.0.1:${port}`,
		`Origin: http://127.0.0.1:${port}`,
		'Connection: Upgrade',
		'Upgrade: websocket',
		'Sec-WebSocket-Version: 13',
		`Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
		...(cookie === '' ? [] : [`Cookie: ${cookie}`]),
		'\r\n'
	].join('\r\n');

/** Takes bytes as they come: first the answer to the upgrade, then frames. */
function reader(
	answered: (head: string) => void,
	hear: (opcode: number, payload: Buffer) => void
): (bytes: Buffer) => void {
	let rest: Buffer | null = null;
	let isUp = false;
	return (bytes) => {
		let left = rest === null ? bytes : Buffer.concat([rest, bytes]);
		if (!isUp) {
			const end = left.indexOf('\r\n\r\n');
			if (end >= 0) {
				isUp = true;
				answered(left.toString('latin1', 0, end));
				left = left.subarray(end + 4);
			}
		}
		if (isUp) left = hearFrames(left, hear);
		rest = left.length === 0 ? null : Buffer.from(left);
	};
}

/** Hears every whole frame; gives back what is left. The server neither masks nor splits. */
function hearFrames(bytes: Buffer, hear: (opcode: number, payload: Buffer) => void): Buffer {
	let from = 0;
	while (bytes.length - from >= 2) {
		const short = (bytes[from + 1] ?? 0) & 0x7f;
		const head = short < 126 ? 2 : short === 126 ? 4 : 10;
		if (bytes.length - from < head) break;
		const size =
			short < 126
				? short
				: short === 126
					? bytes.readUInt16BE(from + 2)
					: Number(bytes.readBigUInt64BE(from + 2));
		const end = from + head + size;
		if (bytes.length < end) break;
		hear((bytes[from] ?? 0) & 0x0f, bytes.subarray(from + head, end));
		from = end;
	}
	return bytes.subarray(from);
}

/** A client's frame: masked, and shorter than 64 kB. */
function frame(opcode: number, payload: Buffer): Buffer {
	const { length } = payload;
	const head = length < 126 ? 2 : 4;
	const whole = Buffer.allocUnsafe(head + 4 + length);
	whole[0] = 0x80 | opcode;
	whole[1] = 0x80 | (length < 126 ? length : 126);
	if (head === 4) whole.writeUInt16BE(length, 2);
	MASK.copy(whole, head);
	for (let index = 0; index < length; index++) {
		whole[head + 4 + index] = (payload[index] ?? 0) ^ (MASK[index & 3] ?? 0);
	}
	return whole;
}
