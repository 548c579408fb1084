import { moveOption } from '../../game/move-option.ts';
import { ANSWER_FIELDS } from '../../game/pages/step-page.ts';
import { parseIndex, postedText, type PostedFields } from '../../game/posted-fields.ts';

/**
 * The order after a press of an *up* or *down* button: the options' indices, first to last. Null when
 * no such button was pressed. Places that several options claim are shared out in the options' order;
 * an option at the end stays where it is.
 */
export function readMove(fields: PostedFields, count: number): readonly number[] | null {
	const pressed = postedText(fields, ANSWER_FIELDS.move);
	const [, direction, index = ''] = /^(up|down)-(\d+)$/.exec(pressed) ?? [];
	const option = parseIndex(index, count);
	if (direction === undefined || option === null) return null;
	const order = postedOrder(fields, count);
	const from = order.indexOf(option);
	return moveOption(order, from, direction === 'up' ? from - 1 : from + 1);
}

function postedOrder(fields: PostedFields, count: number): readonly number[] {
	const placeOf = (option: number): number =>
		parseIndex(postedText(fields, `${ANSWER_FIELDS.order}${option}`), count) ?? option;
	return Array.from({ length: count }, (_, option) => option).sort(
		(a, b) => placeOf(a) - placeOf(b)
	);
}
