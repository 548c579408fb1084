import type { Node } from '@takumi-rs/core';
import type { Mark } from '../../game/answer.ts';
import { formatNumber } from '../../game/format-number.ts';
import { formatSpan } from '../../game/format-time.ts';
import { nameQuiz } from '../../game/share-text.ts';
import { upperFirst } from '../../game/upper-first.ts';
import { box, heavy, picture, type Style, words } from './boxes.ts';
import type { CardFace } from './card-face.ts';
import { FONT_STACK } from './faces.ts';
import { token } from './light-tokens.ts';
import { riderSvg, sunSvg, verdictSvg } from './pictures.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const EDGE = 64;
/** What a name may be as wide as. */
export const FIELD = CARD_WIDTH - 2 * EDGE;
/** What stands under the name is left of the sun. */
const COLUMN = 690;
const SUN_LEFT = 764;
const SUN_SIZE = 400;

/** The card as boxes, texts and pictures; `name` is a `nameLine`, null when there is none to write. */
export function cardNode(face: CardFace, name: Node | null): Node {
	const paper: Style = {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		backgroundImage: `linear-gradient(to bottom, ${token('sky-high')}, ${token('sky')})`,
		color: token('sky-ink'),
		fontFamily: FONT_STACK
	};
	const column: Style = {
		...at(EDGE, 40),
		width: FIELD,
		height: CARD_HEIGHT - 94,
		display: 'flex',
		flexDirection: 'column',
		justifyContent: 'space-between'
	};
	return box(paper, [
		picture(sunSvg(), { ...at(SUN_LEFT, 130), width: SUN_SIZE, height: SUN_SIZE }),
		box(column, [head(face, name), score(face), marks(face.verdicts)]),
		mark()
	]);
}

const at = (left: number, top: number): Style => ({ position: 'absolute', left, top });
const bold = (size: number): Style => ({ fontSize: size, fontWeight: Number(token('bold')) });

const head = (face: CardFace, name: Node | null): Node =>
	box({ display: 'flex', flexDirection: 'column', width: FIELD }, [
		...(name === null ? [] : [name]),
		words(upperFirst(nameQuiz(face)), {
			...bold(40),
			width: name === null ? FIELD : COLUMN + 60,
			lineHeight: 1.25,
			whiteSpace: 'nowrap',
			textOverflow: 'ellipsis',
			overflow: 'hidden'
		})
	]);

function score({ right, length, points, spent }: CardFace): Node {
	const line = `${formatNumber(points)} points in ${formatSpan(spent)}`;
	// Three digits twice, after a long endless run, would reach into the sun.
	const scale = length < 100 ? 1 : 0.7;
	return box({ display: 'flex', flexDirection: 'column', width: COLUMN }, [
		box({ display: 'flex', alignItems: 'baseline' }, [
			words(String(right), { ...heavy(180 * scale), lineHeight: 0.95, letterSpacing: -6 }),
			words(`of ${length} right`, {
				...heavy(80 * scale),
				lineHeight: 1,
				marginLeft: 20,
				letterSpacing: -2
			})
		]),
		words(line, { ...bold(38), lineHeight: 1.4 })
	]);
}

/** Up to three rows; of very many marks the first ones, and in the place of the last how many more there were. */
function marks(verdicts: readonly Mark['verdict'][]): Node {
	const shown = verdicts.slice(0, verdicts.length > MARKS_MAX ? MARKS_MAX - 3 : MARKS_MAX);
	const more = verdicts.length - shown.length;
	const size = shown.length <= 10 ? 56 : shown.length <= 24 ? 46 : 32;
	const side = { width: size, height: size, marginRight: 8, marginBottom: 6 };
	return box({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', width: COLUMN }, [
		...shown.map((verdict) => picture(verdictSvg(verdict), side)),
		...(more > 0 ? [words(`+${more}`, bold(32))] : [])
	]);
}

const MARKS_MAX = 51;

/** The rider before the sun, and the name of the game. */
const mark = (): Node =>
	box(
		{
			...at(SUN_LEFT, 396),
			width: SUN_SIZE,
			display: 'flex',
			flexDirection: 'column',
			alignItems: 'center'
		},
		[
			picture(riderSvg(), { width: 190, height: 128 }),
			words('Bäige', { ...heavy(56), lineHeight: 1.2, marginTop: 8, letterSpacing: -2 })
		]
	);
