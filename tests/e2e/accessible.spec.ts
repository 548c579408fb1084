import { expect, test } from '@playwright/test';
import { faultsOf } from './faults.ts';
import {
	giveSomeAnswer,
	KINDS,
	onReveal,
	playToTheEnd,
	sharedAddress,
	startCourse
} from './play.ts';

test('no page of a quiz, from start to result, is a barrier or too wide for a phone', async ({
	page
}) => {
	const found: string[] = [];
	for (const path of ['/', '/about', '/me', '/nowhere', '/daily', '/endless', '/practice']) {
		await page.goto(path);
		found.push(...(await faultsOf(page)));
	}
	await startCourse(page, { length: 5 });
	await playToTheEnd(page);
	found.push(...(await faultsOf(page)));
	await page.locator('main details summary').first().click();
	found.push(...(await faultsOf(page)));
	await page.goto(await sharedAddress(page));
	await page.getByLabel('Your name on it').fill('W'.repeat(24));
	await page.getByRole('button', { name: 'Add name' }).click();
	await expect(page.getByText('Remove name')).toBeVisible();
	found.push(...(await faultsOf(page)));
	for (const path of ['/me', '/practice']) {
		await page.goto(path);
		found.push(...(await faultsOf(page)));
	}
	expect(found).toEqual([]);
});

for (const kind of KINDS) {
	test(`${kind}: neither question nor answer is a barrier or too wide for a phone`, async ({
		page
	}) => {
		await startCourse(page, { kind, length: 5 });
		const found = [...(await faultsOf(page))];
		await giveSomeAnswer(page);
		await onReveal(page);
		found.push(...(await faultsOf(page)));
		expect(found).toEqual([]);
	});
}
