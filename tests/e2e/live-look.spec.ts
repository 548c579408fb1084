import { expect, test, type Page } from '@playwright/test';
import { faultsOf } from './faults.ts';
import { answer, join, makeRemote, onAsking, openRoom, stepOn } from './round.ts';

test('no page of a round is a barrier or too wide for a phone', async ({ browser }) => {
	const pages: Page[] = [];
	for (let number = 0; number < 4; number++) {
		pages.push(await (await browser.newContext()).newPage());
	}
	const [host, screen, remote, player] = pages;
	if (!host || !screen || !remote || !player) throw new Error('four pages were opened');
	const found: string[] = [];
	const look = async (...seen: readonly Page[]) => {
		for (const page of seen) found.push(...(await faultsOf(page)));
	};

	await player.goto('/join');
	await host.goto('/host');
	await look(player, host);
	const code = await openRoom(host, { about: /Paris 2024/, kinds: ['Pick one', 'Estimate'] });
	await screen.goto(`/screen/${code}`);
	await player.goto(`/join/${code}`);
	await expect(player.getByLabel('Your name')).toBeVisible();
	await look(player);
	await join(player, code, 'Aigerim');
	await makeRemote(host, remote);
	await expect(screen.getByText('Aigerim')).toBeVisible();
	await look(...pages);
	await host.getByRole('button', { name: 'Start the round' }).click();
	for (const number of [1, 2]) {
		await onAsking(player, number);
		await look(...pages);
		await answer(player);
		await expect(player.locator('.verdict')).toBeVisible();
		await look(...pages);
		await stepOn(host);
	}
	await expect(player.getByRole('heading', { name: 'The round is over' })).toBeVisible();
	await look(...pages);
	await host.getByRole('link', { name: 'The report' }).click();
	await host.locator('details summary').first().click();
	await look(host);
	await player.goto('/join/BBBBBB');
	await expect(player.getByRole('heading', { name: 'No such round' })).toBeVisible();
	await look(player);
	expect(found).toEqual([]);
});

test('a phone shows its first question after at most 60 kB of scripts and styles, and 150 kB in all', async ({
	browser
}) => {
	const open = async () => (await browser.newContext()).newPage();
	const host = await open();
	const code = await openRoom(host, { about: /Paris 2024/, kinds: ['Pick one'] });
	const phone = await open();
	const sizes: Promise<readonly [isCode: boolean, bytes: number]>[] = [];
	phone.on('requestfinished', (request) => {
		const isCode = ['script', 'stylesheet'].includes(request.resourceType());
		sizes.push(request.sizes().then(({ responseBodySize }) => [isCode, responseBodySize]));
	});
	await join(phone, code, 'Aigerim');
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(phone, 1);
	const loaded = await Promise.all(sizes);
	const scripts = loaded.reduce((sum, [isCode, bytes]) => sum + (isCode ? bytes : 0), 0);
	const all = loaded.reduce((sum, [, bytes]) => sum + bytes, 0);
	expect(scripts).toBeGreaterThan(1000);
	expect(scripts).toBeLessThanOrEqual(60_000);
	expect(all).toBeLessThanOrEqual(150_000);
});

test('among the best, a long name is shortened and leaves its team whole, on a narrow phone too', async ({
	browser
}) => {
	const open = async () => (await browser.newContext()).newPage();
	const [host, player] = [await open(), await open()];
	const code = await openRoom(host, {
		about: /elements/,
		kinds: ['Pick one'],
		pills: [['Teams', '2']]
	});
	await join(player, code, 'W'.repeat(24));
	await host.getByRole('button', { name: 'Start the round' }).click();
	await onAsking(player, 1);
	await answer(player);
	await expect(player.locator('.verdict')).toBeVisible();
	const line = host.locator('ol li', { hasText: 'WWW' });
	const boxOf = async (part: string) => {
		const box = await line.locator(part).boundingBox();
		if (box === null) throw new Error(`${part} is on the page`);
		return { left: box.x, right: box.x + box.width, width: box.width };
	};
	for (const width of [320, 390, 1280]) {
		await host.setViewportSize({ width, height: 700 });
		const [name, team, points] = [await boxOf('bdi'), await boxOf('small'), await boxOf('.points')];
		expect(name.width, `the name at ${width}`).toBeGreaterThan(80);
		expect(await line.locator('small').evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
		for (const part of [name, team]) expect(part.right).toBeLessThanOrEqual(points.left);
	}
});
