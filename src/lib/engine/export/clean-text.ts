/**
 * A text that every format can carry: well-formed Unicode without control and non-characters (XML
 * 1.0 knows no escape for them), line ends as `\n`, each run of blanks one blank, trimmed.
 */
export const cleanText = (text: string): string =>
	text
		.replace(/\p{Cs}/gu, '\uFFFD')
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, '\n')
		.replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]/gu, '')
		.replace(/\s{2,}|\t/gu, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
		.trim();

/** The same on one line. */
export const oneLine = (text: string): string => text.replaceAll('\n', ' ');
