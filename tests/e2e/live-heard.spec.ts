import { expect, test, type Page } from '@playwright/test';
import { answer, join, onAsking, openRoom } from './round.ts';

/** Notes what a screen reader is told from now on, in order. */
const listen = (page: Page): Promise<void> =>
	page.evaluate(() => {
		const heard: string[] = [];
		const known = new Map<Element, string>();
		Reflect.set(window, 'heard', heard);
		new MutationObserver(() => {
			for (const status of document.querySelectorAll('[role="status"]')) {
				const text = status.textContent.trim();
				if (text !== (known.get(status) ?? '')) heard.push(text);
				known.set(status, text);
			}
		}).observe(document.body, { subtree: true, childList: true, characterData: true });
	});
const heardOn = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => Reflect.get(window, 'heard'));

test('a player hears stages, receipt and verdict, and of the countdown ten and five seconds', async ({
	browser
}) => {
	const [host, quick, silent] = await Promise.all(
		[0, 1, 2].map(async () => (await browser.newContext()).newPage())
	);
	if (!host || !quick || !silent) throw new Error('three pages were opened');
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Pick one'],
		pills: [['Time for each question', '10 s']]
	});
	await join(quick, code, 'Quick');
	await join(silent, code, 'Silent');
	for (const page of [quick, silent]) await listen(page);
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(quick, 1);
	await answer(quick);
	for (const page of [quick, silent]) await expect(page.locator('.verdict')).toBeVisible();
	const told = await heardOn(silent);
	expect(told).toContain('Question 1.');
	expect(told.filter((text) => text.includes('left'))).toEqual([
		'10 seconds left',
		'5 seconds left'
	]);
	expect(told.at(-1)).toBe('No answer. 0 points.');
	const toldQuick = await heardOn(quick);
	expect(toldQuick).toContain('Received.');
	expect(toldQuick.at(-1)).toMatch(/^(Right|Not right)\. \d+ points\.$/);
});
