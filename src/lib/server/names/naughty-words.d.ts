declare module 'naughty-words' {
	/** Words by language, as far as this project reads them. */
	const lists: { readonly ru: readonly string[] };
	export default lists;
}
