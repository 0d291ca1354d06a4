import { maakGeheugenopslag } from './geheugenopslag.ts';
import { houdtContract } from './opslagcontract.ts';

houdtContract('in memory', maakGeheugenopslag);
