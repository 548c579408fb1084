/**
 * Is the action that a form names (`?/name`) what every object inherits, such as `toString`? Kit looks
 * actions up by name, and would call that.
 */
export const isInheritedAction = ({ searchParams }: Pick<URL, 'searchParams'>): boolean =>
	[...searchParams.keys()].some((key) => key.startsWith('/') && key.slice(1) in Object.prototype);
