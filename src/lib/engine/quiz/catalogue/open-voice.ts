import type { Language } from '../../../game/question.ts';
import type { Field, Relation } from '../../facts/fact-base.ts';
import type { Frame, Template } from '../../facts/phrasing.ts';
import { stemFlawOf } from '../rules/rules.ts';
import { neutralFrame } from '../wording/neutral.ts';
import { completeStem, saysUnit, withUnit } from '../wording/stem.ts';
import { shows as showsField } from '../wording/tell.ts';
import { openText, type Text } from '../wording/text.ts';
import type { CellVoice } from './cell.ts';
import { entityVoices } from './entity-voices.ts';
import type { Fixed } from './evidence.ts';
import { describe } from './hop.ts';
import { frameIn, statementOf } from './frames.ts';
import type { CellPlan } from './cell-plan.ts';
import type { Spot } from './spot.ts';

/** A plan to be worded. */
export interface Part {
	readonly plan: CellPlan;
	readonly fixed: Fixed;
	readonly language: Language;
}

/** The words of a cell in one language; null when the language lacks a text that the kind needs. */
export function openVoice(spot: Spot, part: Part): CellVoice | null {
	const { base, vocabulary, relation } = spot;
	const { plan, language } = part;
	const frame = frameFor(spot, part);
	const template = frame === null ? null : plan.template(frame, language);
	if (frame === null || template === null) return null;
	const setting = vocabulary.setting(language, relation);
	const open = (words: Template): Text | null => openText(setting, words);
	const plain = open(stemOf(template, part));
	const stem = plain === null ? null : hopped(spot, part, plain);
	const opposite = plan.converse(frame);
	const converse = opposite === null ? null : open(stemOf(opposite, part));
	const stated = statementOf(base, relation, language);
	const tells = stated !== null && shows(stated, plan.ask);
	const bare = open(neutralStatement(spot, part));
	const whole = tells ? open(stated) : bare;
	if (stem === null || whole === null || bare === null) return null;
	const unit = plan.ask.unit?.[language] ?? null;
	return {
		setting,
		stem,
		converse,
		flaw: flawIn(stem, plan) ?? (converse === null ? null : flawIn(converse, plan)),
		...statementsFor(
			{ ...part, relation },
			(frame.statement === null ? null : open(frame.statement)) ?? whole,
			whole
		),
		denial: denialFor(frame, part, open),
		wholeStatement: whole,
		isWorded: stated !== null,
		bareStatement: bare,
		...entityVoices(spot, part),
		labels: vocabulary.labels(language, plan.shown, 'label'),
		unit: unit === null || saysUnit(template, unit) ? null : unit,
		ends: frame.order?.ends ?? ['', ''],
		topic: topicTitle(spot, part)
	};
}

/** Only what the stem gives may be denied by: nothing more is known to rule a value out. */
function denialFor(
	{ denial = null }: Frame,
	{ plan, fixed }: Part,
	open: (words: Template) => Text | null
): Text | null {
	const text = denial === null || plan.shown !== plan.ask ? null : open(denial);
	const known = new Set([plan.ask, ...fixed.givens].map(({ name }) => name));
	const isGiven = text?.slots.every((slot) => slot.shows !== 'field' || known.has(slot.field.name));
	return isGiven === true ? text : null;
}

const flawIn = (stem: Text, { kind }: CellPlan): CellVoice['flaw'] =>
	stemFlawOf(stem.literals.join(' _ ').trim(), kind);

/** Two hops: the stem with one given described. */
function hopped({ base }: Spot, { plan, language }: Part, stem: Text): Text | null {
	if (plan.hop === null) return stem;
	const inner = plan.hop.inner.voices[base.languages.indexOf(language)] ?? null;
	return inner === null ? null : describe(stem, plan.hop, inner);
}

/** A statement that names nothing (`the symbol of the element with the number 41`) leaves open what it is of. */
function statementsFor(
	{ relation, plan, fixed }: Part & { readonly relation: Relation },
	own: Text,
	whole: Text
): Pick<CellVoice, 'statement' | 'naming'> {
	const [name = '', ...more] = relation.key;
	const key = relation.fields.get(name);
	const isOpen = more.length === 0 && key?.domain.type === 'entity' && !namesAny(own);
	if (!isOpen || key === undefined || !showsField(whole, key))
		return { statement: own, naming: null };
	const saysAll = [plan.ask, ...fixed.givens].every((field) => showsField(whole, field));
	return saysAll ? { statement: whole, naming: null } : { statement: own, naming: whole };
}

const namesAny = ({ slots }: Text): boolean =>
	slots.some((slot) => slot.shows === 'field' && slot.field.domain.type === 'entity');

/** A statement explains a question only when it shows what was asked for. */
const shows = (template: Template, asked: Field): boolean =>
	template.some((part) => typeof part !== 'string' && part.field === asked.name);

function frameFor(spot: Spot, { plan, fixed, language }: Part): Frame | null {
	const { base, relation, frame } = spot;
	if (language === base.languages[0]) return frame;
	const besides = new Set(plan.besides);
	const givens = fixed.givens.filter((field) => !besides.has(field)).map((field) => field.name);
	return frameIn(base, relation, { frame, givens, template: plan.template, language });
}

/** Numbers to choose from bear their unit in the stem. */
function stemOf(template: Template, { plan, language }: Part): Template {
	const dated = completeStem(template, plan.ask, language);
	return plan.kind === 'choice' ? withUnit(dated, plan.ask, language) : dated;
}

function neutralStatement({ relation, frame }: Spot, { plan, fixed, language }: Part): Template {
	const givens = fixed.givens.map((field) => field.name);
	const neutral = { ask: plan.ask.name, givens, when: frame.when };
	return neutralFrame({ relation, language, name: '', plan: neutral }).statement ?? [];
}

function topicTitle({ base, relation }: Spot, { plan, language }: Part): string {
	const topic = plan.ask.topic ?? relation.topic;
	if (topic === null) return relation.title[language] ?? relation.name;
	return base.topics.get(topic)?.[language] ?? topic;
}
