import type { Cookies } from '@sveltejs/kit';
import type { HostPage } from '../../game/pages/host-page.ts';
import { chooseLanguage } from '../http/choose-language.ts';
import { homePage } from '../pages/home-page.ts';
import type { Services } from '../services.ts';
import { ownRooms } from './own-rooms.ts';

/** What a round can be about, and the rounds that this browser hosts already. */
export async function hostPage(
	services: Services,
	cookies: Cookies,
	accepts: string | null
): Promise<HostPage> {
	const { bases } = await homePage(services, null, accepts);
	const languages = [...services.bases.values()].flatMap((base) => base.languages);
	const language = chooseLanguage(accepts, languages.length > 0 ? languages : ['en']);
	return { bases, rooms: await ownRooms(services.database, cookies, language) };
}
