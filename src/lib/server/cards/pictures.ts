import type { Mark } from '../../game/answer.ts';
import { RIDER, SUN, VERDICT_GROUND, VERDICT_LINE } from '../../game/shapes.ts';
import { token } from './light-tokens.ts';

const svg = (viewBox: string, content: string): string =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${content}</svg>`;

const path = (outline: string, attributes: string): string =>
	`<path d="${outline}" ${attributes}/>`;

export function sunSvg(): string {
	const rays = Array.from({ length: SUN.rays }, (_, ray) =>
		path(SUN.ray, `transform="rotate(${(360 / SUN.rays) * ray})"`)
	);
	const content = `<circle r="${SUN.radius}"/>${rays.join('')}`;
	return svg('-50 -50 100 100', `<g fill="${token('sun')}">${content}</g>`);
}

export function riderSvg(): string {
	const horse = RIDER.horse.map((outline) => path(outline, `fill="${token('rider')}"`)).join('');
	const silk = `fill="${token('silk-1')}"`;
	return svg('0 0 125 84', horse + path(RIDER.cap, silk) + path(RIDER.cloth, silk));
}

/** With an edge in the colour of its line, so that it stands out from sky and sun. */
export function verdictSvg(verdict: Mark['verdict']): string {
	const ink = token(`${verdict}-ink`);
	const line = `fill="none" stroke="${ink}" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"`;
	return svg(
		'-1 -1 26 26',
		path(VERDICT_GROUND[verdict], `fill="${token(verdict)}" stroke="${ink}" stroke-width="1.4"`) +
			path(VERDICT_LINE[verdict], line)
	);
}
