import type { Page } from '@playwright/test';

/** Names in the lobby that stand there whole, and those of which a part is cut off. */
export const namesIn = (screen: Page): Promise<{ whole: number; cut: readonly string[] }> =>
	screen.locator('.riders ul').evaluate((list) => {
		const { bottom } = list.getBoundingClientRect();
		const names = [...list.children].map((name) => ({
			text: name.textContent.trim(),
			box: name.getBoundingClientRect()
		}));
		const isCut = ({ box }: (typeof names)[number]) => box.top < bottom && box.bottom > bottom + 1;
		return {
			whole: names.filter(({ box }) => box.bottom <= bottom + 1).length,
			cut: names.filter(isCut).map(({ text }) => text)
		};
	});
