/** The pages around a room (`data` of `/host/[code]` and `/screen/[code]`). */
export interface RoomPage {
	readonly code: string;
	/** Where players go, such as `http://192.168.1.5:3000/join`: what others can reach, not `localhost`. */
	readonly joinAddress: string;
}

/** `data` of `/host/[code]`. */
export interface ControlPage extends RoomPage {
	/** Does this browser hold the host's secret? */
	readonly isHost: boolean;
}

/** `data` of `/join/[code]` and `/remote/[code]`. */
export interface CodePage {
	readonly code: string;
}

/**
 * What `POST /host/<code>/link` answers, the path with the host's secret behind a `#`; and
 * `POST /join/<code>/result`, the player's own result, once the round is over.
 */
export interface GivenPath {
	readonly path: string;
}

/** Where the pages of a room are. */
export const roomAddress = (page: 'host' | 'screen' | 'join' | 'remote', code: string): string =>
	`/${page}/${code}`;

/** The two halves of a code with a gap between: easier to read out and to type. */
export const spacedCode = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
