import { expect, test, type Page } from '@playwright/test';
import {
	giveSomeAnswer,
	hydrated,
	KINDS,
	onReveal,
	playToTheEnd,
	sharedAddress,
	startCourse
} from './play.ts';

test.use({ viewport: { width: 320, height: 640 } });

async function expectNoSidewaysScroll(page: Page): Promise<void> {
	await hydrated(page);
	const beyond = await page.evaluate(
		() => document.documentElement.scrollWidth - document.documentElement.clientWidth
	);
	expect(beyond, page.url()).toBe(0);
}

for (const zoom of [100, 200]) {
	test.describe(`with text at ${zoom} %`, () => {
		test.beforeEach(async ({ page }) => {
			await page.addInitScript((percent) => {
				const style = new CSSStyleSheet();
				style.replaceSync(`html { font-size: ${percent}% }`);
				if (percent !== 100) document.adoptedStyleSheets = [style];
			}, zoom);
		});

		test('no page of a quiz scrolls sideways at 320 pixels', async ({ page }) => {
			for (const path of ['/', '/about', '/me', '/nowhere']) {
				await page.goto(path);
				await expectNoSidewaysScroll(page);
			}
			await startCourse(page, { length: 5 });
			await playToTheEnd(page);
			await expectNoSidewaysScroll(page);
			await page.locator('main details summary').first().click();
			await expectNoSidewaysScroll(page);
			await page.goto(await sharedAddress(page));
			await expectNoSidewaysScroll(page);
			await page.goto('/me');
			await expectNoSidewaysScroll(page);
		});

		for (const kind of KINDS) {
			test(`${kind} fits 320 pixels, asked and answered`, async ({ page }) => {
				await startCourse(page, { kind, length: 5 });
				await expectNoSidewaysScroll(page);
				await giveSomeAnswer(page);
				await onReveal(page);
				await expectNoSidewaysScroll(page);
			});
		}
	});
}
