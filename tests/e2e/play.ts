import { expect, type Locator, type Page } from '@playwright/test';

/** What a quiz of one's own is started with: texts on the front page's pills. */
export interface Course {
	readonly kind?: string;
	readonly length?: 5 | 10;
	readonly timer?: string;
}

/** A kind for every form that an answer can have, as the front page calls them. */
export const KINDS = [
	'Pick one',
	'True or false',
	'Estimate',
	'Put in order',
	'Type a name',
	'Pick several',
	'Match pairs',
	'Timeline'
] as const;

const PLAY = /^(Play now|Start a new quiz)$/;

/** Waits until the page's script has taken over: before that a key or a drag would be lost. */
export async function hydrated(page: Page): Promise<void> {
	await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
}

/** From the front page to the first question, in one click. */
export async function playNow(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: PLAY }).click();
	await onQuestion(page, 1);
}

/** From the front page to the first question of a quiz of one's own. */
export async function startCourse(page: Page, { kind, length, timer }: Course): Promise<void> {
	await page.goto('/');
	const form = page.locator('form', { hasText: 'Start this quiz' });
	await form.getByRole('group', { name: 'About' }).getByLabel(baseFor(kind)).check();
	if (kind) await form.getByLabel(kind, { exact: true }).check();
	if (length)
		await form
			.getByRole('group', { name: 'Questions' })
			.getByLabel(String(length), { exact: true })
			.check();
	if (timer)
		await form.getByRole('group', { name: 'Timer' }).getByLabel(timer, { exact: true }).check();
	await form.getByRole('button', { name: 'Start this quiz' }).click();
	await onQuestion(page, 1);
}

/** Not every fact base has enough questions of every kind for a quiz of that kind alone. */
const baseFor = (kind: string | undefined): RegExp =>
	kind === undefined || kind === 'Pick several' ? /Paris 2024/ : /elements/;

/** Question n (from 1) is on the page. */
export async function onQuestion(page: Page, n: number): Promise<void> {
	await page.waitForURL(`**/run/*/${n}`);
	await expect(page.locator('main').getByText(`Question ${n} of`)).toBeVisible();
}

/** The form that takes the answer. */
export const answerForm = (page: Page): Locator => page.locator('form[action="?/answer"]');

/**
 * Gives some answer to the question on the page, whatever its form, with pointer and keyboard; its button
 * says `verb`. Of several options it is the one with this number, from 0, counted round.
 */
export async function giveSomeAnswer(
	page: Page,
	verb: 'Check' | 'Send' = 'Check',
	option = 0
): Promise<void> {
	const form = answerForm(page);
	await form.waitFor();
	const options = form.locator('button[data-key]');
	const count = await options.count();
	if (count > 0) return options.nth(option % count).click();
	const boxes = form.getByRole('checkbox');
	if ((await boxes.count()) > 0) await boxes.first().check();
	const number = form.locator('input[inputmode="decimal"]');
	if ((await number.count()) > 0) await number.fill(await lowestNumber(form));
	const name = form.locator('input[name="text"]');
	if ((await name.count()) > 0) await name.fill('Nobody Inparticular');
	const selects = form.getByRole('combobox');
	for (let i = 0; i < (await selects.count()); i++)
		await selects.nth(i).selectOption({ index: i + 1 });
	await form.getByRole('button', { name: new RegExp(`^${verb} `) }).click();
}

/** The verdict on the question has come. */
export async function onReveal(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: 'The answer and why' })).toBeVisible();
}

/** Answers every question that is left, until the result. Gives back how many there were. */
export async function playToTheEnd(page: Page): Promise<number> {
	for (let answered = 0; ; answered++) {
		if (page.url().endsWith('/end')) return answered;
		await giveSomeAnswer(page);
		await onReveal(page);
		await goOn(page);
	}
}

/** From a reveal to the next question, or to the end. */
export async function goOn(page: Page): Promise<void> {
	const next = page.getByRole('link', { name: /^(Next question|See your result)$/ });
	const href = await next.getAttribute('href');
	await next.click();
	await page.waitForURL(`**${href}`);
	await expect(page.locator('main h1')).toBeVisible();
}

/** The legend names the range that the number must be in. */
async function lowestNumber(form: Locator): Promise<string> {
	const legend = (await form.locator('legend').textContent()) ?? '';
	return /from (\S+) to/.exec(legend)?.[1] ?? '1';
}

/** The address of the result on the page, as it stands in the text to share. */
export async function sharedAddress(page: Page): Promise<string> {
	const text = await page.locator('main').getByRole('textbox').first().inputValue();
	return /https?:\/\/\S+\/r\/[\w-]+/.exec(text)?.[0] ?? '';
}
