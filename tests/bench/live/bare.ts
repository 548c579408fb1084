// The limit: a bare `ws` server that acknowledges answers, and sends any other text to everybody. It
// understands, decides and stores nothing.
import process from 'node:process';
import { WebSocketServer } from 'ws';

const RECEIVED = JSON.stringify({ type: 'received', question: 'any' });

const [port = '0'] = process.argv.slice(2);
const server = new WebSocketServer({
	host: '127.0.0.1',
	port: Number(port),
	perMessageDeflate: false
});
server.on('connection', (socket) => {
	socket.on('message', (text) => {
		const said = String(text);
		if (said.startsWith('{"type":"answer"')) return socket.send(RECEIVED);
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
