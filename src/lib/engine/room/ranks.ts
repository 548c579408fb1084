import type { Rank, RankedPlayer, TeamScore } from '../../game/room/rank.ts';
import { playersOf } from './lookup.ts';
import type { Player, Room } from './room.ts';
import { countSeats, listSeats, mapSeats, type Seats } from './seats.ts';

/** With everybody's place by points; level players share one, and removed players have none. */
export function withPlaces(players: Seats<Player>): Seats<Player> {
	const places = placesOf(listSeats(players).filter(({ removed }) => !removed));
	return mapSeats(players, (player) =>
		player.removed ? player : { ...player, place: places.get(player.points) ?? null }
	);
}

/** Points to place: 1 for the most, and one more for each who has more. */
export function placesOf(
	scored: readonly { readonly points: number }[]
): ReadonlyMap<number, number> {
	const places = new Map<number, number>();
	const falling = scored.map(({ points }) => points).sort((a, b) => b - a);
	falling.forEach((points, ahead) => {
		if (!places.has(points)) places.set(points, ahead + 1);
	});
	return places;
}

/** Place and movement since the reveal before; null before the first reveal. */
export function rankOf({ place, placeBefore }: Player): Rank | null {
	if (place === null) return null;
	return { place, movement: placeBefore === null ? null : placeBefore - place };
}

/** So many players of the best; level players stand by seat. */
export const leadersOf = (room: Room, count: number): readonly RankedPlayer[] =>
	ranked(room).slice(0, count).flatMap(rankedPlayer);

/** Everyone with points on the three best places, as far as a podium holds them. */
export const podiumOf = (room: Room): readonly RankedPlayer[] =>
	ranked(room)
		.filter(({ place, points }) => points > 0 && place !== null && place <= PODIUM_PLACES)
		.slice(0, PODIUM_PLAYERS)
		.flatMap(rankedPlayer);

const PODIUM_PLACES = 3;
const PODIUM_PLAYERS = 9;

/** How many players have a place. */
export const rankedCount = (room: Room): number =>
	countSeats(room.players, ({ removed, place }) => !removed && place !== null);

const ranked = (room: Room): readonly Player[] =>
	playersOf(room)
		.filter(({ place }) => place !== null)
		.sort((a, b) => (a.place ?? 0) - (b.place ?? 0) || a.seat - b.seat);

function rankedPlayer(player: Player): readonly RankedPlayer[] {
	const rank = rankOf(player);
	if (rank === null) return [];
	const { seat, name, team, points } = player;
	return [{ seat, name, team, points, place: rank.place, movement: rank.movement }];
}

/** The mean of each team's members, rounded, best first; teams without members are left out. */
export function teamScores(room: Room): readonly TeamScore[] {
	const sums = new Map<number, { members: number; points: number }>();
	for (const { team, points } of playersOf(room)) {
		if (team === null) continue;
		const sum = sums.get(team) ?? { members: 0, points: 0 };
		sums.set(team, { members: sum.members + 1, points: sum.points + points });
	}
	const means = [...sums].map(([team, { members, points }]) => ({
		team,
		members,
		points: Math.round(points / members)
	}));
	const places = placesOf(means);
	return means
		.map((mean) => ({ ...mean, place: places.get(mean.points) ?? means.length }))
		.sort((a, b) => a.place - b.place || a.team - b.team);
}
