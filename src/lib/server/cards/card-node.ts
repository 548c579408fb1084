import type { Node } from '@takumi-rs/core';
import type { Mark } from '../../game/answer.ts';
import { formatNumber } from '../../game/format-number.ts';
import { formatSpan } from '../../game/format-time.ts';
import { nameQuiz } from '../../game/share-text.ts';
import { box, picture, type Style, words } from './boxes.ts';
import type { CardFace } from './card-face.ts';
import type { Piece } from './emoji.ts';
import { nameSize } from './name-size.ts';
import { FONT_FAMILIES } from './letters.ts';
import { token } from './light-tokens.ts';
import { riderSvg, sunSvg, verdictSvg } from './pictures.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const EDGE = 64;
const FIELD = CARD_WIDTH - 2 * EDGE;
/** What stands under the name is left of the sun. */
const COLUMN = 690;
const SUN_LEFT = 764;
const SUN_SIZE = 400;
const NAME_SIZE = 76;
/** Arabic letters reach far below the line. */
const NAME_LEADING = 1.5;

/** The card as boxes, texts and pictures; `name` is null when the player gave none. */
export function cardNode(face: CardFace, name: readonly Piece[] | null): Node {
	const paper: Style = {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		backgroundImage: `linear-gradient(to bottom, ${token('sky-high')}, ${token('sky')})`,
		color: token('sky-ink'),
		fontFamily: FONT_FAMILIES.map((family) => `"${family}"`).join(', ')
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
const heavy = (size: number): Style => ({ fontSize: size, fontWeight: 780 });
const bold = (size: number): Style => ({ fontSize: size, fontWeight: Number(token('bold')) });

const head = (face: CardFace, name: readonly Piece[] | null): Node =>
	box({ display: 'flex', flexDirection: 'column', width: FIELD }, [
		...(name === null ? [] : [nameLine(name)]),
		words(upperFirst(nameQuiz(face)), {
			...bold(40),
			width: name === null ? FIELD : COLUMN + 60,
			lineHeight: 1.25,
			whiteSpace: 'nowrap',
			textOverflow: 'ellipsis',
			overflow: 'hidden'
		})
	]);

/** Shrunk to the width of the card; emoji are as high as the letters. */
function nameLine(pieces: readonly Piece[]): Node {
	const size = nameSize(pieces, { most: NAME_SIZE, width: FIELD });
	const side = Math.round(size * 0.95);
	return box(
		{ display: 'flex', alignItems: 'center', height: NAME_SIZE * NAME_LEADING, width: FIELD },
		pieces.map((piece) =>
			piece.is === 'emoji'
				? picture(piece.svg, { width: side, height: side, marginRight: Math.round(size * 0.08) })
				: words(piece.text, { ...heavy(size), lineHeight: NAME_LEADING, whiteSpace: 'pre' })
		)
	);
}

function score({ right, length, points, spent }: CardFace): Node {
	const line = `${formatNumber(points)} points in ${formatSpan(spent)}`;
	return box({ display: 'flex', flexDirection: 'column', width: COLUMN }, [
		box({ display: 'flex', alignItems: 'baseline' }, [
			words(String(right), { ...heavy(180), lineHeight: 0.95, letterSpacing: -6 }),
			words(`of ${length} right`, {
				...heavy(80),
				lineHeight: 1,
				marginLeft: 20,
				letterSpacing: -2
			})
		]),
		words(line, { ...bold(38), lineHeight: 1.4 })
	]);
}

/** Up to three rows; of very many marks the first ones, and how many more there were. */
function marks(verdicts: readonly Mark['verdict'][]): Node {
	const shown = verdicts.slice(0, MARKS_MAX);
	const more = verdicts.length - shown.length;
	const size = shown.length <= 10 ? 56 : shown.length <= 24 ? 46 : 32;
	const side = { width: size, height: size, marginRight: 8, marginBottom: 6 };
	return box({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', width: COLUMN }, [
		...shown.map((verdict) => picture(verdictSvg(verdict), side)),
		...(more > 0 ? [words(`+${more}`, bold(32))] : [])
	]);
}

const MARKS_MAX = 50;

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

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
