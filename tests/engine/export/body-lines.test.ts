import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bodyLines } from '../../../src/lib/engine/export/body-lines.ts';
import { itemOf } from '../../../src/lib/engine/export/item-of.ts';
import { writtenQuestion } from './written.ts';

it('paper says to tick all that apply where several are to be picked, and nowhere else', () => {
	fc.assert(
		fc.property(writtenQuestion(), (written) => {
			const item = itemOf(written);
			const isTold = bodyLines(item)[0] === '(Tick all that apply.)';
			expect(isTold).toBe(item.form === 'many');
		})
	);
});
