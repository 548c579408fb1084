import type { Sharing } from '$lib/game/sharing.ts';
import { copyText } from './copy-text.ts';

/**
 * Hands a field's text to the device's own sharing; where there is none, copies it, and where that is
 * not allowed either, leaves it selected.
 */
export async function shareField(field: HTMLTextAreaElement): Promise<Sharing> {
	if (typeof navigator.share === 'function') {
		try {
			await navigator.share({ text: field.value });
			return 'shared';
		} catch (fault) {
			if (fault instanceof DOMException && fault.name === 'AbortError') return 'cancelled';
		}
	}
	return (await copyText(field)) ? 'copied' : 'selected';
}
