import type { ClientInit } from '@sveltejs/kit';
import { keepEarlyInput } from '$lib/client/early-input.ts';
import { hydrated } from '$lib/client/hydrated.ts';

export const init: ClientInit = () => {
	// It waits for the page, and the page does not wait for it.
	void keepEarlyInput(hydrated());
};
