import type { Relation } from './fact-base.ts';

/** May this row refute, close or contradict? Only what is confirmed, and asserted. */
export function isEstablished({ claims }: Relation, row: number): boolean {
	return claims.status(row) === 'confirmed' && claims.modality(row) === 'asserted';
}
