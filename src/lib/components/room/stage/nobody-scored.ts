/** In place of a podium on which everybody would stand with nothing. */
export const NOBODY_SCORED =
	'No points this time: that was a hard one. The next race is open to all.';
