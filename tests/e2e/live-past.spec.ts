import { expect, test, type Page, type WebSocketRoute } from '@playwright/test';
import { CLOSE_CODES } from '../../src/lib/game/room/messages.ts';
import { pageOf } from './page-of.ts';
import { answer, join, onAsking, openRoom, SHORT, stepOn } from './round.ts';

/** Gives back what closes a page's sockets as the server does when it forgets a room. */
async function forgettable(page: Page): Promise<() => Promise<void>> {
	const lines: WebSocketRoute[] = [];
	await page.routeWebSocket(/\/live\//, (line) => {
		line.connectToServer();
		lines.push(line);
	});
	return async () => {
		for (const line of lines) await line.close({ code: CLOSE_CODES.noRoom });
	};
}

test('pages that wait on a round that is over keep what they show when the server forgets it', async ({
	browser
}) => {
	const [host, screen] = [await pageOf(browser), await pageOf(browser)];
	const [player, late] = [await pageOf(browser), await pageOf(browser)];
	const forget: (() => Promise<void>)[] = [];
	for (const page of [host, screen, player, late]) forget.push(await forgettable(page));
	const code = await openRoom(host, SHORT);
	await screen.goto(`/screen/${code}`);
	await join(player, code, 'Aigerim');
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(player, 1);
	await answer(player);
	await expect(player.locator('.verdict')).toBeVisible();
	await stepOn(host);
	const ending = player.getByRole('heading', { name: 'The round is over' });
	await expect(ending).toBeVisible();
	const podium = screen.locator('main, body').first();
	const shown = await podium.innerText();
	await late.goto(`/join/${code}`);
	await expect(late.getByRole('heading', { name: 'This round is over' })).toBeVisible();

	for (const page of forget) await page();
	await expect(player.getByText('nothing more will come to this page')).toBeVisible();
	await expect(ending).toBeVisible();
	await expect(late.getByRole('heading', { name: 'This round is over' })).toBeVisible();
	await expect(host.getByRole('button', { name: 'Remove Aigerim' })).toBeHidden();
	await expect(host.getByRole('link', { name: 'The report' })).toBeVisible();
	expect(await podium.innerText()).toBe(shown);
	await player.getByRole('button', { name: 'Your result, to share' }).click();
	await player.waitForURL(/\/r\/[\w-]{22}$/);
});
