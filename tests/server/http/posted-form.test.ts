import { describe, expect, test } from 'vitest';
import { postedForm } from '../../../src/lib/server/http/posted-form.ts';

const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data; boundary=x';

const post = (type: string | null, body: string | Uint8Array<ArrayBuffer>) =>
	postedForm(
		new Request('http://baige.test/', {
			method: 'POST',
			body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
			headers: type === null ? {} : { 'content-type': type }
		})
	);

describe('a posted form', () => {
	test('is read whatever its bytes are', async () => {
		expect(await post(URLENCODED, 'a=1&a=2&b')).toEqual({ a: ['1', '2'], b: [''] });
		expect(await post(URLENCODED, '%E0%A4%A=%&=&&')).toMatchObject({ '': [''] });
		expect(await post(URLENCODED, new Uint8Array([0x61, 0x3d, 0xff, 0xfe, 0xc0]))).toEqual({
			a: ['\ufffd\ufffd\ufffd']
		});
	});

	test('has no more fields, and no longer texts, than a page could have sent', async () => {
		const many = await post(URLENCODED, 'a=1&'.repeat(5000));
		expect(many['a']).toHaveLength(200);
		expect((await post(URLENCODED, `a=${'x'.repeat(5000)}`))['a']?.[0]).toHaveLength(500);
		expect(await post(URLENCODED, `${'x'.repeat(501)}=1`)).toEqual({});
	});

	test('changes what no object inherits, and can always be sent back', async () => {
		const fields = await post(URLENCODED, '__proto__=1&constructor=2&toString=3&a=4');
		expect(Object.keys(fields)).toEqual(['constructor', 'toString', 'a']);
		expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
	});

	test('holds texts only: a file is none', async () => {
		const part = 'Content-Disposition: form-data; name="option"; filename="a"';
		expect(await post(MULTIPART, `--x\r\n${part}\r\n\r\n0\r\n--x--\r\n`)).toEqual({});
	});
});

describe('a body that is no form is the sender’s fault', () => {
	test.each([
		['no type', null, 'option=0'],
		['text', 'text/plain', 'option=0'],
		['JSON', 'application/json', '{"option":0}'],
		['parts without a boundary', 'multipart/form-data', 'abc'],
		['parts that are none', MULTIPART, 'abc'],
		['parts that break off', MULTIPART, '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n0'],
		['nothing in parts', MULTIPART, '']
	])('%s', async (_, type, body) => {
		await expect(post(type, body)).rejects.toMatchObject({ status: 400 });
	});

	test('also when its sender hangs up', async () => {
		const body = new ReadableStream({
			pull: (controller) => controller.error(new Error('aborted'))
		});
		const request = new Request('http://baige.test/', {
			method: 'POST',
			body,
			headers: { 'content-type': URLENCODED },
			...{ duplex: 'half' }
		});
		await expect(postedForm(request)).rejects.toMatchObject({ status: 400 });
	});

	test('but what was refused for another reason stays so', async () => {
		const tooLarge = Object.assign(new Error('too large'), { status: 413 });
		const formData = () => Promise.reject(tooLarge);
		await expect(postedForm({ formData })).rejects.toBe(tooLarge);
	});
});
