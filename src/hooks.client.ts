import type { ClientInit } from '@sveltejs/kit';
import { keepEarlyInput } from '$lib/client/early-input.ts';

export const init: ClientInit = keepEarlyInput;
