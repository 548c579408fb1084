// npm run bench:live -- --players 100,500,1000 --questions 3 --json
import process from 'node:process';
import { parseArgs } from 'node:util';
import { measure, type Figures } from './live/measure.ts';

const { values } = parseArgs({
	options: {
		players: { type: 'string', default: '100,500,1000' },
		questions: { type: 'string', default: '3' },
		json: { type: 'boolean', default: false }
	}
});

const wholeNumber = (text: string, name: string): number => {
	if (/^[1-9]\d{0,4}$/.test(text)) return Number(text);
	console.error(`--${name} must be whole numbers from 1, saw '${text}'`);
	process.exit(1);
};

const sizes = values.players.split(',').map((text) => wholeNumber(text, 'players'));
const questions = wholeNumber(values.questions, 'questions');

const readable = (figures: Figures): string =>
	Object.entries(figures)
		.map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
		.join('\n  ');

for (const players of sizes) {
	const figures = await measure(players, questions);
	console.log(values.json ? JSON.stringify(figures) : readable(figures));
}
process.exit(0);
