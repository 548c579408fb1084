import { choice } from './choice.ts';
import { compare } from './compare.ts';
import { count } from './count.ts';
import { estimate } from './estimate.ts';
import type { KindRule } from './kind-rule.ts';
import { many } from './many.ts';
import { match } from './match.ts';
import { odd } from './odd.ts';
import { order } from './order.ts';
import { text } from './text.ts';
import { timeline } from './timeline.ts';
import { truth } from './truth.ts';
import { twohop } from './twohop.ts';

/** Every kind of question that the writer knows. */
export const KIND_RULES: readonly KindRule[] = [
	choice,
	truth,
	estimate,
	order,
	text,
	many,
	match,
	odd,
	compare,
	count,
	timeline,
	twohop
];
