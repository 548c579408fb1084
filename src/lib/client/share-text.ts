import { copyText } from './copy-text.ts';

/** What became of a text that was to be shared: plain http allows neither of the first two. */
export type Sharing = 'shared' | 'copied' | 'selected' | 'cancelled';

/**
 * Hands a field's text to the device's own sharing; where there is none, copies it, and where that is
 * not allowed either, leaves it selected.
 */
export async function shareText(field: HTMLTextAreaElement): Promise<Sharing> {
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
