/** How many options are to have more of something than the key, and which codes have. */
export interface Quota {
	readonly more: number;
	readonly hasMore: (code: number) => boolean;
}

interface Coded {
	readonly code: number;
}

/**
 * The first `wanted` of the candidates, so that just so many have more than the key by each quota; where
 * that leaves room, the last quota is let go, then the others.
 */
export function fillQuotas<Candidate extends Coded>(
	candidates: readonly Candidate[],
	wanted: number,
	quotas: readonly Quota[]
): readonly Candidate[] {
	const chosen: Candidate[] = [];
	for (let kept = quotas.length; kept >= 0 && chosen.length < wanted; kept--) {
		const strict = quotas.slice(0, kept);
		for (const candidate of candidates) {
			if (chosen.length === wanted) break;
			if (chosen.includes(candidate)) continue;
			if (strict.every((quota) => hasRoom({ quota, chosen, wanted }, candidate)))
				chosen.push(candidate);
		}
	}
	return chosen;
}

interface Filling {
	readonly quota: Quota;
	readonly chosen: readonly Coded[];
	readonly wanted: number;
}

function hasRoom({ quota, chosen, wanted }: Filling, { code }: Coded): boolean {
	const used = countMore(chosen, quota);
	return quota.hasMore(code) ? used < quota.more : chosen.length - used < wanted - quota.more;
}

/** How many have more than the key. */
function countMore(candidates: readonly Coded[], { hasMore }: Quota): number {
	let count = 0;
	for (const { code } of candidates) if (hasMore(code)) count++;
	return count;
}
