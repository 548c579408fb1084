import type { Browser, BrowserContextOptions, Page } from '@playwright/test';

/** A page of a visitor's own, as far as cookies go. */
export const pageOf = async (
	browser: Browser,
	options: BrowserContextOptions = {}
): Promise<Page> => (await browser.newContext(options)).newPage();
