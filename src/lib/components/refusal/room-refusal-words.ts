import type { FlatRefusal } from '$lib/game/room/messages.ts';
import { nameFaultWords } from './name-fault-words.ts';

/** Around a name that may be written from right to left: what stands beside it stays where it is. */
const [ISOLATE, RELEASE] = ['\u2068', '\u2069'];

/** Why nothing happened in a round, in words for whoever asked for it. */
export function roomRefusalWords(refusal: FlatRefusal): string {
	switch (refusal.code) {
		case 'name-taken':
			return `Somebody is called that already. How about “${ISOLATE}${refusal.suggestion}${RELEASE}”?`;
		case 'name-missing':
			return nameFaultWords('name-empty');
		case 'name-empty':
		case 'name-too-long':
		case 'name-hidden-characters':
		case 'name-too-many-marks':
		case 'name-abusive':
			return nameFaultWords(refusal.code);
		case 'already-in':
			return 'You are in already.';
		case 'locked':
			return 'The round is locked: ask the host to let newcomers in.';
		case 'full':
			return 'The round is full.';
		case 'finished':
			return 'The round is over.';
		case 'removed':
			return 'The host has removed you from this round.';
		case 'no-such-player':
			return 'Nobody in this round is called that.';
		case 'no-such-team':
			return 'There is no such team.';
		case 'no-such-claim':
			return 'This request is no longer open.';
		case 'no-such-language':
			return 'The round does not speak this language.';
		case 'no-other-form':
			return 'This fact can be asked in one form only.';
		case 'no-clock':
			return 'This round has no clock.';
		case 'claim-closed':
			return 'Your request was turned down, or made room for others. Please ask the host, and send it again.';
		case 'already-answered':
			return 'You have answered this question.';
		case 'misfit':
			return 'This answer does not fit the question. Please try again.';
		case 'too-early':
			return 'That was before the question opened. Please answer again.';
		case 'too-late':
			return 'Time was up before your answer arrived.';
		case 'paused':
			return 'The round is paused. Answer again when it goes on.';
		case 'not-paused':
			return 'The round is not paused.';
		case 'not-asking':
		case 'other-question':
		case 'stale':
			return 'The round has moved on.';
		case 'out-of-place':
			return 'That is not possible now.';
		case 'not-allowed':
			return 'That is for the host alone.';
	}
}
