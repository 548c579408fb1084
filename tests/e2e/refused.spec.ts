import { expect, test } from '@playwright/test';
import { request as ask } from 'node:http';

const FORM = 'application/x-www-form-urlencoded';
const PARTS = 'multipart/form-data; boundary=x';
const NESTED = 20_000;

interface Attempt {
	readonly path?: string;
	readonly type?: string;
	readonly body: string | Buffer;
	readonly origin?: string;
	readonly status: number;
}

/** Posts that no page of ours sends, and what is said to them: never a fault of the server's. */
const ATTEMPTS: Readonly<Record<string, Attempt>> = {
	'from another site': { body: 'base=', origin: 'http://evil.example', status: 403 },
	'from a frame without an origin': { body: 'base=', origin: 'null', status: 403 },
	'of no type': { body: 'base=', type: '', status: 415 },
	'of JSON': { body: '{"base":""}', type: 'application/json', status: 415 },
	'of plain text': { body: 'base=', type: 'text/plain', status: 400 },
	'of parts without a boundary': { body: 'abc', type: 'multipart/form-data', status: 400 },
	'of parts that break off': { body: '--x\r\n', type: PARTS, status: 400 },
	'of bytes that are no text': { body: Buffer.from([0x62, 0x3d, 0xff, 0xc0]), status: 303 },
	'of half a percent sign': { body: 'base=%E0%A4%A%', status: 400 },
	'with what objects inherit': { body: 'base=no&__proto__=1&constructor=2', status: 400 },
	'with 10,000 fields': { body: `base=no&${'a=1&'.repeat(10_000)}`, status: 400 },
	'larger than any form': { body: 'a'.repeat(65 * 1024), status: 413 },
	'with fields twice': { body: 'base=no&base=elements&length=10&length=x', status: 400 },
	'of a file where a text should be': {
		body: '--x\r\ncontent-disposition: form-data; name="base"; filename="a"\r\n\r\nno\r\n--x--\r\n',
		type: PARTS,
		status: 303
	},
	'of nothing': { body: '', status: 303 },
	'to an action that is none': { path: '/?/toString', body: '', status: 404 },
	'to the action that Kit keeps to itself': { path: '/?/default', body: '', status: 404 },
	'to no action': { path: '/', body: 'base=', status: 404 },
	'to a page that takes none': { path: '/about', body: '', status: 405 },
	'to a run that is none': { path: '/run/__proto__/1?/answer', body: 'option=0', status: 404 },
	'to a result that is none': { path: '/r/__proto__?/delete', body: '', status: 404 },
	'to a day to come': { path: '/daily/2999-01-01?/play', body: '', status: 404 },
	'of nested JSON to a round': {
		path: '/host/BBBBBB/enter',
		type: 'application/json',
		body: '['.repeat(NESTED) + ']'.repeat(NESTED),
		status: 403
	}
};

for (const [what, attempt] of Object.entries(ATTEMPTS)) {
	test(`a post ${what} is answered with ${attempt.status}`, async ({ request, baseURL }) => {
		const { path = '/?/start', type = FORM, body, origin = baseURL ?? '', status } = attempt;
		const headers = { accept: 'text/html', origin, 'content-type': type };
		const reply = await request.post(path, { data: body, headers, maxRedirects: 0 });
		expect(reply.status()).toBe(status);
		expect((await request.get('/healthz')).status()).toBe(200);
	});
}

const ADDRESSES = [
	['/%E0%A4%A', 400],
	['/run/..%2f..%2fetc/1', 404],
	['/r/%00', 404],
	['/..%2fdata/baige.db', 404],
	['/_app/immutable/..%2f..%2f..%2fserver/index.js', 404],
	['/questions/elements/datapackage.json', 404],
	['/.env', 404],
	['/daily/2026-02-30', 404],
	['/live', 404]
] as const;

for (const [path, status] of ADDRESSES) {
	test(`there is nothing under ${path}`, async ({ baseURL }) => {
		expect((await get(baseURL ?? '', path)).status).toBe(status);
	});
}

test('what was typed comes back as text, not as markup', async ({ request, baseURL }) => {
	const typed = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
	const headers = { accept: 'text/html', origin: baseURL ?? '' };
	const reply = await request.post('/?/start', { form: { base: typed }, headers });
	expect(reply.status()).toBe(400);
	const page = await reply.text();
	expect(page).not.toContain('<script>alert');
	expect(page).not.toContain('<img src=x');
});

test('no page can be framed, not even one that is not there', async ({ request }) => {
	for (const path of ['/', '/about', '/daily', '/nowhere', '/r/nobody']) {
		const { 'content-security-policy': policy = '' } = (await request.get(path)).headers();
		expect(policy).toContain("frame-ancestors 'none'");
	}
});

test('who offers another protocol as well gets the page by this one', async ({ baseURL }) => {
	const headers = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AA' };
	expect((await get(baseURL ?? '', '/about', headers)).status).toBe(200);
});

test('behind several proxies it counts what the browser speaks', async ({ baseURL }) => {
	for (const proto of ['https,http', 'https, http', 'HTTPS']) {
		const reply = await post(baseURL ?? '', { 'x-forwarded-proto': proto });
		expect(reply.status).toBe(303);
		expect(reply.cookie).toContain('Secure');
	}
	const plain = await post(baseURL ?? '', { 'x-forwarded-proto': 'java script:' }, 'http');
	expect(plain.cookie).not.toContain('Secure');
});

interface Reply {
	readonly status: number;
	readonly cookie: string;
}

const get = (url: string, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
	send(url, path, { method: 'GET', headers, body: '' });

/** Starts a quiz from a page that was opened by https, unless said otherwise. */
function post(url: string, headers: Record<string, string>, scheme = 'https'): Promise<Reply> {
	const origin = `${scheme}://${new URL(url).host}`;
	const form = { accept: 'text/html', origin, 'content-type': FORM };
	return send(url, '/?/start', {
		method: 'POST',
		headers: { ...form, ...headers },
		body: 'base='
	});
}

interface Sent {
	readonly method: string;
	readonly headers: Record<string, string>;
	readonly body: string;
}

/** Sends the path as it is: `fetch` would tidy it up, and keep some headers to itself. */
function send(url: string, path: string, { body, ...options }: Sent): Promise<Reply> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve, reject) => {
		const request = ask({ hostname, port, path, ...options }, (response) => {
			response.resume();
			const cookie = String(response.headers['set-cookie'] ?? '');
			resolve({ status: response.statusCode ?? 0, cookie });
		});
		request.on('error', reject);
		request.end(body);
	});
}
