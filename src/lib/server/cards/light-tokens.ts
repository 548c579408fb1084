import { readFileSync } from 'node:fs';

/** From the folder that the server starts in, as the fact bases are. */
const STYLESHEET = 'src/lib/tokens.css';

/**
 * The design tokens as the light scheme has them, by name without dashes: `sun` -> `#ffc928`. Read from
 * the stylesheet that the pages use, so that a card never has colours of its own.
 */
const LIGHT_TOKENS: ReadonlyMap<string, string> = readTokens(readFileSync(STYLESHEET, 'utf8'));

/** A token's value; a name that the stylesheet does not have is a bug. */
export function token(name: string): string {
	const value = LIGHT_TOKENS.get(name);
	if (value === undefined) throw new Error(`there is no token --${name}`);
	return value;
}

/** The custom properties of a stylesheet; of `light-dark()` the first value. */
function readTokens(css: string): ReadonlyMap<string, string> {
	const [root = ''] = css.match(/:root \{[^}]*\}/) ?? [];
	const pairs = [...root.matchAll(/--([\w-]+):\s*([^;]+);/g)];
	return new Map(
		pairs.map(([, name = '', value = '']) => [
			name,
			value.replace(/light-dark\(([^,()]+),[^()]*\)/g, '$1').trim()
		])
	);
}
