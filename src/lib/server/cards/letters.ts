import { readFile } from 'node:fs/promises';
import type { Renderer } from '@takumi-rs/core';
import { LRUCache } from 'lru-cache';
import { charactersOf } from './characters-of.ts';
import { type Slice, SLICES } from './faces.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** So many letters are remembered: more than the names of a country need, and no more than fit. */
const KNOWN_MAX = 20_000;

/** The letters that a renderer has learnt: a file is read when a text first needs it, and then kept. */
export class Letters {
	readonly #renderer: Renderer;
	/** By slice that was wanted: the characters that it has glyphs for. */
	readonly #read = new Map<Slice, Promise<ReadonlySet<number>>>();
	/** By letter that was wanted: as it can be written. */
	readonly #known = new LRUCache<string, string>({ max: KNOWN_MAX });

	constructor(renderer: Renderer) {
		this.#renderer = renderer;
	}

	/**
	 * Reads what is missing to write a text, and gives back what can be written of it: a letter without
	 * the marks that no face sets on it, and nothing in place of a letter that no face has.
	 */
	async learn(text: string): Promise<string> {
		let written = '';
		for (const { segment } of graphemes.segment(text.normalize('NFC'))) {
			const known = this.#known.get(segment) ?? (await this.#fit(segment));
			this.#known.set(segment, known);
			written += known;
		}
		return written;
	}

	async #fit(letter: string): Promise<string> {
		let fitted = '';
		for (const part of letter) {
			if (fitted === '' && /\p{M}/u.test(part)) continue;
			if (await this.#isDrawn(fitted + part)) fitted += part;
		}
		return fitted;
	}

	/** Is there a slice with all of the letter's parts? From two of them it would not be put together. */
	async #isDrawn(letter: string): Promise<boolean> {
		const points = [...letter].map((part) => part.codePointAt(0) ?? 0);
		for (const slice of SLICES) {
			if (!points.some((point) => isClaimed(slice, point))) continue;
			const has = await this.#take(slice);
			if (points.every((point) => has.has(point))) return true;
		}
		return false;
	}

	#take(slice: Slice): Promise<ReadonlySet<number>> {
		const reading = this.#read.get(slice) ?? this.#register(slice);
		this.#read.set(slice, reading);
		// One that cannot be read now (no descriptor is free, say) is tried again by the next card.
		reading.catch(() => this.#read.delete(slice));
		return reading;
	}

	async #register({ family, path }: Slice): Promise<ReadonlySet<number>> {
		const data = await readFile(path);
		const characters = await charactersOf(data);
		const unicodeRange = rangesOf(characters);
		await this.#renderer.registerFont({ name: family, data, unicodeRange });
		return characters;
	}
}

const isClaimed = ({ ranges }: Slice, point: number): boolean =>
	ranges.some(([first, last]) => point >= first && point <= last);

/** Runs of neighbours among code points, both ends included. */
function rangesOf(points: ReadonlySet<number>): [number, number][] {
	const ranges: [number, number][] = [];
	for (const point of [...points].sort((a, b) => a - b)) {
		const last = ranges.at(-1);
		if (last !== undefined && point === last[1] + 1) last[1] = point;
		else ranges.push([point, point]);
	}
	return ranges;
}
