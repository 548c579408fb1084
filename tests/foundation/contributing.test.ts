import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
	readFileSync('package.json', 'utf8')
);
const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });

it.each(names.filter((name) => !name.startsWith('@types/')))(
	'CONTRIBUTING says what %s is for',
	(name) => {
		expect(readFileSync('CONTRIBUTING.md', 'utf8')).toContain(`\`${name}\``);
	}
);
