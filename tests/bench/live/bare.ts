// The limit: a bare `ws` server that sends one text to everybody when it is told to.
import process from 'node:process';
import { WebSocketServer } from 'ws';

const [port = '0'] = process.argv.slice(2);
const server = new WebSocketServer({
	host: '127.0.0.1',
	port: Number(port),
	perMessageDeflate: false
});
server.on('connection', (socket) => {
	socket.on('message', (text) => {
		const said = String(text);
		for (const client of server.clients) client.send(said);
	});
});
server.on('listening', () => {
	const address = server.address();
	if (address !== null && typeof address !== 'string') process.send?.({ port: address.port });
});
process.on('message', () => {
	const { user, system } = process.cpuUsage();
	process.send?.(user + system);
});
