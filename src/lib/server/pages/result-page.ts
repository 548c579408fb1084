import type { ResultPage } from '../../game/pages/result-page.ts';
import { resultAddress } from '../../game/run-address.ts';
import { stateOf } from '../cards/card-face.ts';
import { challengeBoard } from '../challenge/load-board.ts';
import { requireResult } from '../results/require-result.ts';

/** A result as anyone may open it; `origin` is the address under which this server is seen. */
export async function resultPage(
	locals: App.Locals,
	id: string,
	origin: string
): Promise<ResultPage> {
	const { played, result } = await requireResult(locals, id);
	const { services, session } = locals;
	const address = new URL(resultAddress(id), origin).href;
	const look = { session, shown: played.id };
	return {
		result,
		address,
		card: `${address}/card.png?v=${stateOf(result)}`,
		ownRunId: played.session === session ? played.id : null,
		board: await challengeBoard(services.database, played.challenge, look)
	};
}
