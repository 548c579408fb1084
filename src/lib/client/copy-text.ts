/**
 * Copies a field's text; where the browser does not allow that (plain http), selects it instead and
 * gives back false.
 */
export async function copyText(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
	field.focus();
	field.select();
	try {
		await navigator.clipboard.writeText(field.value);
		return true;
	} catch {
		return false;
	}
}
