import { questionBases } from '../all-bases.ts';
import { expectFair } from './expect-fair.ts';

const [, ...bases] = await questionBases();

bases.forEach(expectFair);
