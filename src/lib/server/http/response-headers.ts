/**
 * What every page says about itself: its type is no guess, other sites do not learn which page a
 * visitor came from (addresses of runs are secrets), no device is asked for, and what is one visitor's
 * is kept by no cache unasked. The Content Security Policy is Kit's (svelte.config.js).
 */
const HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'
};

/** Adds them to an answer, and gives it back; what it says of caching itself stays. */
export function addHeaders(response: Response): Response {
	for (const [name, value] of Object.entries(HEADERS)) response.headers.set(name, value);
	if (!response.headers.has('cache-control')) {
		response.headers.set('cache-control', 'private, no-cache');
	}
	return response;
}
