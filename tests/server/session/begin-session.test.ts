import { describe, expect, test } from 'vitest';
import { beginSession } from '../../../src/lib/server/session/begin-session.ts';
import { readSession, SESSION_COOKIE } from '../../../src/lib/server/session/session-cookie.ts';
import { newSessionToken } from '../../../src/lib/server/session/session-id.ts';
import { newBrowser } from '../browser.ts';
import { openPlayground, type Playground } from '../playground.ts';

const LAN = new URL('http://quiz.school.lan:3000/');

const sessionsOf = ({ services }: Playground) =>
	services.database.selectFrom('session').selectAll().execute();

describe('a session', () => {
	test('is known by a cookie that scripts cannot read and other sites cannot send', async () => {
		const { services } = await openPlayground();
		const browser = newBrowser();
		await beginSession(services, { cookies: browser.cookies, url: LAN });
		expect(browser.kept.get(SESSION_COOKIE)?.options).toEqual({
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: false,
			maxAge: 400 * 24 * 60 * 60
		});
	});

	test.each([
		['http://quiz.school.lan:3000/', false],
		['http://localhost:3000/', false],
		['https://quiz.example/', true]
	])('keeps its cookie to https only where there is https: %s', async (address, secure) => {
		const { services } = await openPlayground();
		const browser = newBrowser();
		await beginSession(services, { cookies: browser.cookies, url: new URL(address) });
		expect(browser.kept.get(SESSION_COOKIE)?.options.secure).toBe(secure);
	});

	test('is stored by the hash of its token alone', async () => {
		const ground = await openPlayground();
		const browser = newBrowser();
		const id = await beginSession(ground.services, { cookies: browser.cookies, url: LAN });
		const token = browser.kept.get(SESSION_COOKIE)?.value ?? '';
		expect(token).toMatch(/^[\w-]{22}$/);
		expect(await sessionsOf(ground)).toEqual([{ id, started: ground.now }]);
		expect(id).not.toContain(token);
	});

	test('goes on when the browser comes back', async () => {
		const ground = await openPlayground();
		const { cookies } = newBrowser();
		const id = await beginSession(ground.services, { cookies, url: LAN });
		expect(readSession(cookies)).toBe(id);
		expect(await beginSession(ground.services, { cookies, url: LAN })).toBe(id);
		expect(await sessionsOf(ground)).toHaveLength(1);
	});

	test('never takes up a token that the server did not give', async () => {
		const { services } = await openPlayground();
		const planted = newSessionToken();
		const browser = newBrowser({ [SESSION_COOKIE]: planted });
		await beginSession(services, { cookies: browser.cookies, url: LAN });
		expect(browser.kept.get(SESSION_COOKIE)?.value).not.toBe(planted);
	});

	test.each(['', 'short', `${'a'.repeat(21)}!`, 'a'.repeat(23), "' or 1=1 --"])(
		'is nobody with the cookie %j',
		(value) => {
			expect(readSession(newBrowser({ [SESSION_COOKIE]: value }).cookies)).toBeNull();
		}
	);
});
