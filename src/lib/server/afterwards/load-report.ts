import type { RequestEvent } from '@sveltejs/kit';
import type { ReportPage } from '../../game/pages/report-page.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { loadRound } from './load-round.ts';
import { reportPage } from './report-page.ts';
import { requireOwnRoom } from '../hosting/require-room.ts';

/** The report of the room in the address, for its host alone. */
export async function loadReport({
	locals,
	params,
	cookies,
	request
}: Pick<RequestEvent, 'locals' | 'params' | 'cookies' | 'request'>): Promise<ReportPage> {
	const { rooms, database } = locals.services;
	const live = await requireOwnRoom(rooms, cookies, params.code ?? '');
	const round = await loadRound(database, live.code);
	const language = chooseLanguage(request.headers.get('accept-language'), live.state.languages);
	return reportPage(live.state, round, language);
}
