/**
 * Does the browser only fetch ahead, for a page that may never be looked at? (`Sec-Purpose` by the
 * Fetch standard; `Purpose` and `X-Moz` in browsers before it.) Looking without being there must not
 * start a clock, nor show a question whose clock does not run; so does asking for the head alone.
 */
export function isPreload({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean {
	if (method === 'HEAD') return true;
	const purpose = ['sec-purpose', 'purpose', 'x-moz'].map((name) => headers.get(name) ?? '');
	return purpose.some((text) => /prefetch|prerender|preview/i.test(text));
}
