import { cleanText } from './clean-text.ts';

/** Words between `**` set apart, in plain text: in capitals, as exam papers print a NOT. */
export const plainEmphasis = (text: string): string =>
	cleanText(
		mapParts(
			text,
			(part) => part,
			(part) => part.toUpperCase()
		)
	);

/** A text as HTML: words between `**` strong, line ends as breaks, everything else itself. */
export const htmlEmphasis = (text: string): string =>
	mapParts(text, htmlText, (part) => `<strong>${htmlText(part)}</strong>`);

/** A text as HTML that shows just this text. */
export const htmlText = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('\n', '<br>');

function mapParts(
	text: string,
	plain: (part: string) => string,
	strong: (part: string) => string
): string {
	const parts = text.split('**');
	return parts.map((part, index) => (index % 2 === 0 ? plain(part) : strong(part))).join('');
}
