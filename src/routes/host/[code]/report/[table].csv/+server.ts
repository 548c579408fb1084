import { decimalSign } from '$lib/server/afterwards/decimal-sign.ts';
import { loadReport } from '$lib/server/afterwards/load-report.ts';
import { factTable, playerTable, questionTable } from '$lib/server/afterwards/report-tables.ts';
import { stop } from '$lib/server/http/stop.ts';
import type { RequestHandler } from './$types';

const TABLES = new Map([
	['players', playerTable],
	['questions', questionTable],
	['facts', factTable]
]);

/** The report's tables, for a spreadsheet program that counts as the visitor's language does. */
export const GET: RequestHandler = async (event) => {
	const { table, code } = event.params;
	const write = TABLES.get(table);
	if (write === undefined) stop({ code: 'no-table' });
	const sign = decimalSign(event.request.headers.get('accept-language'));
	return new Response(write(await loadReport(event), sign), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': `attachment; filename="baige-${code}-${table}.csv"`,
			'cache-control': 'private, no-store'
		}
	});
};
