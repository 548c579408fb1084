import { expect, test, type Page } from '@playwright/test';
import { giveSomeAnswer, hydrated, KINDS, onReveal, startCourse } from './play.ts';

/** Keeps the bytes of everything that arrives, as text. */
function listen(page: Page): { readonly all: () => Promise<string> } {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => {
		bodies.push(
			response
				.body()
				.then((body) => body.toString('utf8'))
				.catch(() => '')
		);
	});
	return { all: async () => (await Promise.all(bodies)).join('\n') };
}

for (const kind of KINDS) {
	test(`${kind}: before the answer nothing has arrived that tells it`, async ({ page }) => {
		const heard = listen(page);
		await startCourse(page, { kind, length: 5 });
		await hydrated(page);
		await page.waitForLoadState('networkidle');
		const before = await heard.all();
		const shown = await page.locator('main').innerText();
		const secrets = [];
		await giveSomeAnswer(page);
		await onReveal(page);
		secrets.push(await page.locator('.reason .why').innerText());
		secrets.push(...(await page.locator('section .evidence').allInnerTexts()));
		if (kind === 'Type a name') secrets.push(await page.locator('div.right p').innerText());
		expect(secrets.length).toBeGreaterThan(0);
		// A true statement is its own reason: what the question itself shows is no secret.
		const unknown = secrets.filter((secret) => !shown.includes(secret));
		for (const secret of unknown) expect(before).not.toContain(secret);
		expect(before).not.toMatch(/solution\s*:|"solution"|reveal\s*:\s*\{|"reveal"/);
	});
}
