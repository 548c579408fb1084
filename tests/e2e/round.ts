import { chromium, expect, type Browser, type Locator, type Page } from '@playwright/test';
import { findChromium } from './browser.ts';
import { answerForm, giveSomeAnswer, hydrated } from './play.ts';

/** What a round is opened with: texts on the pills of `/host`. */
export interface Round {
	readonly about: RegExp;
	/** A question of each of these; one question of any kind when there are none. */
	readonly kinds: readonly string[];
	/** Further pills to press, group and text. */
	readonly pills?: readonly (readonly [group: string, text: string])[];
}

/** One question, for what happens around it. */
export const SHORT: Round = {
	about: /Paris 2024/,
	kinds: ['Pick one'],
	pills: [['Time for each question', 'No clock']]
};

/** From `/host` through the preview, in which one question of each kind is kept, to an open room. Gives back its code. */
export async function openRoom(host: Page, { about, kinds, pills = [] }: Round): Promise<string> {
	await host.goto('/host');
	await hydrated(host);
	await host.getByRole('group', { name: 'About' }).getByLabel(about).check();
	for (const kind of kinds) await host.getByLabel(kind, { exact: true }).check();
	for (const [group, text] of [['Questions', '20'] as const, ...pills]) {
		await host.getByRole('group', { name: group }).getByLabel(text, { exact: true }).check();
	}
	await writeUntilEach(host, kinds);
	await keepOneOfEach(host, kinds);
	await host.getByRole('button', { name: /^Open the room/ }).click();
	await host.waitForURL(/\/host\/[A-Z]{6}$/);
	await expect(host.getByRole('button', { name: /^Start the round/ })).toBeVisible();
	return host.url().slice(-6);
}

const WRITINGS = 20;

/** Each writing draws anew; a kind that few facts allow may be missing from one. */
async function writeUntilEach(host: Page, kinds: readonly string[]): Promise<void> {
	for (let writing = 0; writing < WRITINGS; writing++) {
		await host.getByRole('button', { name: 'Write the questions' }).click();
		await expect(host.getByRole('heading', { name: 'These will be asked' })).toBeVisible();
		const leads = await host.locator('article p.lead').allTextContents();
		if (kinds.every((kind) => leads.some((lead) => lead.includes(`· ${kind} ·`)))) return;
		await host.getByRole('button', { name: 'Choose again' }).click();
	}
}

async function keepOneOfEach(host: Page, kinds: readonly string[]): Promise<void> {
	const leads = await host.locator('article p.lead').allTextContents();
	const seen = new Set<string>();
	const surplus = leads.flatMap((lead, index) => {
		const kind = kinds.find((name) => lead.includes(`· ${name} ·`)) ?? 'any';
		if (!seen.has(kind)) {
			seen.add(kind);
			return [];
		}
		return [index];
	});
	expect(seen.size, `one question of each of ${kinds.join(', ')}`).toBe(Math.max(1, kinds.length));
	for (const index of surplus.reverse()) {
		await host.getByRole('button', { name: `Drop question ${index + 1}`, exact: true }).click();
	}
}

/** Comes in by the code, as on a phone. */
export async function join(player: Page, code: string, name: string): Promise<void> {
	await player.goto(`/join/${code}`);
	await player.getByLabel('Your name').fill(name);
	await player.getByRole('button', { name: 'Ride in' }).click();
	await expect(player.getByRole('heading', { name })).toBeVisible();
}

/** A phone on the LAN: another browser, in plain http, under a name that is not `localhost`. */
export async function openLanBrowser(): Promise<Browser> {
	const executablePath = findChromium();
	return chromium.launch({
		args: ['--host-resolver-rules=MAP baige.lan 127.0.0.1'],
		...(executablePath === undefined ? {} : { executablePath })
	});
}

/** Makes `phone` the remote: invited on the host's page, and let in there. */
export async function makeRemote(host: Page, phone: Page): Promise<void> {
	await host.getByRole('button', { name: 'Use my phone as remote' }).click();
	const href = await host.getByRole('link', { name: 'Open it here instead' }).getAttribute('href');
	const { pathname, hash } = new URL(href ?? '');
	await phone.goto(pathname + hash);
	await expect(phone.getByRole('heading', { name: 'One nod away' })).toBeVisible();
	expect(phone.url()).not.toContain('#');
	await host.getByRole('button', { name: 'Let it in' }).click();
	await expect(phone.getByRole('button', { name: /^Start the round/ })).toBeVisible();
}

/** Answers the question that is open on this phone: sends it, or has it checked in a round at one's own pace. */
export async function answer(
	player: Page,
	verb: 'Check' | 'Send' = 'Send',
	option = 0
): Promise<void> {
	await expect(answerForm(player)).toBeVisible();
	await giveSomeAnswer(player, verb, option);
}

/** Is this step of the round on the phone, still to be answered? */
export async function onAsking(player: Page, number: number): Promise<void> {
	await expect(player.getByText(`Question ${number} of`)).toBeVisible();
	await expect(answerForm(player)).toBeVisible();
}

/** The answer is on the projector, with where everybody stands. */
export const onBoard = (screen: Page): Promise<void> =>
	expect(screen.getByRole('heading', { name: /^(In front|All level)$/ })).toBeVisible();

/** The host's next step, pressed until it is taken: a press just behind an answer that came by itself is not. */
export async function stepOn(
	host: Page,
	name: string | RegExp = /^(Next question|To the podium)$/,
	press: (button: Locator) => Promise<void> = (button) => button.click()
): Promise<void> {
	const button = host.getByRole('button', { name });
	await expect(button).toBeVisible();
	await expect(async () => {
		if (await button.isVisible()) await press(button);
		await expect(button).toBeHidden({ timeout: 1000 });
	}).toPass();
}
