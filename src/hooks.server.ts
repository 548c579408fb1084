import { building } from '$app/environment';
import { env } from '$env/dynamic/private';
import { openCardShop } from '$lib/server/cards/card-shop.ts';
import { createDrawing } from '$lib/server/cards/draw-card.ts';
import { openDatabase } from '$lib/server/database/open-database.ts';
import { openFactBases } from '$lib/server/fact-bases.ts';
import { addHeaders } from '$lib/server/http/response-headers.ts';
import { isReservedAction } from '$lib/server/http/is-reserved-action.ts';
import { isTooLarge } from '$lib/server/http/is-too-large.ts';
import { stopped } from '$lib/server/http/stop.ts';
import { createStartLimits, ROOM_RATE } from '$lib/server/limits/start-limits.ts';
import { openGateway, publishGateway } from '$lib/server/live/gateway.ts';
import { openRooms } from '$lib/server/live/rooms.ts';
import { wake } from '$lib/server/live/tend-rooms.ts';
import { mostVariedFirst } from '$lib/server/quizzes/most-varied-first.ts';
import { requireConfig } from '$lib/server/require-config.ts';
import type { Services } from '$lib/server/services.ts';
import { readSession } from '$lib/server/session/session-cookie.ts';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';

/** What the server is made of. */
async function openServices(): Promise<Services> {
	const config = requireConfig(env);
	const database = await openDatabase(config.database);
	const clock = Date.now;
	const rooms = openRooms({ database, clock });
	await wake(rooms);
	publishGateway(openGateway(rooms, config.proxy));
	// Sent by adapter-node once the last request is answered.
	process.once('sveltekit:shutdown', () => void rooms.close().then(() => database.destroy()));
	return {
		config,
		database,
		bases: mostVariedFirst(await openFactBases('questions')),
		clock,
		limits: createStartLimits(),
		roomLimits: createStartLimits(ROOM_RATE),
		cards: openCardShop(createDrawing()),
		rooms
	};
}

let opened: Promise<Services> | undefined;
const services = (): Promise<Services> => (opened ??= openServices());

/** A server that cannot play says so when it starts, not to its first player. */
export const init: ServerInit = async () => {
	if (!building) await services();
};

export const handle: Handle = async ({ event, resolve }) => {
	if (isTooLarge(event.request)) return new Response('This is too large.', { status: 413 });
	if (isReservedAction(event.url)) return new Response('There is no such form.', { status: 404 });
	event.locals = { services: await services(), session: readSession(event.cookies) };
	return addHeaders(await resolve(event));
};

export const handleError: HandleServerError = ({ error, status }) => {
	if (status === 404) return stopped({ code: 'no-page' });
	if (status < 500) return stopped({ code: 'refused' });
	console.error(error);
	return stopped({ code: 'fault' });
};
