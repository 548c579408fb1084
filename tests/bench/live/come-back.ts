import { RETRY_MS, type ServerMessage } from '../../../src/lib/game/room/messages.ts';
import { startChild, type Child } from './child.ts';
import { dial, type Call, type Phone } from './phone.ts';
import { answerAll, fanOut } from './question.ts';
import { askingOf, type Ready, type Table } from './round.ts';

/** From the moment at which a killed server is up again until the last phone is back, in milliseconds. */
export interface ReturnFigures {
	readonly return_ms: number;
	/** The same for as many bare sockets: they have no question to come back to. */
	readonly bare_return_ms: number;
}

/** Kills both servers while a question is open, and starts them again; throws when an answer is lost. */
export async function killAndReturn(
	table: Table,
	{ question, path }: { readonly question: number; readonly path: string }
): Promise<ReturnFigures> {
	const { server, host, crowd, bare, limit } = table;
	const { port, rooms } = server.ready;
	const code = rooms.at(-1)?.code ?? '';
	const { text } = await fanOut(crowd, host, askingOf(question));
	await answerAll(crowd, text);
	const ours = await returnOf({
		phones: crowd.phones,
		call: { port, path: `/live/${code}` },
		awaited: 'v',
		kill: server.kill,
		restart: () => startChild<Ready>('serve.ts', path, '0', String(port))
	});
	if (!ours.heard.every(hasAnswer)) throw new Error('an answer was acknowledged and is lost');
	const plain = await returnOf({
		phones: limit.phones,
		call: { port: bare.ready.port, path: '/' },
		kill: bare.kill,
		restart: () => startChild('bare.ts', String(bare.ready.port))
	});
	return { return_ms: Math.round(ours.ms), bare_return_ms: Math.round(plain.ms) };
}

function hasAnswer(text: string): boolean {
	const message: ServerMessage = JSON.parse(text);
	if (message.type !== 'view') return false;
	const { common, own } = message.view;
	return common.stage === 'asking' && own.role === 'player' && own.answer !== null;
}

interface Crash {
	readonly phones: readonly Phone[];
	readonly call: Call;
	readonly kill: () => Promise<void>;
	readonly restart: () => Promise<Child<unknown>>;
	/** The kind of message with which a phone is back; left out, its connection is enough. */
	readonly awaited?: string;
}

async function returnOf({
	phones,
	call,
	kill,
	restart,
	awaited
}: Crash): Promise<{ readonly ms: number; readonly heard: readonly string[] }> {
	const letter = awaited?.charCodeAt(0);
	const returning = phones.map(async ({ gone, cookie }) => {
		await gone;
		return await new Promise<string>((resolve, reject) => {
			const heard = (kind: number, _: number, payload: Buffer): void => {
				if (kind === letter) resolve(String(payload));
			};
			redial({ ...call, cookie, heard }).then((phone) => {
				back.push(phone);
				if (letter === undefined) resolve('');
			}, reject);
		});
	});
	const back: Phone[] = [];
	await kill();
	const child = await restart();
	const up = performance.now();
	const heard = await Promise.all(returning);
	const ms = performance.now() - up;
	for (const { hangUp } of back) hangUp();
	await child.kill();
	return { ms, heard };
}

/** Tries until it is let in, after the waits of the page's own client. */
async function redial(call: Call): Promise<Phone> {
	for (let tries = 0; ; tries++) {
		const wait = RETRY_MS[tries] ?? RETRY_MS.at(-1);
		await new Promise((resolve) => setTimeout(resolve, wait));
		const phone = await dial(call).catch(() => null);
		if (phone !== null) return phone;
	}
}
