import { expect, test } from 'vitest';
import { remoteHolders } from '../../../src/lib/server/hosting/control-cookies.ts';
import { controlCookie, PLAYER_COOKIE } from '../../../src/lib/server/live/room-cookies.ts';
import { holderOf, newSecret } from '../../../src/lib/server/live/secret.ts';
import { newBrowser } from '../browser.ts';

test('a browser is known as a remote wherever it is one, and by nothing else that it keeps', () => {
	const [one, other, hosting, playing] = [newSecret(), newSecret(), newSecret(), newSecret()];
	const { cookies } = newBrowser({
		[controlCookie('remote', 'BCDFGH')]: one,
		[controlCookie('host', 'BCDFGH')]: hosting,
		[controlCookie('remote', 'JKLMNP')]: other,
		[controlCookie('remote', 'QRSTVW')]: 'no secret',
		[PLAYER_COOKIE]: playing
	});
	expect(remoteHolders(cookies)).toEqual([holderOf(one, 'BCDFGH'), holderOf(other, 'JKLMNP')]);
});
