import { diceOf, type Dice } from './dice.ts';
import { randomName } from './random-names.ts';
import { FIELDS, worldDescriptor } from './world-descriptor.ts';

type Row = readonly string[];

/** A small fact base as files by path, which mostly loads; another one for each seed. */
export function randomWorld(seed: number): ReadonlyMap<string, string> {
	const dice = diceOf(seed);
	const things = 4 + dice.below(9);
	const spots = 3 + dice.below(5);
	const dated = dice.chance(20);
	const facts = factRows(dice, { things, spots, dated });
	const files = new Map<string, string>();
	files.set(
		'sources.csv',
		csv([
			['id', 'label_en', 'title'],
			['s', 'the chronicle', 'A chronicle']
		])
	);
	files.set('spots.csv', csv([['id', 'label_en', 'source'], ...entityRows(dice, 'p', spots)]));
	const group = () => dice.pick(['red', 'blue', '']);
	files.set(
		'things.csv',
		csv([
			['id', 'label_en', 'source', 'group'],
			...entityRows(dice, 't', things).map((row) => [...row, group()])
		])
	);
	files.set('facts.csv', csv([FIELDS, ...facts]));
	const counted = facts.filter((row) => row[KIND] === 'a' && row[STATUS] === '').length;
	const sum = dice.chance(85) ? counted : counted + 1;
	files.set(
		'totals.csv',
		csv([
			['kind', 'number', 'source'],
			['a', String(sum), 's:1']
		])
	);
	files.set('datapackage.json', JSON.stringify(worldDescriptor(dice, dated)));
	files.set('phrasing/en.yaml', phrasing(dice));
	return files;
}

const KIND = FIELDS.indexOf('kind');
const STATUS = FIELDS.indexOf('status');

const entityRows = (dice: Dice, letter: string, count: number): readonly Row[] =>
	Array.from({ length: count }, (_, i) => [`${letter}${i}`, randomName(dice), 's:1']);

/** How large the world is, and whether its facts are as of a day. */
interface Extent {
	readonly things: number;
	readonly spots: number;
	readonly dated: boolean;
}

function factRows(dice: Dice, { things, spots, dated }: Extent): readonly Row[] {
	const round = dice.chance(50) ? 10 : 1;
	const gaps = dice.pick([0, 0, 10, 40]);
	const cell = (text: string) => (dice.chance(gaps) ? '' : text);
	const two = (number: number) => String(number).padStart(2, '0');
	const day = () =>
		`19${10 + dice.below(80)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
	return Array.from({ length: things }, (_, i) => {
		const status = dice.chance(85) ? '' : dice.pick(['reported', 'disputed']);
		return [
			`t${i}`,
			cell(`p${dice.below(spots)}`),
			cell(dice.pick(['a', 'b', 'c'])),
			cell(String(round * dice.below(60))),
			cell(day()),
			's:1',
			status,
			dice.chance(90) ? '' : dice.pick(['about', 'at least']),
			status === 'disputed' ? 'two reports differ' : '',
			dated ? `2020-01-0${1 + dice.below(2)}` : ''
		];
	});
}

const FRAMES = [
	'{ ask: spot, question: "At which spot does {thing} lie?", statement: "{thing} lies at {spot}." }',
	'{ ask: kind, question: "Of which kind is {thing}?", statement: "{thing} is of the kind {kind}." }',
	'{ ask: kind, question: "Of which kind was {thing} on {as_of}?", name: dated }',
	'{ ask: size, question: "How many ells long is {thing}?", statement: "{thing} is {size} ells long.", order: { of: thing, question: "Put these in order of length, shortest first.", compare: "Which of these two is the shorter one?", converse: "Which of these two is the longer one?", timeline: "Where does {thing} belong by its length?", ends: [shortest, longest] } }',
	'{ ask: day, question: "When was {thing} built?", statement: "{thing} was built: {day}.", order: { of: thing, question: "Put these in order of age, earliest first.", compare: "Which of these two was built earlier?", timeline: "Where does {thing} belong by its age?", ends: [earliest, latest] } }',
	'{ ask: thing, question: "What lies at {spot}?", several: "Which of these lie at {spot}?", exception: "Which of these does **not** lie at {spot}?", count: "How many things lie at {spot}?" }',
	'{ ask: thing, where: { kind: a }, question: "Which thing of the first kind lies at {spot}?", several: "Which of these are of the first kind?", exception: "Which of these is **not** of the first kind?", count: "How many things of the first kind are there?" }',
	'{ ask: size, where: { kind: a }, sum: { of: thing, question: "How many ells do all things of the first kind measure?" } }',
	'{ ask: size, name: summed, sum: { of: thing, question: "How many ells do all things at {spot} measure?" } }',
	'{ ask: spot, where: { kind: a }, most: "Which spot has most things of the first kind?" }',
	'{ ask: spot, name: paired, match: { of: thing, question: "Match each thing with its spot." } }',
	'{ ask: spot, name: hearsay, question: "At which spot does {thing} lie, according to {source}?" }',
	'{ ask: size, name: by-group, question: "How many ells long is the {thing.group} thing at {spot}?" }'
] as const;

function phrasing(dice: Dice): string {
	if (dice.chance(10)) return '{}';
	const frames = dice.some(FRAMES, 80).map((frame) => `    - ${frame}`);
	if (frames.length === 0) return '{}';
	const statement = '  statement: "{thing}: {kind}, {size} ells, at {spot}."';
	return ['facts:', ...(dice.chance(70) ? [statement] : []), '  frames:', ...frames].join('\n');
}

const csv = (rows: readonly Row[]): string =>
	rows
		.map((row) =>
			row.map((text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')
		)
		.join('\n');
