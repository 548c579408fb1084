/**
 * Is the action that a form names (`?/name`) one that no form of ours can name: what every object inherits,
 * such as `toString`, or `default`? Kit looks actions up by name, and would call the one, and take the other
 * for a fault of ours.
 */
export const isReservedAction = ({ searchParams }: Pick<URL, 'searchParams'>): boolean =>
	[...searchParams.keys()].some((key) => key.startsWith('/') && isReserved(key.slice(1)));

const isReserved = (name: string): boolean => name === 'default' || name in Object.prototype;
