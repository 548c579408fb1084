/** Said to whoever sent what could not be written down. */
export const NOT_SAVED_WORDS =
	'This could not be saved just now. What you entered is still here: please send it again in a moment.';
