import AxeBuilder from '@axe-core/playwright';
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

/** Things still moving are half transparent: look once all has come to rest. */
async function violations(page: Page): Promise<readonly string[]> {
	await hydrated(page);
	await page.evaluate(() =>
		Promise.all(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
				.map(({ finished }) => finished)
		)
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes[0]?.html}`);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} scheme`, () => {
		test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce' } });

		test('no page of a quiz, from start to result, has an accessibility violation', async ({
			page
		}) => {
			await page.goto('/me');
			const found = [...(await violations(page))];
			for (const path of ['/', '/about', '/nowhere']) {
				await page.goto(path);
				found.push(...(await violations(page)));
			}
			await startCourse(page, { length: 5 });
			await playToTheEnd(page);
			found.push(...(await violations(page)));
			await page.locator('main details summary').first().click();
			found.push(...(await violations(page)));
			await page.goto(await sharedAddress(page));
			found.push(...(await violations(page)));
			await page.goto('/me');
			found.push(...(await violations(page)));
			expect(found).toEqual([]);
		});

		for (const kind of KINDS) {
			test(`${kind}: neither question nor answer has an accessibility violation`, async ({
				page
			}) => {
				await startCourse(page, { kind, length: 5 });
				const found = [...(await violations(page))];
				await giveSomeAnswer(page);
				await onReveal(page);
				found.push(...(await violations(page)));
				expect(found).toEqual([]);
			});
		}
	});
}
