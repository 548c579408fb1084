import { expect, test, type Page } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { answerForm, hydrated } from './play.ts';
import {
	answer,
	join,
	makeRemote,
	onAsking,
	onBoard,
	openLanBrowser,
	openRoom,
	SHORT,
	stepOn,
	type Round
} from './round.ts';

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

const VERDICT = /^(Right|Partly right|Not right|No answer)$/;
const onVerdict = (player: Page) =>
	expect(player.locator('.verdict').getByText(VERDICT)).toBeVisible();

for (const round of ROUNDS) {
	test(`a whole round with ${round.kinds.join(', ')}, reloaded in every stage`, async ({
		browser,
		baseURL
	}) => {
		const lan = await openLanBrowser();
		const port = new URL(baseURL ?? '').port;
		const host = await pageOf(browser);
		const code = await openRoom(host, {
			...round,
			pills: [['Time for each question', 'No clock']]
		});
		const screen = await pageOf(browser);
		await screen.goto(`/screen/${code}`);
		await expect(screen.getByText('Who rides first?')).toBeVisible();
		const remote = await pageOf(browser);
		const players = [
			await pageOf(browser),
			await pageOf(browser),
			await pageOf(lan, { baseURL: `http://baige.lan:${port}` })
		];
		const [first] = players;
		if (first === undefined) throw new Error('nobody plays');
		for (const [index, player] of players.entries()) await join(player, code, `Rider ${index + 1}`);
		await expect(screen.getByText('Rider 3')).toBeVisible();
		await makeRemote(host, remote);
		const all = [host, screen, remote, ...players];
		for (const page of all) await page.reload();
		await expect(screen.getByText('3 riders are in')).toBeVisible();
		await expect(first.getByRole('heading', { name: 'Rider 1' })).toBeVisible();
		await remote.getByRole('button', { name: 'Start the round' }).click();

		for (let step = 1; step <= round.kinds.length; step++) {
			for (const player of players) await onAsking(player, step);
			if (step === 1) for (const page of all) await page.reload();
			for (const [index, player] of players.entries()) {
				// Of two options somebody takes the right one, so that there are places.
				await answer(player, 'Send', index);
				if (index === players.length - 1) break;
				await expect(player.getByRole('heading', { name: 'Received' })).toBeFocused();
				if (step === 1) {
					await player.reload();
					await expect(player.getByRole('heading', { name: 'Received' })).toBeVisible();
				}
			}
			for (const player of players) await onVerdict(player);
			await onBoard(screen);
			if (step === 1) {
				for (const page of all) await page.reload();
				for (const player of players) await onVerdict(player);
				await onBoard(screen);
			}
			const isLast = step === round.kinds.length;
			await hydrated(host);
			await stepOn(host, isLast ? 'To the podium' : 'Next question', () =>
				host.locator('body').press(step % 2 === 0 ? 'Enter' : ' ')
			);
		}

		for (const page of all) await page.reload();
		await expect(screen.getByText('points').first()).toBeVisible();
		for (const player of players) {
			await expect(player.getByRole('heading', { name: /^Place [123] of 3$/ })).toBeVisible();
		}
		await first.getByRole('button', { name: /^Your result/ }).click();
		await first.waitForURL(/\/r\/[\w-]{22}$/);
		await expect(first.getByText('Rider 1').first()).toBeVisible();
		await host.getByRole('link', { name: 'The report' }).click();
		await expect(host.getByRole('rowheader', { name: 'Rider 3' })).toBeVisible();
		const table = await host.request.get(`/host/${code}/report/players.csv`);
		expect(await table.text()).toContain(',Rider 2,');
		const headers = { 'accept-language': 'ru' };
		const russian = await host.request.get(`/host/${code}/report/players.csv`, { headers });
		expect(await russian.text()).toContain(';Rider 2;');
		await lan.close();
	});
}

test('a host finds the room again by the host link, which leaves the address bar', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, SHORT);
	await host.getByRole('button', { name: 'Show my host link' }).click();
	const link = await host.getByLabel(/keep it to yourself/).inputValue();
	const other = await pageOf(browser);
	await other.goto(`/host/${code}`);
	await expect(other.getByRole('heading', { name: 'Not yours to control' })).toBeVisible();
	await other.goto('/about');
	await other.goto(link);
	await expect(other.getByRole('button', { name: /^Start the round/ })).toBeVisible();
	expect(other.url()).not.toContain('#');
	await host.goto('/host');
	await expect(host.getByRole('link', { name: new RegExp(code.slice(0, 3)) })).toBeVisible();
});

test('a player can turn the question on, wherever the host put it, and finds it on after a reload', async ({
	browser
}) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, {
		...SHORT,
		pills: [...(SHORT.pills ?? []), ['Question’s text', 'On the big screen alone']]
	});
	const player = await pageOf(browser);
	await join(player, code, 'Nurlan');
	await host.getByRole('button', { name: 'Start the round' }).click();
	await expect(player.getByRole('heading', { name: 'Look at the big screen' })).toBeVisible();
	await player.getByLabel('Show the question here').check();
	await expect(player.getByRole('heading', { name: 'Look at the big screen' })).toBeHidden();
	await player.reload();
	await expect(answerForm(player)).toBeVisible();
	await expect(player.getByLabel('Show the question here')).toBeChecked();
	await expect(player.getByRole('heading', { name: 'Look at the big screen' })).toBeHidden();
});
