import type { CommonView } from './common-view.ts';
import type { HostView } from './host-view.ts';
import type { PlayerView } from './player-view.ts';
import type { ScreenView } from './screen-view.ts';

/**
 * What one onlooker sees of a room, whole: each view replaces the one before. `common` is the same
 * for everybody who is at the same place and reads the same language; `own` is this onlooker's.
 * All moments are milliseconds since 1970 by the server's clock (see `pong` in messages.ts).
 */
export interface RoomView {
	readonly common: CommonView;
	readonly own: OwnView;
}

/** What only this onlooker sees; the role says which it is. */
export type OwnView = PlayerView | HostView | ScreenView;
