import type { Question } from '../../src/lib/game/question.ts';
import type { Answer } from '../../src/lib/game/answer.ts';
import type { ServerMessage } from '../../src/lib/game/room/messages.ts';
import { joinAs, type Client } from '../live/client.ts';

/** As long as names may be, in the letters of many classes; the others are called by number. */
const LONG = [
	'Құдайбергенқызы Айгерім-Ә',
	'李雷韩梅梅王小明张伟李娜刘洋陈静杨帆赵磊黄',
	'🐎🦅🐺🌞🌾⭐🐪🦊🐻🦁🐮🐷🐸🐵🐔🐧🐦🐤🐣🐺🐗🐴',
	'Wolfeschlegelsteinhausen',
	'WWWWWWWWWWWWWWWWWWWWWWWW'
];

/** Phones without a browser, which answer each question as soon as it is open. */
export interface Crowd {
	readonly names: readonly string[];
	readonly leave: () => void;
}

/** Takes so many seats in a room of the server at `baseURL`. */
export async function comeIn(
	baseURL: string | undefined,
	code: string,
	size: number
): Promise<Crowd> {
	const port = Number(new URL(baseURL ?? '').port);
	const names = Array.from({ length: size }, (_, number) => nameOf(number));
	const phones = await Promise.all(names.map((name) => joinAs({ port, code }, name)));
	for (const [number, phone] of phones.entries()) play(phone, number);
	return { names, leave: () => phones.forEach(({ socket }) => socket.close()) };
}

function nameOf(number: number): string {
	const letters = new Intl.Segmenter('und', { granularity: 'grapheme' });
	const name = LONG[number] ?? `Rider ${number}`;
	return [...letters.segment(name)]
		.slice(0, 24)
		.map(({ segment }) => segment)
		.join('');
}

function play(phone: Client, number: number): void {
	phone.socket.on('message', (text) => {
		const message: ServerMessage = JSON.parse(String(text));
		if (message.type !== 'view' || message.view.common.stage !== 'asking') return;
		const { question, opensAt } = message.view.common;
		const answer = answerOf(question, number);
		const say = (): void => {
			if (phone.socket.readyState === phone.socket.OPEN) {
				phone.say({ type: 'answer', question: question.id, answer, at: Date.now() });
			}
		};
		setTimeout(say, Math.max(0, opensAt - Date.now()) + 50);
	});
}

/** Some answer, another one for each number where there is one. */
function answerOf(question: Question, number: number): Answer {
	const rotated = (length: number): readonly number[] =>
		Array.from({ length }, (_, index) => (index + number) % length);
	switch (question.form) {
		case 'one':
			return { form: 'one', option: number % question.options.length };
		case 'many':
			return { form: 'many', options: [number % question.options.length] };
		case 'boolean':
			return { form: 'boolean', value: number % 2 === 0 };
		case 'number':
			return { form: 'number', value: number % 2 === 0 ? question.min : question.max };
		case 'text':
			return { form: 'text', text: `Somebody ${number}` };
		case 'order':
			return { form: 'order', order: rotated(question.options.length) };
		case 'pairs':
			return { form: 'pairs', rights: rotated(question.left.length) };
		case 'place':
			return { form: 'place', gap: number % (question.placed.length + 1) };
	}
}
