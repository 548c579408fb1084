/** For whom no question is left. */
export const NOTHING_FITS =
	'No question fits these choices. Please choose more topics or kinds, or another level.';
