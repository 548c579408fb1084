import { z } from 'zod';
import { parseSecret, type Secret } from '../live/secret.ts';

const schema = z.strictObject({ secret: z.string().max(64) });

/** The secret that a page posted as JSON; null for anything else. */
export async function postedSecret(request: Request): Promise<Secret | null> {
	const body: unknown = await request.json().catch(() => null);
	const parsed = schema.safeParse(body);
	return parsed.success ? parseSecret(parsed.data.secret) : null;
}
