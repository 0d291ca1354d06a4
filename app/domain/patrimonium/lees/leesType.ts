import { vereenvoudig } from '../vereenvoudig.ts';
import type { Woningtype } from '../woning.ts';
import { fout, type Gelezen, goed } from './gelezen.ts';

/** What a cell says about the type; `studio` says the number of bedrooms too. */
export interface GelezenType {
  readonly type: Woningtype | null;
  readonly studio: boolean;
}

const EENGEZINSWONING = [
  'eengezinswoning',
  'eengezinswoningen',
  'eengezins',
  'een gezinswoning',
  'eensgezinswoning',
  'egw',
  'egwo',
  'huis',
  'woning',
  'woonhuis',
  'rijwoning',
  'rijhuis',
  'hoekwoning',
  'hoekhuis',
  'bungalow',
  'villa',
  'halfopen',
  'half open',
  'halfopen bebouwing',
  'half open bebouwing',
  'open bebouwing',
  'gesloten bebouwing',
  'vrijstaande woning',
  'vrijstaand',
  'grondgebonden',
  'grondgebonden woning',
  'gelijkvloerse woning',
];
const APPARTEMENT = [
  'appartement',
  'appartementen',
  'appart',
  'app',
  'apt',
  'appt',
  'flat',
  'duplex',
  'duplexappartement',
  'duplex appartement',
  'triplex',
  'penthouse',
  'loft',
  'meergezinswoning',
  'dakappartement',
  'gelijkvloers appartement',
  'bovenwoning',
];
const STUDIO = ['studio', 'studios', 'studio appartement', 'studioappartement', 'appartement studio'];

const BETEKENIS = new Map<string, GelezenType>([
  ...EENGEZINSWONING.map((naam): [string, GelezenType] => [naam, { type: 'eengezinswoning', studio: false }]),
  ...APPARTEMENT.map((naam): [string, GelezenType] => [naam, { type: 'appartement', studio: false }]),
  ...STUDIO.map((naam): [string, GelezenType] => [naam, { type: 'appartement', studio: true }]),
]);

const ASSISTENTIE = /^(sociale )?(assistentie|service) ?(woning|flat)/;

/** The type of dwelling in a cell in its usual spellings; null when it is empty. A studio is an appartement. */
export function leesType(cel: string): Gelezen<GelezenType> {
  const woorden = vereenvoudig(cel);
  if (woorden === '') return goed({ type: null, studio: false });
  const betekenis = BETEKENIS.get(woorden);
  if (betekenis) return goed(betekenis);
  if (ASSISTENTIE.test(woorden)) {
    return fout(
      "Assistentiewoning zegt niet welk gebouw het is; schrijf 'appartement' of 'eengezinswoning', en 'ja' in de kolom assistentiewoning.",
    );
  }
  return fout("Dit type is niet bekend; schrijf 'eengezinswoning', 'appartement' of 'studio', of laat de cel leeg.");
}
