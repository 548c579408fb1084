import { expect, it, onTestFinished, vi } from 'vitest';
import { splitEmoji } from '../../../src/lib/server/cards/emoji.ts';

const textsIn = async (...call: Parameters<typeof splitEmoji>): Promise<readonly string[]> =>
	(await splitEmoji(...call)).map((piece) => (piece.is === 'letters' ? piece.text : 'picture'));

function quietly() {
	const log = vi.spyOn(console, 'error').mockReturnValue();
	onTestFinished(() => log.mockRestore());
	return log;
}

it('an emoji becomes a picture, and a sign that there is no picture of stays a letter, without a word', async () => {
	const log = quietly();
	expect(await textsIn('Ana 🐎 Ⓐ🈚\ufe0f')).toEqual(['Ana ', 'picture', ' Ⓐ', 'picture']);
	expect(await textsIn('\u{1facd}')).toEqual(['\u{1facd}']);
	expect(log).not.toHaveBeenCalled();
});

it('pictures that cannot be read are told of once, and the card goes on without them', async () => {
	const log = quietly();
	const fault = Object.assign(new Error('too many open files'), { code: 'EMFILE' });
	const read = () => Promise.reject(fault);
	expect(await textsIn('🐎 Ana 🐎', read)).toEqual(['🐎 Ana 🐎']);
	expect(await textsIn('🐎', read)).toEqual(['🐎']);
	expect(log.mock.calls).toEqual([[expect.stringContaining('could not be read'), fault]]);
});
