import { postedFields, type PostedFields } from '../../game/posted-fields.ts';
import { stop } from './stop.ts';

/**
 * The fields of a posted form; 400 for a body that is no form, or that broke off: whoever sends such a
 * thing is at fault, not the server. Throws on what has a status already (a body that grew too large).
 */
export async function postedForm(request: Pick<Request, 'formData'>): Promise<PostedFields> {
	try {
		return postedFields(await request.formData());
	} catch (fault) {
		if (hasStatus(fault)) throw fault;
		stop({ code: 'no-form' });
	}
}

const hasStatus = (fault: unknown): boolean => fault instanceof Error && 'status' in fault;
