import { expect, test } from '@playwright/test';

test('the front page is there, and lets no other site in', async ({ page }) => {
	const response = await page.goto('/');
	expect(response?.status()).toBe(200);
	const policy = await response?.headerValue('content-security-policy');
	for (const rule of ["default-src 'self'", "object-src 'none'", "frame-ancestors 'none'"])
		expect(policy).toContain(rule);
	await expect(page.locator('body')).toContainText('Bäige');
});

test('nothing on the front page breaks the content security policy', async ({ page }) => {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (message.text().includes('Content Security Policy')) complaints.push(message.text());
	});
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(complaints).toEqual([]);
});
