import { START_FIELDS } from '../../game/pages/home-page.ts';
import { ROUND_FIELDS, ROUND_USUAL } from '../../game/pages/host-page.ts';
import { postedText, type PostedFields } from '../../game/posted-fields.ts';
import { ok, type Result } from '../../game/result.ts';
import { ROOM_LIMITS, type RoomSettings, type TeamSettings } from '../../game/room/settings.ts';
import type { StartRefusal } from '../../game/start-refusal.ts';
import { readStart, type StartChoice } from '../quizzes/read-start.ts';
import { readWhole } from '../quizzes/read-whole.ts';
import type { FactBases } from '../fact-bases.ts';

/** What a host wants to play, and how. */
export interface RoundChoice extends Pick<StartChoice, 'base' | 'recipe'> {
	readonly settings: RoomSettings;
}

/** Reads the form of `/host`, see `ROUND_FIELDS`; or says what is wrong with it. */
export function readRound(
	fields: PostedFields,
	bases: FactBases
): Result<RoundChoice, StartRefusal> {
	const start = readStart({ ...fields, [START_FIELDS.timer]: [] }, bases);
	if (!start.ok) return start;
	const settings = readSettings(fields);
	if (!settings.ok) return settings;
	const { base, recipe } = start.value;
	return ok({ base, recipe, settings: settings.value });
}

function readSettings(fields: PostedFields): Result<RoomSettings, StartRefusal> {
	const of = <Choice extends string>(name: string, choices: readonly [Choice, ...Choice[]]) =>
		choices.find((choice) => choice === postedText(fields, name)) ?? choices[0];
	const pace = of(ROUND_FIELDS.pace, ['host', 'self']);
	const clock = readWhole(pace === 'self' ? '' : secondsText(fields), {
		field: 'clock',
		...ROOM_LIMITS.seconds
	});
	if (!clock.ok) return clock;
	const seconds = clock.value;
	const teams = readTeams(fields);
	if (!teams.ok) return teams;
	return ok({
		pace,
		seconds,
		scoring: seconds === null ? 'accuracy' : of(ROUND_FIELDS.scoring, ['speed', 'accuracy']),
		questionOn: of(ROUND_FIELDS.questionOn, ['phones', 'screen']),
		names: of(ROUND_FIELDS.names, ['free', 'generated']),
		teams: teams.value,
		earlyReveal: true,
		autoAdvance: null
	});
}

/** A field that was not posted has its usual value; an empty one means no clock. */
const secondsText = (fields: PostedFields): string =>
	fields[ROUND_FIELDS.seconds]?.[0] ?? String(ROUND_USUAL.seconds.usual);

function readTeams(fields: PostedFields): Result<TeamSettings | null, StartRefusal> {
	const count = readWhole(postedText(fields, ROUND_FIELDS.teams), {
		field: 'teams',
		...ROOM_LIMITS.teams
	});
	if (!count.ok) return count;
	if (count.value === null) return ok(null);
	return ok({
		count: count.value,
		by: postedText(fields, ROUND_FIELDS.teamsBy) === 'chosen' ? 'chosen' : 'dealt'
	});
}
