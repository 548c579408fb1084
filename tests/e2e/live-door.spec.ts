import { expect, test } from '@playwright/test';
import { pageOf } from './page-of.ts';
import { join, onAsking, openRoom, SHORT } from './round.ts';

test('what can go wrong at the door is said in words', async ({ browser }) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, SHORT);
	const player = await pageOf(browser);
	await player.goto('/join/BBBBBB');
	await expect(player.getByRole('heading', { name: 'No such round' })).toBeVisible();
	await player.goto('/join');
	await player.getByLabel('Code of the round').fill('aeiou');
	await player.getByRole('button', { name: 'Join' }).click();
	await expect(player.getByText('is no code')).toBeVisible();
	await player.getByLabel('Code of the round').fill(code.toLowerCase());
	await player.getByRole('button', { name: 'Join' }).click();
	await player.getByLabel('Your name').fill('Bo');
	await player.getByRole('button', { name: 'Ride in' }).click();
	await expect(player.getByRole('heading', { name: 'Bo' })).toBeVisible();

	const second = await pageOf(browser);
	await second.goto(`/join/${code}`);
	await second.getByLabel('Your name').fill('bo');
	await second.getByRole('button', { name: 'Ride in' }).click();
	await expect(second.getByText('Somebody is called that already')).toBeVisible();
	await host.getByLabel('Locked: nobody new comes in').check();
	await expect(second.getByText('locked for newcomers')).toBeVisible();
	await host.getByLabel('Locked: nobody new comes in').uncheck();
	await second.getByRole('button', { name: 'Take it' }).click();
	await expect(second.getByText('You are in.', { exact: false }).first()).toBeVisible();

	await host.getByRole('button', { name: 'Remove Bo', exact: true }).click();
	await host.getByRole('button', { name: 'Yes' }).click();
	await expect(player.getByRole('heading', { name: 'You were removed' })).toBeVisible();

	await host.getByRole('button', { name: /^Start the round/ }).click();
	await onAsking(second, 1);
	const late = await pageOf(browser);
	await late.goto(`/join/${code}`);
	await late.getByLabel('Your name').fill('Late');
	await late.getByRole('button', { name: 'Ride in' }).click();
	await onAsking(late, 1);
	await host.getByRole('button', { name: 'End the round' }).click();
	await host.getByRole('button', { name: 'Yes' }).click();
	await expect(late.getByRole('heading', { name: 'The round is over' })).toBeVisible();
	const tooLate = await pageOf(browser);
	await tooLate.goto(`/join/${code}`);
	await expect(tooLate.getByRole('heading', { name: 'This round is over' })).toBeVisible();
});

test('a player in another browser gets the old seat when the host says so', async ({ browser }) => {
	const host = await pageOf(browser);
	const code = await openRoom(host, SHORT);
	const before = await pageOf(browser);
	await join(before, code, 'Aigerim');
	const after = await pageOf(browser);
	await after.goto(`/join/${code}`);
	await after.getByText('I am in this round already').click();
	await after.getByLabel('The name you had').fill('Aigerim');
	await after.getByRole('button', { name: 'Ask the host for my seat' }).click();
	await expect(after.getByRole('heading', { name: 'Asking the host' })).toBeVisible();
	await host.getByRole('button', { name: 'Let them in' }).click();
	await expect(after.getByRole('heading', { name: 'Aigerim' })).toBeVisible();
});
