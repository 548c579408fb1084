import { expect, test, type Page } from '@playwright/test';
import { giveSomeAnswer, hydrated, KINDS, onReveal, startCourse } from './play.ts';

/** Code holds no fact, as the test of the bundle shows; two letters of it may look like an answer. */
const CODE = ['script', 'stylesheet', 'font', 'image'];

/** Keeps the bytes of everything that arrives and is not code, as text. */
function listen(page: Page): { readonly all: () => Promise<string> } {
	const bodies: Promise<string>[] = [];
	page.on('response', (response) => {
		if (CODE.includes(response.request().resourceType())) return;
		bodies.push(
			response
				.body()
				.then((body) => body.toString('utf8'))
				.catch(() => '')
		);
	});
	return { all: async () => (await Promise.all(bodies)).join('\n') };
}

/** How a text stands in data or on a page. A symbol of two letters is looked for as a whole text only. */
const formsOf = (secret: string): readonly string[] =>
	secret.length > 3 ? [secret] : [`"${secret}"`, `>${secret}<`];

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
		// A reason that stands line by line beside the options is not said again.
		secrets.push(...(await page.locator('.reason .why').allInnerTexts()));
		secrets.push(...(await page.locator('section .evidence').allInnerTexts()));
		if (kind === 'Type a name') secrets.push(await page.locator('div.right p').innerText());
		expect(secrets.length).toBeGreaterThan(0);
		// A true statement is its own reason: what the question itself shows is no secret.
		const unknown = secrets.filter((secret) => !shown.includes(secret));
		for (const secret of unknown)
			for (const form of formsOf(secret)) expect(before).not.toContain(form);
		expect(before).not.toMatch(/solution\s*:|"solution"|reveal\s*:\s*\{|"reveal"/);
	});
}
