import { formatConfigProblem, parseConfig, type Config, type Environment } from './config.ts';

/** The configuration that the environment states; throws with every problem in words. */
export function requireConfig(env: Environment): Config {
	const config = parseConfig(env);
	if (config.ok) return config.value;
	throw new Error(`Bäige cannot start:\n${config.error.map(formatConfigProblem).join('\n')}`);
}
