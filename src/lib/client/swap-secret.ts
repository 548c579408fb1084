/**
 * Takes the secret out of the address bar, where a projector would show it, and gives it to the server,
 * which answers with a cookie. Null when the address holds none; else whether the server knew it.
 */
export async function swapSecret(endpoint: string): Promise<boolean | null> {
	const secret = location.hash.slice(1);
	if (secret === '') return null;
	history.replaceState(history.state, '', location.pathname + location.search);
	const response = await fetch(endpoint, {
		method: 'POST',
		headers: { 'content-type': 'application/json' },
		body: JSON.stringify({ secret })
	});
	return response.ok;
}
