import type {
	DescriptorContext,
	FieldDescriptor,
	ForeignKey,
	Members,
	ResourceDescriptor
} from './descriptor.ts';
import { fameColumn } from './fame-column.ts';
import { parseField } from './parse-field.ts';
import { parseClosure, parseDependency } from './parse-slices.ts';
import { listOf, quote } from '../problem.ts';
import { titleOf } from './title-of.ts';
import { topicAt } from './topic-at.ts';
import {
	isList,
	itemsAt,
	knownMembersAt,
	membersAt,
	textAt,
	textsAt,
	type Spot
} from '../files/spot.ts';

const QUIZ_KEYS = [
	'role',
	'topic',
	'modality',
	'dependencies',
	'closed',
	'fields',
	'fame',
	'title'
];

/** Understands one resource; null when there is not even a name and a path to go by. */
export function parseResource(spot: Spot, context: DescriptorContext): ResourceDescriptor | null {
	const { report } = context;
	const members = membersAt(spot, report);
	const quiz = knownMembersAt(members.get('quiz'), QUIZ_KEYS, report);
	const name = resourceName(spot, members, context);
	const path = pathOf(spot, members, context);
	checkType(members, context);
	const schema = members.get('schema');
	if (schema === undefined) report(spot.at, 'must have a schema with the fields of the table');
	const inner = membersAt(schema, report);
	const fields = fieldsOf(inner, quiz, context);
	if (name === null || path === null) return null;
	const role = roleOf(quiz, name, context);
	return {
		at: spot.at,
		name,
		path,
		delimiter: delimiterOf(members, context),
		title: titleOf({ members, quiz, name }, context),
		role,
		topic: topicAt(quiz.get('topic'), context),
		modalities: modalitiesOf(quiz, context),
		fields,
		fame: fameColumn(quiz.get('fame'), { role, fields, report }),
		primaryKey: primaryKeyOf(spot, inner, { fields, report }),
		foreignKeys: foreignKeysOf(inner, name, { fields, report }),
		dependencies: itemsAt(quiz.get('dependencies'), report).map((item) =>
			parseDependency(item, report)
		),
		closures: itemsAt(quiz.get('closed'), report).map((item) => parseClosure(item, report))
	};
}

const NAME = /^[a-z0-9][a-z0-9_-]{0,63}$/i;

function resourceName(spot: Spot, members: Members, { report }: DescriptorContext): string | null {
	const name = textAt(members.get('name'), report) ?? '';
	if (NAME.test(name)) return name;
	report(`${spot.at}.name`, `must be letters, digits, - and _, saw ${quote(name)}`);
	return null;
}

/** A path stays inside the folder, on every system. */
export const isInside = (path: string): boolean =>
	/^[^/\\:\0]+(\/[^/\\:\0]+)*$/.test(path) && !path.split('/').some((part) => /^\.*$/.test(part));

function pathOf(spot: Spot, members: Members, { report }: DescriptorContext): string | null {
	const paths = textsAt(members.get('path'), report);
	const [path] = paths;
	if (path !== undefined && paths.length === 1 && isInside(path)) return path;
	report(`${spot.at}.path`, `must be one file inside the folder, saw ${quote(paths.join(', '))}`);
	return null;
}

function checkType(members: Members, { report }: DescriptorContext): void {
	const type = members.get('type');
	if (type !== undefined && type.value !== 'table') report(type.at, 'must be "table"');
}

function delimiterOf(members: Members, { report }: DescriptorContext): string {
	const dialect = membersAt(members.get('dialect'), report);
	const spot = dialect.get('delimiter');
	const delimiter = textAt(spot, report) ?? ',';
	if ([',', ';', '\t', '|'].includes(delimiter)) return delimiter;
	if (spot !== undefined) report(spot.at, `must be a comma, semicolon, tab or bar`);
	return ',';
}

const ROLES = ['facts', 'entities', 'sources'] as const;

function roleOf(
	quiz: Members,
	name: string,
	{ report, sources }: DescriptorContext
): ResourceDescriptor['role'] {
	const spot = quiz.get('role');
	const text = textAt(spot, report) ?? (name === sources ? 'sources' : 'facts');
	const role = ROLES.find((known) => known === text);
	if (spot !== undefined && role === undefined) {
		report(spot.at, `must be ${listOf(ROLES)}, saw ${quote(text)}`);
	}
	if (spot !== undefined && (role === 'sources') !== (name === sources)) {
		report(spot.at, `must be "sources" for the table that quiz.sources names, and for no other`);
	}
	return name === sources ? 'sources' : (role ?? 'facts');
}

const MODALITIES = ['forecast', 'plan'] as const;

function modalitiesOf(
	quiz: Members,
	{ report }: DescriptorContext
): ResourceDescriptor['modalities'] {
	const spot = quiz.get('modality');
	const found = textsAt(spot, report).flatMap((text) => {
		const modality = MODALITIES.find((known) => known === text);
		if (modality === undefined && spot !== undefined) {
			report(spot.at, `must be ${listOf(MODALITIES)}, saw ${quote(text)}`);
		}
		return modality ?? [];
	});
	return new Set(found);
}

function fieldsOf(
	schema: Members,
	quiz: Members,
	context: DescriptorContext
): readonly FieldDescriptor[] {
	const { report } = context;
	const options = membersAt(quiz.get('fields'), report);
	const missing = schema.get('missingValues');
	const items = itemsAt(schema.get('fields'), report);
	const fields = items.flatMap((item) => parseField(item, { ...context, options, missing }) ?? []);
	const names = fields.map(({ name }) => name);
	for (const { name, at } of fields.filter(({ name }, i) => names.indexOf(name) < i)) {
		report(`${at}.name`, `is the name of an earlier field too, saw ${quote(name)}`);
	}
	for (const [name, { at }] of options) {
		if (!names.includes(name))
			report(at, `is no field of this table; its fields are ${listOf(names)}`);
	}
	return fields.filter(({ name }, i) => names.indexOf(name) === i);
}

interface Among {
	readonly fields: readonly FieldDescriptor[];
	readonly report: DescriptorContext['report'];
}

/** Those that are fields of the table; the others are reported. */
function known(names: readonly string[], at: string, { fields, report }: Among): readonly string[] {
	return names.filter((name) => {
		if (fields.some((field) => field.name === name)) return true;
		report(at, `must name fields of the table, saw ${quote(name)}`);
		return false;
	});
}

function primaryKeyOf(spot: Spot, schema: Members, among: Among): readonly string[] {
	const key = schema.get('primaryKey');
	const names = known(textsAt(key, among.report), key?.at ?? '', among);
	if (key === undefined || key.value === '' || (isList(key.value) && key.value.length === 0))
		among.report(`${spot.at}.schema.primaryKey`, 'must name the fields that tell rows apart');
	return names;
}

function foreignKeysOf(schema: Members, table: string, among: Among): readonly ForeignKey[] {
	const { report } = among;
	return itemsAt(schema.get('foreignKeys'), report).flatMap((item) => {
		const members = membersAt(item, report);
		const reference = membersAt(members.get('reference'), report);
		const fields = known(textsAt(members.get('fields'), report), item.at, among);
		const references = textsAt(reference.get('fields'), report);
		// Without a resource, or with an empty one, a table refers to itself.
		const resource = textAt(reference.get('resource'), report) ?? '';
		if (fields.length === 0 || fields.length !== references.length) {
			report(item.at, 'must pair each of its fields with one of the reference');
			return [];
		}
		return [{ at: item.at, fields, references, resource: resource === '' ? table : resource }];
	});
}
