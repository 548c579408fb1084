const FIN_TEXT = 0x81;
/** A ping without a payload. */
export const PING_FRAME = Buffer.from([0x89, 0]);

/** Longer payloads have their length in two bytes, and in eight. */
const SHORT = 125;
const MIDDLE = 65_535;
const NOTHING = Buffer.alloc(0);

/**
 * A text message as one WebSocket frame from a server (RFC 6455, section 5.2), ready to be written to
 * any number of sockets. `before` is the beginning of the text where that is bytes already.
 */
export function textFrame(text: string, before: Buffer = NOTHING): Buffer {
	const length = before.length + Buffer.byteLength(text);
	const start = length <= SHORT ? 2 : length <= MIDDLE ? 4 : 10;
	const frame = Buffer.allocUnsafe(start + length);
	frame[0] = FIN_TEXT;
	if (start === 2) {
		frame[1] = length;
	} else if (start === 4) {
		frame[1] = 126;
		frame.writeUInt16BE(length, 2);
	} else {
		frame[1] = 127;
		frame.writeBigUInt64BE(BigInt(length), 2);
	}
	before.copy(frame, start);
	frame.write(text, start + before.length);
	return frame;
}
