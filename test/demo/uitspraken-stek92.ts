import { ALGEMEEN } from './uitspraken/algemeen.ts';
import { GEBIED } from './uitspraken/gebied.ts';
import { GEMEENTEN } from './uitspraken/gemeenten.ts';
import { HOUSING_FIRST } from './uitspraken/housingFirst.ts';
import type { Uitspraak } from './uitspraken/uitspraak.ts';
import { VOORAAN } from './uitspraken/vooraan.ts';

/** What the published reglement of stek92 says, statement by statement, in its own order. */
export const UITSPRAKEN: readonly Uitspraak[] = [...VOORAAN, ...ALGEMEEN, ...GEBIED, ...HOUSING_FIRST, ...GEMEENTEN];
