import { expect, test, type Page } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { answerForm } from './play.ts';
import { answer, join, onAsking, openRoom, stepOn } from './round.ts';

/** Name and points stand above the question. */
async function expectStanding(player: Page, name: string): Promise<void> {
	await expect(player.locator('.who')).toHaveText(name);
	await expect(player.locator('.points')).toHaveText('1,000 points');
}

test('a phone that loses the network in mid-question, or goes back and forward, keeps seat, name and points', async ({
	browser
}) => {
	const [host, first, second] = [
		await pageOf(browser),
		await pageOf(browser),
		await pageOf(browser)
	];
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['True or false', 'Compare'],
		pills: [['Time for each question', 'No clock']]
	});
	await first.goto('/');
	await second.goto('/');
	await join(first, code, 'Aigerim');
	await join(second, code, 'Bolat');
	await host.getByRole('button', { name: 'Start the round' }).click();
	// Both kinds have two answers: one of the players is right.
	for (const [index, player] of [first, second].entries()) {
		await onAsking(player, 1);
		await answerForm(player).locator('button[data-key]').nth(index).click();
	}
	const verdict = await first.locator('.verdict').innerText();
	const [phone, name] = verdict.startsWith('Right') ? [first, 'Aigerim'] : [second, 'Bolat'];
	await stepOn(host, 'Next question');
	await onAsking(phone, 2);

	await phone.context().setOffline(true);
	await answer(phone);
	await expect(phone.getByText('The connection is lost')).toBeVisible();
	await phone.context().setOffline(false);
	await expect(phone.getByRole('heading', { name: 'Received' })).toBeVisible();
	await expectStanding(phone, name);

	await phone.goBack();
	await expect(phone.getByRole('button', { name: 'Play now' })).toBeVisible();
	await phone.goForward();
	await expect(phone.getByRole('heading', { name: 'Received' })).toBeVisible();
	await expectStanding(phone, name);
});
