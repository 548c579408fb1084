/** More than any form of ours posts. */
export const BODY_MAX_BYTES = 64 * 1024;

/** Does the request announce a body that no form of ours has? (One without a length meets the adapter's own limit.) */
export const isTooLarge = ({ headers }: Pick<Request, 'headers'>): boolean =>
	Number(headers.get('content-length') ?? 0) > BODY_MAX_BYTES;
