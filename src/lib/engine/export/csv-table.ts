/**
 * A table for spreadsheet programs: RFC 4180. It begins with a byte order mark, because Excel reads
 * UTF-8 by no other sign, and lines end in CRLF. No cell is taken for a formula.
 */
export const csvTable = (rows: readonly (readonly string[])[]): string =>
	`\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

const cell = (text: string): string => {
	const safe = withoutFormula(text);
	return /[",;\r\n\t]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * A cell that begins like a formula gets an apostrophe, which makes it text (OWASP, "CSV Injection");
 * one that begins with an apostrophe and then so gets one more, so that taking one away gives it back.
 */
const withoutFormula = (text: string): string =>
	/^'*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text;
