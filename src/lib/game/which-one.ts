/** A typed name that several share: send one of these instead. It is asked where the name was typed. */
export interface WhichOne {
	readonly code: 'which-one';
	readonly names: readonly string[];
}
