/** Kazakh and Russian letters as Latin ones, as names of the region are usually romanised. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
	(
		'а a|ә a|б b|в v|г g|ғ g|д d|е e|ё e|ж zh|з z|и i|й i|к k|қ k|л l|м m|н n|ң n|о o|ө o|п p|р r|с s|' +
		'т t|у u|ұ u|ү u|ф f|х kh|һ h|ц ts|ч ch|ш sh|щ shch|ъ |ы y|і i|ь |э e|ю yu|я ya'
	)
		.split('|')
		.map((pair) => pair.split(' '))
);

/** A name as it is compared: Latin, lower case, without marks and hyphens, its words in one order. */
export const foldName = (name: string): string =>
	[...name.normalize('NFC').toLowerCase()]
		.map((letter) => LATIN[letter] ?? letter)
		.join('')
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.split(/\s+/)
		.filter((word) => word !== '')
		.sort()
		.join(' ');
