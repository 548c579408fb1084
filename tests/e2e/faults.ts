import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { hydrated } from './play.ts';

/** Each scheme is looked at in one width: colours depend on the one, and room on the other. */
const LOOKS = [
	{ colorScheme: 'light', width: 1280 },
	{ colorScheme: 'dark', width: 320 }
] as const;
const TEXT_SIZES = [100, 200];

/**
 * What is wrong with a page as it stands, a line each: barriers by the rules of axe in both schemes,
 * and scrolling sideways or figures that are broken over lines, at 320 pixels with text at 100 and 200 %.
 * The page is given its size back.
 */
export async function faultsOf(page: Page): Promise<readonly string[]> {
	await hydrated(page);
	const size = page.viewportSize() ?? { width: 1280, height: 720 };
	const found: string[] = [];
	for (const { colorScheme, width } of LOOKS) {
		await page.emulateMedia({ colorScheme });
		await page.setViewportSize({ width, height: size.height });
		await atRest(page);
		const { violations } = await new AxeBuilder({ page }).analyze();
		for (const { id, nodes } of violations) {
			const where = nodes.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`);
			found.push(`${page.url()} ${colorScheme} ${id}: ${where.join('\n')}`);
		}
	}
	for (const percent of TEXT_SIZES) {
		for (const fault of await squeezed(page, percent))
			found.push(`${page.url()} with text at ${percent} %: ${fault}`);
	}
	await page.emulateMedia({ colorScheme: null });
	await page.setViewportSize(size);
	return found;
}

/**
 * A new size or scheme counts from the next frame on, and what still moves is half transparent, which
 * axe takes for a lack of contrast.
 */
const atRest = (page: Page): Promise<unknown> =>
	page.evaluate(async () => {
		for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
		await Promise.all(
			document
				.getAnimations()
				.filter(({ effect }) => effect?.getTiming().iterations !== Infinity)
				.map(({ finished }) => finished.catch(() => undefined))
		);
	});

/** What a narrow page with its text in this size does wrong: is wider than its window, or breaks a figure of a table. */
async function squeezed(page: Page, percent: number): Promise<readonly string[]> {
	await page.evaluate((size) => {
		const style = new CSSStyleSheet();
		style.replaceSync(`html { font-size: ${size}% }`);
		document.adoptedStyleSheets = [style];
	}, percent);
	await atRest(page);
	const faults = [...(await overhang(page)), ...(await brokenFigures(page))];
	await page.evaluate(() => {
		document.adoptedStyleSheets = [];
	});
	await atRest(page);
	return faults;
}

const overhang = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const widest = [...document.querySelectorAll('body *')]
			.filter((element) => element.getBoundingClientRect().right > clientWidth)
			.map((element) => element.outerHTML.slice(0, 200));
		return scrollWidth > clientWidth
			? [`${scrollWidth - clientWidth} px, ${widest.join('\n')}`]
			: [];
	});

const brokenFigures = (page: Page): Promise<readonly string[]> =>
	page.evaluate(() => {
		const range = document.createRange();
		const linesOf = (text: Text, at: number, length: number): number => {
			range.setStart(text, at);
			range.setEnd(text, at + length);
			return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
		};
		const texts = [...document.querySelectorAll('td')].flatMap((cell) => {
			const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
			const found: Text[] = [];
			while (walker.nextNode())
				if (walker.currentNode instanceof Text) found.push(walker.currentNode);
			return found;
		});
		return texts.flatMap((text) =>
			[...text.data.matchAll(/\d[\d.,\u00a0\u202f]*/g)]
				.filter(({ 0: figure, index }) => linesOf(text, index, figure.length) > 1)
				.map(([figure]) => `${figure} is broken`)
		);
	});
