import { describe, expect, it } from 'vitest';
import { LEAD_MS } from '../../../../src/lib/engine/room/deadline.ts';
import type { Room } from '../../../../src/lib/engine/room/room.ts';
import { answer, given, joined, option, outcomeOf, played, when } from '../given.ts';
import { SAMPLES, sampleContext } from '../sample-quiz.ts';

const OPEN = LEAD_MS;
const CLOSE = OPEN + 20_000;

const asking = (settings: Parameters<typeof given>[0] = {}): Room =>
	played(given(settings, joined(0, 'Ana'), joined(1, 'Bo')), [
		{ command: { type: 'start', turn: 0 }, at: 0 }
	]);

/** The same room, at the question whose answer is typed. */
function askingForText(): Room {
	const text = SAMPLES.findIndex(({ question }) => question.form === 'text');
	const skips = Array.from({ length: text }, (_, step) => ({
		command: { type: 'skip' as const, turn: step + 1 },
		at: 0
	}));
	return played(asking(), skips);
}

const ana = (at: number, question = 'q-one') => answer(0, { question, choice: option(1), at });
const bo = (at: number) => answer(1, { question: 'q-one', choice: option(2), at });

describe('an answer', () => {
	it('is stored with the time it took, and nothing about its worth', () => {
		const decision = when(asking(), ana(OPEN + 3000), sampleContext(OPEN + 3000));
		expect(decision).toEqual({
			ok: true,
			value: [
				{
					type: 'answered',
					seat: 0,
					question: 'q-one',
					answer: { form: 'one', option: 1 },
					spent: 3000
				}
			]
		});
	});

	it('counts once for each player', () => {
		const room = played(asking(), [{ command: ana(OPEN), at: OPEN }]);
		expect(outcomeOf(when(room, ana(OPEN + 1), sampleContext(OPEN + 1)))).toBe('already-answered');
		expect(outcomeOf(when(room, bo(OPEN + 1), sampleContext(OPEN + 1)))).toEqual(['answered']);
	});

	it('is refused before the question opens', () => {
		expect(outcomeOf(when(asking(), ana(OPEN - 1), sampleContext(OPEN - 1)))).toBe('too-early');
	});

	it('is taken up to 250 ms after the deadline and not later', () => {
		expect(outcomeOf(when(asking(), ana(CLOSE), sampleContext(CLOSE + 250)))).toEqual(['answered']);
		expect(outcomeOf(when(asking(), ana(CLOSE), sampleContext(CLOSE + 251)))).toBe('too-late');
	});

	it('for another question never counts for this one', () => {
		expect(outcomeOf(when(asking(), ana(OPEN, 'q-many'), sampleContext(OPEN)))).toBe(
			'other-question'
		);
		const next = played(asking(), [
			{ command: { type: 'reveal', turn: 1 }, at: OPEN },
			{ command: { type: 'next', turn: 2 }, at: OPEN }
		]);
		expect(outcomeOf(when(next, ana(OPEN), sampleContext(OPEN + 2000)))).toBe('other-question');
	});

	it('after the reveal never counts', () => {
		const room = played(asking(), [{ command: { type: 'reveal', turn: 1 }, at: OPEN }]);
		expect(outcomeOf(when(room, ana(OPEN), sampleContext(OPEN)))).toBe('too-late');
	});

	it('is refused while the round stands still', () => {
		const room = played(asking(), [{ command: { type: 'pause' }, at: OPEN }]);
		expect(outcomeOf(when(room, ana(OPEN), sampleContext(OPEN)))).toBe('paused');
	});

	it('from a removed player, or nobody, is refused', () => {
		const room = played(asking(), [{ command: { type: 'remove', seat: 0 }, at: OPEN }]);
		expect(outcomeOf(when(room, ana(OPEN), sampleContext(OPEN)))).toBe('no-such-player');
		const nobody = answer(7, { question: 'q-one', choice: option(0), at: OPEN });
		expect(outcomeOf(when(room, nobody, sampleContext(OPEN)))).toBe('no-such-player');
	});

	it.each([option(4), option(-1), option(0.5), { form: 'boolean' as const, value: true }])(
		'that the question does not admit is refused: %j',
		(choice) => {
			const command = answer(0, { question: 'q-one', choice, at: OPEN });
			expect(outcomeOf(when(asking(), command, sampleContext(OPEN)))).toBe('misfit');
		}
	);

	it.each([' Irtysh', 'Irt\u0000ysh', 'Irt\ud800ysh', '\u202eIrtysh', '\u0000', 'x'.repeat(201)])(
		'that no page of ours would send is refused: %j',
		(text) => {
			const choice = { form: 'text' as const, text };
			const command = answer(0, { question: 'q-text', choice, at: OPEN });
			expect(outcomeOf(when(askingForText(), command, sampleContext(OPEN)))).toBe('misfit');
		}
	);

	it('with a name that several share is handed back, whatever the key is', () => {
		const room = askingForText();
		const command = answer(0, {
			question: 'q-text',
			choice: { form: 'text', text: 'sarysu' },
			at: OPEN
		});
		for (const key of ['key', 'otherKey'] as const) {
			expect(when(room, command, sampleContext(OPEN, [], key))).toEqual({
				ok: false,
				error: { code: 'which-one', names: ['Sarysu North', 'Sarysu South'] }
			});
		}
	});
});

describe('the moment that a client claims', () => {
	const spent = (saidAt: number, now: number, roundTrip: number) => {
		const command = { ...ana(saidAt), roundTrip };
		const decision = when(asking(), command, sampleContext(now));
		return decision.ok ? decision.value[0] : decision.error;
	};

	it('counts when it lies inside the round trip', () => {
		expect(spent(OPEN + 900, OPEN + 1000, 120)).toMatchObject({ spent: 900 });
	});

	it('counts for no more than the round trip, and no more than 250 ms', () => {
		expect(spent(OPEN, OPEN + 1000, 120)).toMatchObject({ spent: 880 });
		expect(spent(OPEN, OPEN + 1000, 9000)).toMatchObject({ spent: 750 });
	});

	it('counts from its arrival, however long a busy server took to get round to it', () => {
		const late = (at: number, choice = ana(at)) => ({ ...choice, arrivedAt: at });
		const decision = when(asking(), late(OPEN + 1000), sampleContext(OPEN + 9000));
		expect(decision).toMatchObject({ ok: true, value: [{ spent: 1000 }] });
		const inTime = when(asking(), late(CLOSE + 250), sampleContext(CLOSE + 900));
		expect(outcomeOf(inTime)).toEqual(['answered']);
		expect(outcomeOf(when(asking(), late(OPEN - 1), sampleContext(OPEN)))).toBe('too-early');
	});

	it('counts as now when it lies in the future, and never before the opening', () => {
		expect(spent(OPEN + 9000, OPEN + 1000, 120)).toMatchObject({ spent: 1000 });
		expect(spent(0, OPEN + 20, 120)).toMatchObject({ spent: 0 });
	});
});

describe('the early reveal', () => {
	it('comes with the last answer of those present', () => {
		const room = played(asking({ earlyReveal: true }), [
			{ command: ana(OPEN), at: OPEN, present: [0, 1] }
		]);
		expect(outcomeOf(when(room, bo(OPEN), sampleContext(OPEN, [0, 1])))).toEqual([
			'answered',
			'revealed'
		]);
	});

	it('does not wait for a player who is gone', () => {
		const room = asking({ earlyReveal: true });
		expect(outcomeOf(when(room, ana(OPEN), sampleContext(OPEN, [0])))).toEqual([
			'answered',
			'revealed'
		]);
		const waiting = played(room, [{ command: ana(OPEN), at: OPEN, present: [0, 1] }]);
		expect(outcomeOf(when(waiting, { type: 'player-left' }, sampleContext(OPEN, [0])))).toEqual([
			'revealed'
		]);
	});

	it('does not wait for a player who is removed', () => {
		const room = played(asking({ earlyReveal: true }), [
			{ command: ana(OPEN), at: OPEN, present: [0, 1] }
		]);
		const decision = when(room, { type: 'remove', seat: 1 }, sampleContext(OPEN, [0, 1]));
		expect(outcomeOf(decision)).toEqual(['removed', 'revealed']);
	});

	it('can be switched off, and comes at once when it is switched on', () => {
		const room = played(asking(), [
			{ command: ana(OPEN), at: OPEN, present: [0, 1] },
			{ command: bo(OPEN), at: OPEN, present: [0, 1] }
		]);
		expect(room.stage.name).toBe('asking');
		const decision = when(room, { type: 'early-reveal', on: true }, sampleContext(OPEN, [0, 1]));
		expect(outcomeOf(decision)).toEqual(['early-reveal-set', 'revealed']);
	});

	it('never comes to an empty room', () => {
		expect(
			outcomeOf(when(asking({ earlyReveal: true }), { type: 'player-left' }, sampleContext(OPEN)))
		).toEqual([]);
	});
});
