import { isHttpError, isRedirect } from '@sveltejs/kit';
import type { StepForm, StepPage } from '../../src/lib/game/pages/step-page.ts';
import { answerStep, skipStep } from '../../src/lib/server/pages/answer-step.ts';
import { showStep } from '../../src/lib/server/pages/show-step.ts';
import type { SessionId } from '../../src/lib/server/session/session-id.ts';
import { localsOf, type Playground } from './playground.ts';

/** A browser with JavaScript on a run of its own, or of somebody else's. */
export interface Walk {
	readonly ground: Playground;
	readonly session: SessionId | null;
	readonly id: string;
}

type Fields = readonly (readonly [name: string, value: string])[];
export type Reply = StepForm | { readonly status: number; readonly location?: string };

/** What a post of each form looks like: one answer that the keys of the sample quiz call right. */
export const RIGHT_POSTS: readonly Fields[] = [
	[['option', '1']],
	[
		['options', '0'],
		['options', '2']
	],
	[['value', 'true']],
	[['value', '4 248']],
	[['text', 'irtysh']],
	[
		['place-0', '0'],
		['place-1', '3'],
		['place-2', '1'],
		['place-3', '2']
	],
	[
		['right-0', '3'],
		['right-1', '2'],
		['right-2', '1'],
		['right-3', '0']
	],
	[['gap', '1']]
];

const address = 'http://baige.test/';

/** Opens question n (from 1). */
export const see = (
	{ ground, session, id }: Walk,
	n: number,
	headers: Record<string, string> = {}
): Promise<StepPage | { readonly status: number; readonly location?: string }> =>
	orStatus(
		showStep(localsOf(ground, session), { id, n: String(n) }, new Request(address, { headers }))
	);

/** Posts to question n (from 1), by an enhanced form unless `headers` say otherwise. */
export const post = (
	{ ground, session, id }: Walk,
	n: number,
	fields: Fields | 'skip',
	headers: Record<string, string> = { 'x-sveltekit-action': 'true' }
): Promise<Reply> => {
	const body = new FormData();
	if (fields !== 'skip') for (const [name, value] of fields) body.append(name, value);
	const request = new Request(address, { method: 'POST', body, headers });
	const event = { request, locals: localsOf(ground, session) };
	const take = fields === 'skip' ? skipStep : answerStep;
	return orStatus(take(event, { id, n: String(n) }).then(withoutWrapping));
};

/** Answers all questions from `from` on, rightly. */
export async function walkOn(walk: Walk, from = 1): Promise<void> {
	for (let n = from; n <= RIGHT_POSTS.length; n++) {
		await see(walk, n);
		await post(walk, n, RIGHT_POSTS[n - 1] ?? []);
	}
}

const withoutWrapping = (outcome: Awaited<ReturnType<typeof answerStep>>): StepForm =>
	'status' in outcome ? outcome.data : outcome;

/** Kit throws what is not a page. */
async function orStatus<Page>(
	page: Promise<Page>
): Promise<Page | { readonly status: number; readonly location?: string }> {
	try {
		return await page;
	} catch (thrown) {
		if (isRedirect(thrown)) return { status: thrown.status, location: thrown.location };
		if (isHttpError(thrown)) return { status: thrown.status };
		throw thrown;
	}
}
