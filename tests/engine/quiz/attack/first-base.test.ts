import { questionBases } from '../all-bases.ts';
import { expectFair } from './expect-fair.ts';

const [base] = await questionBases();
if (base === undefined) throw new Error('questions/ holds no base');

expectFair(base);
