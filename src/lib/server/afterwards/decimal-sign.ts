import { acceptedLanguages } from '../http/accepted-languages.ts';

/** What stands before the tenths of a number. */
export type DecimalSign = '.' | ',';

/** Language, script and region: of these numbers depend. */
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?=-|$)/i;

/** The one that a visitor's numbers have, as far as the first language of the `Accept-Language` header tells. */
export function decimalSign(header: string | null): DecimalSign {
	const [tag] = acceptedLanguages(header).flatMap((language) => TAG.exec(language)?.[0] ?? []);
	if (tag === undefined) return '.';
	const parts = new Intl.NumberFormat(tag).formatToParts(0.5);
	return parts.some(({ type, value }) => type === 'decimal' && value === ',') ? ',' : '.';
}
