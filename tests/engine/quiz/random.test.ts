import { expect, test } from 'vitest';
import {
	below,
	next,
	PURPOSES,
	seedOf,
	shuffled,
	streamOf
} from '../../../src/lib/engine/quiz/random.ts';

const draw = (...start: Parameters<typeof streamOf>) => {
	const stream = streamOf(...start);
	return Array.from({ length: 8 }, () => next(stream));
};

test('a stream is the same whenever it is drawn again', () => {
	expect(draw(seedOf('a'), 'options', 3)).toEqual(draw(seedOf('a'), 'options', 3));
});

test('seed, purpose and index each make a stream of its own', () => {
	const streams = ['a', 'b'].flatMap((seed) =>
		PURPOSES.flatMap((purpose) => [0, 1, 2].map((index) => draw(seedOf(seed), purpose, index)))
	);
	const drawn = streams.flat();
	expect(new Set(drawn).size).toBe(drawn.length);
});

test('neighbouring streams do not move together', () => {
	const seed = seedOf('a');
	let same = 0;
	for (let index = 0; index < 10_000; index++) {
		const one = below(streamOf(seed, 'options', index), 4);
		const other = below(streamOf(seed, 'options', index + 1), 4);
		if (one === other) same++;
	}
	expect(same / 10_000).toBeGreaterThan(0.23);
	expect(same / 10_000).toBeLessThan(0.27);
});

test('every number below a bound comes equally often', () => {
	const stream = streamOf(seedOf('fair'), 'options', 0);
	const counts = new Array<number>(6).fill(0);
	for (let i = 0; i < 60_000; i++) {
		const drawn = below(stream, 6);
		counts[drawn] = (counts[drawn] ?? 0) + 1;
	}
	for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(450);
});

test('a shuffle keeps its members and puts each of them everywhere equally often', () => {
	const places = [0, 0, 0, 0];
	for (let index = 0; index < 20_000; index++) {
		const order = shuffled(streamOf(seedOf('s'), 'options', index), ['a', 'b', 'c', 'd']);
		expect(order.toSorted()).toEqual(['a', 'b', 'c', 'd']);
		const place = order.indexOf('a');
		places[place] = (places[place] ?? 0) + 1;
	}
	for (const count of places) expect(Math.abs(count - 5_000)).toBeLessThan(300);
});
