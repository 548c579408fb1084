import type { Node } from '@takumi-rs/core';
import type { Mark } from '../../game/answer.ts';
import { formatNumber } from '../../game/format-number.ts';
import { formatSpan } from '../../game/format-time.ts';
import { nameQuiz } from '../../game/share-text.ts';
import { box, picture, type Style, words } from './boxes.ts';
import type { CardFace } from './card-face.ts';
import type { Piece } from './emoji.ts';
import { FONT_FAMILIES } from './letters.ts';
import { token } from './light-tokens.ts';
import { riderSvg, sunSvg, verdictSvg } from './pictures.ts';

export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

const EDGE = 64;
const FIELD = CARD_WIDTH - 2 * EDGE;
const NAME_SIZE = 76;
const TITLE_SIZE = 40;

/** The card as boxes, texts and pictures; `name` is null when the player gave none. */
export function cardNode(face: CardFace, name: readonly Piece[] | null): Node {
	const paper: Style = {
		width: CARD_WIDTH,
		height: CARD_HEIGHT,
		display: 'flex',
		flexDirection: 'column',
		justifyContent: 'space-between',
		padding: `${EDGE - 12}px ${EDGE}px`,
		backgroundImage: `linear-gradient(to bottom, ${token('sky-high')}, ${token('sky')})`,
		color: token('sky-ink'),
		fontFamily: FONT_FAMILIES.map((family) => `"${family}"`).join(', ')
	};
	return box(paper, [
		picture(sunSvg(), { ...absolute(700, 34), width: 560, height: 560 }),
		head(face, name),
		score(face),
		marks(face.verdicts),
		foot()
	]);
}

const absolute = (left: number, top: number): Style => ({ position: 'absolute', left, top });

const head = (face: CardFace, name: readonly Piece[] | null): Node =>
	box({ display: 'flex', flexDirection: 'column', width: FIELD }, [
		...(name === null ? [] : [nameLine(name)]),
		words(upperFirst(nameQuiz(face)), {
			...oneLine(TITLE_SIZE),
			fontWeight: Number(token('bold')),
			width: FIELD
		})
	]);

const oneLine = (size: number): Style => ({
	fontSize: size,
	lineHeight: 1.25,
	whiteSpace: 'nowrap',
	textOverflow: 'ellipsis',
	overflow: 'hidden'
});

/** Shrunk to the width of the card; emoji are as high as the letters. */
function nameLine(pieces: readonly Piece[]): Node {
	const size = nameSize(pieces);
	return box(
		{ display: 'flex', alignItems: 'center', height: NAME_SIZE * 1.3, width: FIELD },
		pieces.map((piece) =>
			piece.is === 'emoji'
				? picture(piece.svg, { width: size * 0.95, height: size * 0.95, marginRight: size * 0.08 })
				: words(piece.text, {
						fontSize: size,
						lineHeight: 1.3,
						fontWeight: Number(token('heavy')),
						whiteSpace: 'pre'
					})
		)
	);
}

/** Widths are guessed from above: Chinese letters and emoji are one size wide, capitals less. */
function nameSize(pieces: readonly Piece[]): number {
	const ems = pieces.reduce(
		(sum, piece) => sum + (piece.is === 'emoji' ? 1.03 : widthOf(piece.text)),
		0
	);
	return Math.min(NAME_SIZE, Math.floor(FIELD / Math.max(1, ems)));
}

const WIDE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff00-\uffef]/u;
const widthOf = (text: string): number => [...text].reduce((sum, sign) => sum + emsOf(sign), 0);

function emsOf(sign: string): number {
	if (/\p{M}/u.test(sign)) return 0;
	if (WIDE.test(sign) || /[WMЖШЩЮФЫmwшщжюфы@%—]/u.test(sign)) return 1.05;
	return /\p{Lu}/u.test(sign) ? 0.8 : 0.66;
}

function score({ right, length, points, spent }: CardFace): Node {
	const line = `${formatNumber(points)} points in ${formatSpan(spent)}`;
	return box({ display: 'flex', flexDirection: 'column' }, [
		box({ display: 'flex', alignItems: 'baseline' }, [
			words(String(right), { ...heavy(190), lineHeight: 1, letterSpacing: -6 }),
			words(`of ${length} right`, {
				...heavy(84),
				lineHeight: 1,
				marginLeft: 22,
				letterSpacing: -2
			})
		]),
		words(line, { fontSize: 38, fontWeight: Number(token('bold')), lineHeight: 1.4 })
	]);
}

const heavy = (size: number): Style => ({ fontSize: size, fontWeight: 780 });

/** In one or two rows; of very many marks the first ones, and how many more there were. */
function marks(verdicts: readonly Mark['verdict'][]): Node {
	const shown = verdicts.slice(0, MARKS_MAX);
	const more = verdicts.length - shown.length;
	const size = shown.length > MARKS_A_ROW ? 36 : 52;
	return box({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', width: FIELD }, [
		...shown.map((verdict) =>
			picture(verdictSvg(verdict), { width: size, height: size, marginRight: 8, marginBottom: 6 })
		),
		...(more > 0 ? [words(`+${more}`, { fontSize: 34, fontWeight: Number(token('bold')) })] : [])
	]);
}

const MARKS_A_ROW = 17;
const MARKS_MAX = 47;

const foot = (): Node =>
	box({ display: 'flex', alignItems: 'center', ...absolute(CARD_WIDTH - EDGE - 290, 540) }, [
		picture(riderSvg(), { width: 104, height: 70, marginRight: 14 }),
		words('Bäige', { ...heavy(58), lineHeight: 1, letterSpacing: -2 })
	]);

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
