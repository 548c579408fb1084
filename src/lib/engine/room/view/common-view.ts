import type { Language } from '../../../game/question.ts';
import type {
	AskedView,
	AskingView,
	CommonView,
	RevealedView
} from '../../../game/room/common-view.ts';
import type { RoomHead } from '../../../game/room/head.ts';
import { advanceAt } from '../decide/decide-alarm.ts';
import { inLanguage } from '../lookup.ts';
import type { Ask, Room } from '../room.ts';
import type { Scene } from './scene.ts';
import { toldOnce } from './told-once.ts';
import { podiumOf, rankedCount, teamScores } from '../ranks.ts';

/** The part of a view that is the same for all who look at one scene in one language. */
export function commonView(room: Room, scene: Scene, language: Language): CommonView {
	const { turn } = room;
	switch (scene.stage) {
		case 'lobby':
			return { stage: 'lobby', turn };
		case 'walking':
			return { stage: 'walking', turn };
		case 'walked':
			return { stage: 'walked', turn };
		case 'asking':
			return askingView(room, askedView(askAt(room, scene.ask), language));
		case 'revealed':
			return revealedView(room, askAt(room, scene.ask), language);
		case 'finished':
			return {
				stage: 'finished',
				turn,
				ranked: rankedCount(room),
				podium: podiumOf(room),
				teamScores: teamScores(room),
				next: room.next
			};
	}
}

/** What of a room never changes, worded in one language. */
export const headView = (room: Room, language: Language): RoomHead => ({
	code: room.code,
	title: inLanguage(room.title, language),
	languages: room.languages,
	length: room.length,
	pace: room.settings.pace,
	scoring: room.settings.scoring,
	hasClock: room.settings.seconds !== null,
	questionOn: room.settings.questionOn,
	names: room.settings.names,
	teams: room.settings.teams
});

const askedView = (ask: Ask, language: Language): AskedView => ({
	step: ask.step,
	again: ask.again,
	question: inLanguage(ask.question, language)
});

/** A question at the player's own pace has no clock and is never paused. */
function askingView({ stage, turn }: Room, asked: AskedView): AskingView {
	const asking = stage.name === 'asking' ? stage : null;
	return {
		stage: 'asking',
		turn,
		...asked,
		opensAt: asking?.opensAt ?? 0,
		closesAt: asking?.closesAt ?? null,
		pausedAt: asking?.paused?.at ?? null
	};
}

function revealedView(room: Room, ask: Ask, language: Language): RevealedView {
	if (ask.reveal === null) throw new Error(`step ${ask.step} of room ${room.code} is not revealed`);
	const isTogether = room.stage.name === 'revealed';
	return {
		stage: 'revealed',
		turn: room.turn,
		...askedView(ask, language),
		reveal: toldOnce(inLanguage(ask.reveal, language)),
		advancesAt: advanceAt(room),
		ranked: isTogether ? rankedCount(room) : null,
		teamScores: isTogether ? teamScores(room) : []
	};
}

function askAt(room: Room, index: number): Ask {
	const ask = room.asks[index];
	if (ask === undefined) throw new RangeError(`room ${room.code} has not asked question ${index}`);
	return ask;
}
