import { dial, type Call, type Phone } from './phone.ts';

/** Many phones, counted together. */
export interface Crowd {
	readonly phones: readonly Phone[];
	/** Resolves when each phone has had one more message of this kind; its arrivals, in milliseconds. */
	readonly arrivals: (kind: string) => Promise<readonly number[]>;
	/** Bytes that all have received. */
	readonly received: () => number;
	readonly hangUp: () => void;
}

/** As many connections are opened at once. */
const AT_ONCE = 100;

/** Opens a crowd's connections; `greet` does what each has to do before it counts as there. */
export async function gather(
	size: number,
	call: Call,
	greet: (phone: Phone, number: number) => Promise<unknown>
): Promise<Crowd> {
	const phones: Phone[] = [];
	let waited: {
		readonly kind: number;
		readonly times: number[];
		readonly done: (times: readonly number[]) => void;
	} | null = null;
	const heard = (kind: number, at: number): void => {
		if (waited?.kind !== kind) return;
		waited.times.push(at);
		if (waited.times.length < size) return;
		const { times, done } = waited;
		waited = null;
		done(times);
	};
	for (let from = 0; from < size; from += AT_ONCE) {
		const count = Math.min(AT_ONCE, size - from);
		const opened = Array.from({ length: count }, async (_, index) => {
			const phone = await dial({ ...call, heard });
			await greet(phone, from + index);
			return phone;
		});
		phones.push(...(await Promise.all(opened)));
	}
	return {
		phones,
		arrivals: (kind) =>
			new Promise((done) => (waited = { kind: kind.charCodeAt(0), times: [], done })),
		received: () => phones.reduce((sum, phone) => sum + phone.received(), 0),
		hangUp: () => phones.forEach((phone) => phone.hangUp())
	};
}
