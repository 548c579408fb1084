import type { Language } from '../question.ts';
import type { RoomSettings } from './settings.ts';

/** What of a room never changes: told once, apart from the views, and again after a change of language. */
export interface RoomHead {
	readonly code: string;
	/** The fact base's title, worded. */
	readonly title: string;
	/** Every language that may be chosen. */
	readonly languages: readonly Language[];
	/** Number of questions. */
	readonly length: number;
	readonly pace: RoomSettings['pace'];
	/** Has each question a time of its own, of which a player may be given more? */
	readonly hasClock: boolean;
	readonly scoring: RoomSettings['scoring'];
	/** Where the text of a question stands at first; a player may always turn it on. */
	readonly questionOn: RoomSettings['questionOn'];
	readonly names: RoomSettings['names'];
	/** Null without teams. Teams are known by number, from 0. */
	readonly teams: RoomSettings['teams'];
}
