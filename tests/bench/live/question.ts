import type { ServerMessage } from '../../../src/lib/game/room/messages.ts';
import type { Crowd } from './crowd.ts';
import type { Phone } from './phone.ts';
import { median } from './statistics.ts';

/** Everybody answers at a random time within this, in milliseconds. */
export const ANSWERING_MS = 2000;

/** Arrivals at each phone, in milliseconds from the command; and the view of one of them. */
export interface FanOut {
	readonly times: readonly number[];
	readonly text: string;
}

/** A command of the host's, until the last phone has its view. */
export async function fanOut(
	crowd: Crowd,
	host: Phone,
	command: { readonly type: string; readonly turn: number }
): Promise<FanOut> {
	const arriving = crowd.arrivals('v');
	const view = crowd.phones[0]?.next('v');
	const sent = performance.now();
	host.say(JSON.stringify(command));
	const times = (await arriving).map((at) => at - sent);
	return { times, text: (await view) ?? '' };
}

/** As many times is each text broadcast by the bare server, so long after it was last heard of. */
export const BROADCASTS = 3;
const PAUSE_MS = 100;

/**
 * The same text through the bare server, from a phone's word until the last phone has it: the median
 * of a few times. It rests before each, as a room does before its host's command: right after another
 * broadcast its code and data would still lie in the processor's caches, and ours never do.
 */
export async function bareFanOut(limit: Crowd, text: string): Promise<number> {
	const times: number[] = [];
	while (times.length < BROADCASTS) {
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
		const arriving = limit.arrivals('v');
		const sent = performance.now();
		limit.phones[0]?.say(text);
		times.push(Math.max(...(await arriving)) - sent);
	}
	return median(times);
}

/**
 * Everybody answers once, at random within so many milliseconds; from each answer to its *received*, in
 * milliseconds.
 */
export async function answerAll(
	{ phones, arrivals }: Crowd,
	asked: string,
	within = ANSWERING_MS
): Promise<readonly number[]> {
	const message: ServerMessage = JSON.parse(asked);
	if (message.type !== 'view' || message.view.common.stage !== 'asking')
		throw new Error('nothing is asked');
	const { question, opensAt } = message.view.common;
	if (question.form !== 'one') throw new Error('the bench asks to pick one');
	const count = question.options.length;
	const arriving = arrivals('r');
	const sent: number[] = [];
	for (const [number, phone] of phones.entries()) {
		const wait = Math.max(0, opensAt - Date.now()) + 5 + Math.random() * within;
		setTimeout(() => {
			const answer = { form: 'one', option: number % count };
			sent[number] = performance.now();
			phone.say(JSON.stringify({ type: 'answer', question: question.id, answer, at: Date.now() }));
		}, wait);
	}
	await arriving;
	return phones.map(({ lastAt }, number) => lastAt('r') - (sent[number] ?? 0));
}
