import { expect, test } from 'vitest';
import { sharedDate } from '../../src/lib/game/shared-date.ts';

const line = (asOf: string | null) => ({ title: 'Almanac', paragraphs: [], url: null, asOf });

test('a date that all sources have is said once', () => {
	expect(sharedDate([line('2024-04-21'), line('2024-04-21')])).toBe('2024-04-21');
});

test('a date that one of several sources has is said of that one', () => {
	expect(sharedDate([line('2024-04-21'), line(null)])).toBeNull();
	expect(sharedDate([line('2024-04-21'), line('2024-08-27')])).toBeNull();
	expect(sharedDate([line('2024-04-21')])).toBeNull();
	expect(sharedDate([line(null), line(null)])).toBeNull();
	expect(sharedDate([])).toBeNull();
});
