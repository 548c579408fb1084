import type { Case } from '../case.ts';
import { fault, faultIf, type Fault } from '../fault.ts';
import { answersOf } from '../base/rows.ts';
import { meets, rowOfFact, valueAt } from '../base/table.ts';

/** Is the key fact fit to be asked, and does it say what the certificate says? */
export function checkKeyFact(c: Case): readonly Fault[] {
	return [
		...checkFrame(c),
		...checkGivens(c),
		...checkClaim(c),
		...checkFacts(c),
		...checkNames(c)
	];
}

function checkFrame({
	frame,
	table,
	row,
	proof,
	template,
	shown,
	neutral
}: Case): readonly Fault[] {
	const { asked, rule } = proof;
	const field = table.relation.fields.get(asked);
	if (field === undefined) return [fault('unknown', `no field ${asked}`)];
	const faults = [...faultIf(!field.askable, 'frame', `${asked} is not asked for`)];
	if (frame === null) return faults;
	const { ask, without, when, where } = frame;
	return [
		...faults,
		...faultIf(ask !== asked, 'frame', `${frame.name} asks for ${ask}, not ${asked}`),
		...faultIf(without.has(rule), 'frame', `${frame.name} leaves ${rule} out`),
		...faultIf(!meets(table, when, row), 'frame', `${frame.name} is not for this row`),
		...faultIf(!meets(table, where, row), 'frame', `${frame.name} says what the row does not`),
		...faultIf(template === null && !neutral, 'frame', `${frame.name} has no text for ${rule}`),
		...faultIf(
			template !== null && shown === null && !neutral,
			'prompt',
			'the stem is not what the row says'
		)
	];
}

function checkGivens({ givens, proof, table, row, item }: Case): readonly Fault[] {
	const listed = new Set(proof.givens.map(({ field }) => field));
	const unlisted = [...givens.keys()].filter((field) => !listed.has(field) && field !== item);
	return [
		...unlisted.map((field) => fault('given', `the stem gives ${field}, the proof does not`)),
		...proof.givens.flatMap(({ field, value }) => [
			...faultIf(!table.columns.has(field), 'unknown', `no field ${field}`),
			...faultIf(
				valueAt(table, field, row) !== value,
				'given',
				`the key fact has no ${field} ${value}`
			),
			...faultIf(!givens.has(field), 'given', `the stem does not give ${field}`)
		])
	];
}

function checkClaim({ table, row, proof, asOf, shown, givens, neutral }: Case): readonly Fault[] {
	const { claims, modalities, fields } = table.relation;
	const modality = claims.modality(row);
	const excuse = claims.excused(row);
	const disputed = claims.status(row) === 'disputed';
	const volatile = fields.get(proof.asked)?.volatile ?? false;
	const dated = asOf !== null || givens.has('as_of');
	const sourced = shown?.some(({ target, slot }) => target === null && slot.field === 'source');
	const worded = modality === 'asserted' || modalities.has(modality);
	return [
		...faultIf(disputed, 'contested', 'the key fact is disputed'),
		...faultIf(!disputed && excuse !== null, 'excused', `not to be asked: ${excuse}`),
		...faultIf(!worded, 'modality', `no frame words a ${modality}`),
		...faultIf(
			claims.status(row) === 'reported' && sourced !== true && !neutral,
			'source-unnamed',
			'says who?'
		),
		...faultIf(volatile && !dated && !neutral, 'as-of', 'the stem says no date'),
		...faultIf(valueAt(table, proof.asked, row) === null, 'key-fact', `${proof.asked} is missing`)
	];
}

/** Every fact that anything rests on exists, and is neither disputed nor, but for the key fact, hearsay. */
function checkFacts({ base, proof }: Case): readonly Fault[] {
	const [key, ...others] = proof.facts;
	const evidence = proof.options.flatMap(({ facts }) => facts);
	return [...new Set([...others, ...evidence])].flatMap((id) => {
		const found = rowOfFact(base, id);
		if (found === null) return [fault('unknown', `no fact ${id}`)];
		const status = found.table.relation.claims.status(found.row);
		const usable = status === 'confirmed' || (id === key && status === 'reported');
		return faultIf(!usable, 'contested', `${id} is ${status}`);
	});
}

function checkNames({ base, proof, table, question, language, item }: Case): readonly Fault[] {
	const field = table.relation.fields.get(proof.asked);
	const topic = field?.topic ?? table.relation.topic;
	const title = base.topics.get(proof.topic)?.[language];
	const fields = [...proof.givens.map((given) => given.field), ...(item === null ? [] : [item])];
	const givens = [...new Set(fields)].sort();
	const unit = `${proof.relation}?${givens.join(',')}>${proof.asked}`;
	return [
		...faultIf(topic !== null && topic !== proof.topic, 'topic', `${proof.topic} for ${topic}`),
		...faultIf(
			title !== undefined && title !== question.topic,
			'topic',
			`titled ${question.topic}`
		),
		...faultIf(proof.unit !== unit, 'unit-id', `${proof.unit} for ${unit}`),
		...faultIf(proof.rule !== question.kind, 'form', `a ${question.kind} proved as ${proof.rule}`)
	];
}

/** Are the certificate's answers just those that the rows give? */
export function checkAnswers(c: Case): readonly Fault[] {
	const found = [...answersOf(c, c.proof.asked)].sort();
	const listed = [...new Set(c.proof.answers)].sort();
	const message = `listed ${listed.join(' | ')}; the rows say ${found.join(' | ')}`;
	return faultIf(found.join('\n') !== listed.join('\n'), 'answers', message);
}

/** Of a slice, does the certificate rest on just the rows of the options that fit? */
export function checkRests({ proof }: Case): readonly Fault[] {
	const fitting = proof.options.flatMap((option) =>
		option.verdict === 'right' ? option.facts : []
	);
	const [due, named] = [fitting, proof.facts].map((ids) => [...new Set(ids)].sort().join(', '));
	return faultIf(due !== named, 'rests', `rests on ${named}, shows ${due}`);
}
