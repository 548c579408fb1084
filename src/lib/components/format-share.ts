/** A share of 0 to 1 as whole percents; a dash when there is none. */
export const formatShare = (share: number | null): string =>
	share === null ? '–' : `${Math.round(share * 100)}\u00a0%`;
