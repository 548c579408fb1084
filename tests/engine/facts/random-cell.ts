import fc from 'fast-check';

/** Mostly what the type wants, sometimes not. */
export const cell = (type: string): fc.Arbitrary<string> =>
	fc.oneof(
		{ weight: 80, arbitrary: goodCell(type) },
		{ weight: 3, arbitrary: fc.constant('') },
		{ weight: 1, arbitrary: oddCell }
	);

function goodCell(type: string): fc.Arbitrary<string> {
	if (type === 'integer') return fc.integer({ min: 0, max: 9 }).map(String);
	if (type === 'number') return fc.constantFrom('0.5', '1', '2.25', '1e3');
	if (type === 'date') return fc.constantFrom('2020-01-31', '1999-12-01');
	if (type === 'year') return fc.integer({ min: 1900, max: 1905 }).map(String);
	if (type === 'yearmonth') return fc.constantFrom('2020-01', '1999-12');
	if (type === 'boolean') return fc.constantFrom('true', 'false');
	return fc.constantFrom('a', 'b', 'Ә', '李', '=1+1', '@x', '"', 'a,b', 'x;y', 'a b');
}

/** What nobody expects in a cell. */
export const oddCell = fc.oneof(
	fc.string({ maxLength: 6 }),
	fc.constantFrom('NaN', '1e99', '-', '__proto__', 'x\ny', ' a', '\ufffd')
);
