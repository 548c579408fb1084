import { Posting } from './posting.svelte.ts';
import type { FlatAnswerRefusal } from '$lib/game/answer-refusal.ts';
import type { StepForm, StepPage } from '$lib/game/pages/step-page.ts';

/**
 * One player's walk through the questions of a run: the page as loaded, until an answer is stored; then
 * what the server sent back with it.
 */
export class Walk {
	#stored = $state.raw<StepPage | null>(null);
	#returned = $state.raw<{ readonly question: string; readonly form: StepForm } | null>(null);
	readonly #loaded: () => { readonly data: StepPage; readonly form: StepForm | null };

	readonly posting = new Posting(async ({ result, update }) => {
		if (result.type !== 'success' && result.type !== 'failure') return update();
		const form: object | undefined = result.data;
		if (!isStepForm(form)) return update();
		if (form.outcome === 'stored') this.#stored = form;
		else this.#returned = { question: this.page.step.question.id, form };
	});

	constructor(loaded: () => { readonly data: StepPage; readonly form: StepForm | null }) {
		this.#loaded = loaded;
	}

	get page(): StepPage {
		const { data } = this.#loaded();
		return this.#stored && isSame(this.#stored, data) ? this.#stored : data;
	}

	/** What the server said about this question without storing anything; null when it did not. */
	get returned(): StepForm | null {
		if (this.#returned?.question === this.page.step.question.id) return this.#returned.form;
		return this.#loaded().form;
	}

	/** Why the last answer was not taken; null when it was, or when "which one?" is asked where it was typed. */
	get refusal(): FlatAnswerRefusal | null {
		const form = this.returned;
		return form?.outcome === 'refused' && form.refusal.code !== 'which-one' ? form.refusal : null;
	}
}

const isSame = (one: StepPage, other: StepPage): boolean =>
	one.progress.runId === other.progress.runId && one.step.position === other.step.position;

/** A step's actions give nothing else; a page of an older build would. */
const isStepForm = (data: object | undefined): data is StepForm =>
	data !== undefined && 'outcome' in data;
