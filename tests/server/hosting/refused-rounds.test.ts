import { describe, expect, test } from 'vitest';
import { START_FIELDS } from '../../../src/lib/game/pages/home-page.ts';
import { ROUND_FIELDS } from '../../../src/lib/game/pages/host-page.ts';
import type { PostedFields } from '../../../src/lib/game/posted-fields.ts';
import { openRound } from '../../../src/lib/server/hosting/open-round.ts';
import { previewRound } from '../../../src/lib/server/hosting/preview-round.ts';
import { readRound } from '../../../src/lib/server/hosting/read-round.ts';
import { startStatus } from '../../../src/lib/server/pages/start-status.ts';
import { islandFiles, loaded } from '../../engine/facts/island.ts';
import { newSession, openPlayground } from '../playground.ts';
import { startEvent } from '../visit.ts';

const island = loaded(islandFiles());
const bases = new Map([[island.name, island]]);

describe('a round is refused', () => {
	test.each([
		[START_FIELDS.base, 'nowhere', { code: 'no-such-base' }],
		[START_FIELDS.length, '51', { code: 'out-of-bounds', field: 'length', min: 1, max: 50 }],
		[ROUND_FIELDS.seconds, '4', { code: 'out-of-bounds', field: 'clock', min: 5, max: 600 }],
		[ROUND_FIELDS.teams, '9', { code: 'out-of-bounds', field: 'teams', min: 2, max: 8 }]
	] as const)('when %s is %j', (field, text, error) => {
		expect(readRound({ [field]: [text] }, bases)).toEqual({ ok: false, error });
		expect(startStatus(error)).toBe(400);
	});

	test.each([
		['its facts have changed since it was looked at', { digest: 'other' }, 'outdated'],
		['its seed is none of ours', { seed: 'lucky' }, 'outdated'],
		['every question was taken out', { steps: '' }, 'nothing-kept'],
		['a question is kept that it has not', { steps: '999' }, 'nothing-kept']
	])('when %s', async (_, change, code) => {
		const { services } = await openPlayground(bases);
		const draft = { seed: 'a'.repeat(32), digest: island.digest, steps: '0,1', ...change };
		const posted: PostedFields = {
			[ROUND_FIELDS.seed]: [draft.seed],
			[ROUND_FIELDS.digest]: [draft.digest],
			[ROUND_FIELDS.steps]: [draft.steps]
		};
		const choice = readRound(posted, bases);
		if (!choice.ok) throw new Error(choice.error.code);
		const opened = await openRound(services, choice.value, posted);
		expect(opened).toEqual({ ok: false, error: { code } });
		if (!opened.ok) expect(startStatus(opened.error)).toBe(422);
	});

	test('when its host has had more written than a school plays', async () => {
		const ground = await openPlayground(bases);
		const event = startEvent(ground, await newSession(ground));
		const posted = { [START_FIELDS.length]: ['50'] };
		for (let drafts = 0; drafts < 6; drafts++) {
			expect(await previewRound(event, posted)).toMatchObject({ ok: true });
		}
		const refused = await previewRound(event, posted);
		expect(refused).toEqual({ ok: false, error: { code: 'too-many-drafts' } });
	});
});
