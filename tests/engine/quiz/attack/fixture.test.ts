import { fixtureBase } from '../all-bases.ts';
import { expectFair } from './expect-fair.ts';

expectFair(await fixtureBase());
