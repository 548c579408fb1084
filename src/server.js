// Production start: adapter-node's server, and one 'upgrade' listener for live rooms.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { copyBuild } from './cli/copy-build.js';
import { loadPages } from './cli/load-pages.js';

/**
 * What `src/lib/server/live/gateway.ts` publishes from inside Kit's bundle, once it is loaded.
 * @typedef {object} Gateway
 * @property {(request: import('node:http').IncomingMessage, socket: import('node:stream').Duplex, head: Buffer) => void} upgrade
 * @property {() => void} close closes every open socket: they would hold up the shutdown
 */

/** @returns {Gateway | undefined} */
const gateway = () => Reflect.get(globalThis, Symbol.for('baige.gateway'));

if (!process.features.typescript) {
	console.error(
		`Bäige needs Node 24, and this is ${process.version}: \`npm start\` brings its own.`
	);
	process.exit(1);
}

if (existsSync('.env')) process.loadEnvFile('.env');

const { formatConfigProblem, parseConfig } = await import('./lib/server/config.ts');
const { lanAddresses } = await import('./lib/server/lan-addresses.ts');
const config = parseConfig(process.env);
if (!config.ok) {
	console.error('Bäige cannot start:');
	for (const problem of config.error) console.error(`  ${formatConfigProblem(problem)}`);
	process.exit(1);
}

// adapter-node reads its own settings from the environment: give it what was understood.
const { host, port, origin, proxy } = config.value;
process.env.HOST = host;
process.env.PORT = String(port);
if (origin === null) delete process.env.ORIGIN;
else process.env.ORIGIN = origin;
process.env.ADDRESS_HEADER = proxy?.header ?? '';
process.env.XFF_DEPTH = String(proxy?.depth ?? 1);
process.env.PROTOCOL_HEADER ??= 'x-forwarded-proto';

const build = copyBuild(join(import.meta.dirname, '..'));
if (build === null) {
	console.error(
		'Bäige cannot start: its build is not there, or not whole. `npm run build` makes it.'
	);
	process.exit(1);
}
// By its address, because types are checked before there is a build.
/** @type {{ server: { server: import('node:http').Server } }} */
const { server } = await import(pathToFileURL(join(build, 'index.js')).href);
const http = server.server;

http.on('error', (error) => {
	const taken = 'code' in error && error.code === 'EADDRINUSE';
	console.error(taken ? `PORT: ${port} is in use; set PORT to another one` : error);
	// Once it listens, only somebody could not be let in: no descriptor was free, say.
	if (!http.listening) process.exit(1);
});

/**
 * The static files are piped by adapter-node without a listener for errors, and one that cannot be read
 * would end the process: here it ends its own response.
 * @param {import('node:http').IncomingMessage} _
 * @param {import('node:http').ServerResponse} response
 */
function outliveFile(_, response) {
	response.on('pipe', (file) => file.on('error', (error) => response.destroy(error)));
}

http.prependListener('request', outliveFile);

/**
 * Without this adapter-node takes a plain http request for https, and refuses every form. Behind several
 * proxies the header is a list: the first is what the player's browser speaks.
 * @param {import('node:http').IncomingMessage} request
 */
function settleProtocol({ headers }) {
	const [first = ''] = String(headers['x-forwarded-proto'] ?? '').split(',');
	headers['x-forwarded-proto'] = first.trim().toLowerCase() === 'https' ? 'https' : 'http';
}

http.prependListener('request', settleProtocol);

// Who offers another protocol as well (`Upgrade: h2c`) gets the page by this one.
Reflect.set(
	http,
	'shouldUpgradeCallback',
	(/** @type {import('node:http').IncomingMessage} */ { headers }) =>
		headers.upgrade?.toLowerCase() === 'websocket'
);

http.on('upgrade', (request, socket, head) => {
	settleProtocol(request);
	const live = gateway();
	if (live) live.upgrade(request, socket, head);
	else socket.destroy();
});

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => gateway()?.close());

// npm tells its shell to stop, and many a shell dies of that without telling us.
const parent = process.ppid;
const orphaned = () => process.ppid !== parent && process.kill(process.pid, 'SIGTERM');
if (process.env.npm_lifecycle_event) setInterval(orphaned, 500).unref();

const pages = loadPages(build);
http.on('listening', async () => {
	await pages;
	const address = http.address();
	if (address === null || typeof address === 'string') return;
	const [here, ...lan] = hostNames().map((name) => `http://${name}:${address.port}`);
	console.log(
		`Bäige is ready: ${here}${lan.length > 0 ? `, on your network ${lan.join(', ')}` : ''}`
	);
});

/** What to type into a browser: here first, then on other machines. */
function hostNames() {
	if (host !== '0.0.0.0' && host !== '::') return [host.includes(':') ? `[${host}]` : host];
	return ['localhost', ...lanAddresses()];
}
