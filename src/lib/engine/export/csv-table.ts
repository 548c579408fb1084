/** What stands between cells. */
export type CellSeparator = ',' | ';';

/**
 * A table for spreadsheet programs: RFC 4180. It begins with a byte order mark, because Excel reads
 * UTF-8 by no other sign, and lines end in CRLF. No cell is taken for a formula. Where numbers have a
 * decimal comma, these programs expect semicolons between cells; whatever one of them could take for a
 * border is quoted in any case.
 */
export const csvTable = (
	rows: readonly (readonly string[])[],
	separator: CellSeparator = ','
): string => `\uFEFF${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;

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
