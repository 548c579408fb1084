import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import type { Report } from '../problem.ts';
import { DEEPEST, type Spot } from './spot.ts';

/** Parses YAML into spots whose `at` is the line. All scalars are text. Null when it is no YAML, or empty. */
export function readYaml(text: string, report: Report): Spot | null {
	const lines = new LineCounter();
	const document = parse(text, lines, report);
	if (document === null) return null;
	for (const { pos, message } of document.errors) {
		const { line, col } = lines.linePos(pos[0]);
		report(`line ${line}, column ${col}`, `is not valid YAML: ${firstLine(message)}`);
	}
	if (document.errors.length > 0 || document.contents === null) return null;
	return spotOf(document.contents, { depth: 0, lines, report });
}

const firstLine = (message: string): string => message.split('\n', 1)[0] ?? '';

function parse(text: string, lineCounter: LineCounter, report: Report) {
	try {
		return parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
	} catch (error) {
		// The parser recurses: text nested thousands deep exhausts the stack.
		report('', `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
		return null;
	}
}

interface Way {
	readonly depth: number;
	readonly lines: LineCounter;
	readonly report: Report;
}

function spotOf(node: Node, way: Way): Spot {
	const at = `line ${way.lines.linePos(node.range?.[0] ?? 0).line}`;
	const inner = { ...way, depth: way.depth + 1 };
	if (way.depth === DEEPEST) {
		way.report(at, `is nested more than ${DEEPEST} deep`);
		return { at, value: null };
	}
	if (isAlias(node)) {
		way.report(at, 'uses an alias (*name), which phrasing does not');
		return { at, value: null };
	}
	if (isScalar(node)) return { at, value: typeof node.value === 'string' ? node.value : null };
	if (isSeq<Node>(node)) return { at, value: node.items.map((item) => spotOf(item, inner)) };
	if (isMap<Node, Node | null>(node)) return { at, value: new Map(membersOf(node.items, inner)) };
	return { at, value: null };
}

function membersOf(
	pairs: readonly { readonly key: Node; readonly value: Node | null }[],
	way: Way
): readonly (readonly [string, Spot])[] {
	return pairs.flatMap(({ key, value }) => {
		const at = `line ${way.lines.linePos(key.range?.[0] ?? 0).line}`;
		if (!isScalar(key) || typeof key.value !== 'string') {
			way.report(at, 'must have a plain name before the colon');
			return [];
		}
		return [[key.value, value === null ? { at, value: null } : { ...spotOf(value, way), at }]];
	});
}
