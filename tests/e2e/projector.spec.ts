import { expect, test, type Locator, type Page } from '@playwright/test';
import { NOBODY_SCORED } from '../../src/lib/components/room/stage/nobody-scored.ts';
import { comeIn } from './crowd.ts';
import { namesIn } from './names-in.ts';
import { pageOf } from './page-of.ts';
import { hydrated } from './play.ts';
import { onAsking, onBoard, openRoom, answer, join, SHORT, stepOn, type Round } from './round.ts';

const ROUNDS: readonly Round[] = [
	{
		about: /Paris 2024/,
		kinds: ['Pick one', 'True or false', 'Estimate', 'Put in order', 'Type a name', 'Pick several']
	},
	{
		about: /elements/,
		kinds: ['Match pairs', 'Timeline', 'Odd one out', 'Compare', 'Count', 'Two steps']
	}
];
const CLASS = 40;
/** Above this part of the height all has room. */
const HALF_EMPTY = 0.7;

/** Pixels that stand below the screen. */
const beyond = (screen: Page): Promise<number> =>
	screen.evaluate(() => document.documentElement.scrollHeight - window.innerHeight);

/** What classrooms have, the largest last: that is the one that is gone on with. */
const PROJECTORS = [
	[1024, 768],
	[1280, 720],
	[1920, 1080]
] as const;

/** Nobody scrolls a projector. */
async function expectFit(screen: Page, what: string): Promise<void> {
	for (const [width, height] of PROJECTORS) {
		await screen.setViewportSize({ width, height });
		// The page hears of its new size with the next frame.
		await screen.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
		await expect
			.poll(() => beyond(screen), `${what} at ${width} by ${height}`)
			.toBeLessThanOrEqual(0);
	}
}

/** How high the letters of the reason are set, and where the last of the answer ends, in parts of the window's height. */
const reasonOn = (screen: Page): Promise<{ letters: number; end: number }> =>
	screen.locator('.reason').evaluate((reason) => {
		const text = reason.firstElementChild ?? reason;
		const size = Number.parseFloat(getComputedStyle(text).fontSize) * text.currentCSSZoom;
		const ends = [...document.querySelectorAll('.left, .right')].map((column) =>
			Math.max(...[...column.children].map((part) => part.getBoundingClientRect().bottom))
		);
		return { letters: size / innerHeight, end: Math.max(...ends) / innerHeight };
	});

/** Why it is right is what the class is to take home: small only where there is no room. */
async function expectLegible(screen: Page, what: string): Promise<void> {
	const { letters, end } = await reasonOn(screen);
	expect(letters, `reason of ${what}`).toBeGreaterThan(end < HALF_EMPTY ? 0.03 : 0.022);
}

/** What the last row can read, in parts of the window's height. */
const LEGIBLE = 0.025;

/** How high letters are set, in parts of the window's height. */
const lettersOf = (what: Locator): Promise<number> =>
	what.evaluate((words) => Number.parseFloat(getComputedStyle(words).fontSize) / innerHeight);

const topOf = async (what: Locator): Promise<number> => (await what.boundingBox())?.y ?? NaN;

test('the podium is celebrated with confetti, and nothing that the security policy refuses', async ({
	browser,
	baseURL
}) => {
	const host = await (await browser.newContext()).newPage();
	const screen = await (await browser.newContext({ reducedMotion: 'no-preference' })).newPage();
	const refused: string[] = [];
	screen.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) refused.push(message.text());
	});
	const code = await openRoom(host, { about: /elements/, kinds: ['Pick one'] });
	await screen.goto(`/screen/${code}`);
	// So many that one of them is right.
	const crowd = await comeIn(baseURL, code, 6);
	await host.getByRole('button', { name: 'Start the round' }).click();
	await stepOn(host, 'To the podium');
	await expect(screen.locator('canvas')).toBeVisible();
	expect(refused).toEqual([]);
	crowd.leave();
});

test('the speaker shows off until the browser lets sound through, which a press makes it do', async ({
	browser
}) => {
	const [host, screen] = [await pageOf(browser), await pageOf(browser)];
	// As visitors' browsers do; this one does not keep to it in every window.
	await screen.addInitScript(() => {
		window.AudioContext = class extends AudioContext {
			constructor() {
				super();
				void this.suspend();
			}
		};
	});
	const code = await openRoom(host, SHORT);
	await screen.goto(`/screen/${code}`);
	await hydrated(screen);
	const speaker = screen.getByRole('button', { name: 'Sound' });
	await expect(speaker).toHaveAttribute('aria-pressed', 'false');
	await speaker.click();
	await expect(speaker).toHaveAttribute('aria-pressed', 'true');
	await speaker.click();
	await expect(speaker).toHaveAttribute('aria-pressed', 'false');
});

test('where nobody scored, nobody stands on the podium, and host and class hear a kind word', async ({
	browser,
	baseURL
}) => {
	const host = await (await browser.newContext()).newPage();
	const screen = await (await browser.newContext()).newPage();
	const code = await openRoom(host, { about: /elements/, kinds: ['Type a name'] });
	await screen.goto(`/screen/${code}`);
	const crowd = await comeIn(baseURL, code, 3);
	await host.getByRole('button', { name: 'Start the round' }).click();
	await expect(screen.getByText('Something else')).toBeVisible();
	await stepOn(host, 'To the podium');
	for (const page of [host, screen]) await expect(page.getByText(NOBODY_SCORED)).toBeVisible();
	await expect(screen.getByText(crowd.names[0] ?? '')).toBeHidden();
	crowd.leave();
});

for (const round of ROUNDS) {
	test(`a class of ${CLASS + 1} fits a projector, from lobby to podium, with ${round.kinds.join(', ')}`, async ({
		browser,
		baseURL
	}) => {
		const open = async (width: number, height: number) => {
			const viewport = { width, height };
			return (await browser.newContext({ viewport })).newPage();
		};
		const [host, screen, player] = [
			await open(1280, 900),
			await open(1920, 1080),
			await open(390, 844)
		];
		const code = await openRoom(host, {
			...round,
			pills: [['Time for each question', '120 s']]
		});
		await screen.goto(`/screen/${code}`);
		await join(player, code, 'Aigerim');
		const crowd = await comeIn(baseURL, code, CLASS);
		await expect(screen.getByText(`${CLASS + 1} riders are in`)).toBeVisible();
		expect(await beyond(screen), 'lobby').toBeLessThanOrEqual(0);
		const { whole, cut } = await namesIn(screen);
		expect(cut).toEqual([]);
		expect(whole).toBeGreaterThan(20);

		await host.getByRole('button', { name: 'Start the round' }).click();
		for (let number = 1; number <= round.kinds.length; number++) {
			await expect(screen.getByText('Read first')).toBeVisible();
			const top = await topOf(screen.getByRole('heading'));
			await onAsking(player, number);
			await expect(screen.getByText('Read first')).toBeHidden();
			expect(await topOf(screen.getByRole('heading')), `question ${number} stays`).toBeCloseTo(
				top,
				0
			);
			await expectFit(screen, `question ${number}`);
			for (const sign of await screen.locator('header p, footer p').all())
				expect(await lettersOf(sign), await sign.innerText()).toBeGreaterThan(LEGIBLE);
			await answer(player);
			await onBoard(screen);
			await expectFit(screen, `answer ${number}`);
			await expectLegible(screen, `answer ${number}`);
			await stepOn(host);
		}
		await expect(screen.getByText('points').first()).toBeVisible();
		expect(await beyond(screen), 'podium').toBeLessThanOrEqual(0);
		for (const row of await screen.locator('ol li').all())
			await expect(row).toBeInViewport({ ratio: 1 });
		const first = await topOf(screen.locator('.place-1'));
		for (const lower of await screen.locator('.place-2, .place-3').all())
			expect(await topOf(lower), 'the first stands highest').toBeGreaterThan(first);
		crowd.leave();
	});
}
