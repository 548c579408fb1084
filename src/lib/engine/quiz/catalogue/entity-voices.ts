import type { Language } from '../../../game/question.ts';
import type { Relation } from '../../facts/fact-base.ts';
import { shows } from '../wording/tell.ts';
import { openText } from '../wording/text.ts';
import type { CellPlan } from './cell-plan.ts';
import type { CellVoice, Kin } from './cell.ts';
import { statementOf } from './frames.ts';
import type { Spot } from './spot.ts';

/** How a shown entity is told by itself, apart from what the cell's relation says of it. */
export function entityVoices(
	spot: Spot,
	part: { readonly plan: CellPlan; readonly language: Language }
): Pick<CellVoice, 'entity' | 'kin'> {
	const { domain } = part.plan.shown;
	if (domain.type !== 'entity') return { entity: null, kin: [] };
	const { base, relation } = spot;
	const described = base.relations.get(domain.relation);
	const entity =
		described === undefined || described === relation ? null : voiceOf(spot, part, described);
	const topic = part.plan.ask.topic ?? relation.topic;
	const kin = [...base.relations.values()].filter((other) => other !== relation);
	const isNear = (other: Relation) => other.topic === topic;
	return {
		entity,
		kin: [...kin.filter(isNear), ...kin.filter((other) => !isNear(other))].flatMap(
			(other) => kinIn(spot, part, other) ?? []
		)
	};
}

/** A table that has one row for each of many entities of the shown field's table, and words that name it. */
function kinIn(
	spot: Spot,
	part: Parameters<typeof entityVoices>[1],
	relation: Relation
): Kin | null {
	const [name = '', ...more] = relation.key;
	const about = relation.fields.get(name);
	if (relation.role !== 'facts' || more.length > 0 || about?.domain.type !== 'entity') return null;
	const { domain } = part.plan.shown;
	if (domain.type !== 'entity' || about.domain.relation !== domain.relation) return null;
	if (relation.size * MOST_PER_ROW < domain.size) return null;
	const voice = voiceOf(spot, part, relation);
	return voice === null || !shows(voice.statement, about) ? null : { ...voice, about };
}

function voiceOf(
	{ base, vocabulary }: Spot,
	{ language }: Parameters<typeof entityVoices>[1],
	relation: Relation
) {
	const template = statementOf(base, relation, language);
	if (template === null) return null;
	const setting = vocabulary.setting(language, relation);
	const statement = openText(setting, template);
	return statement === null ? null : { setting, statement };
}

/** What is known of fewer is a curiosity, and nothing that tells one from another. */
const MOST_PER_ROW = 8;
