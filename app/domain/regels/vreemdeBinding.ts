import { zinnen } from './zinnen.ts';

const VOORRANG = /\b(?:voorrang\w*|(?:woon)?binding|bindingsfactor\w*|prioriteit)\b/i;
/** The sentence refuses such a binding, or says that it has ended. */
const ONTKEND =
  /\bgeen\b[^.]{0,60}\b(?:voorrang|(?:woon)?binding|bindingsfactor\w*|factor\w*|prioriteit|rol|rekening|grond|reden|criterium|criteria|voorwaarden?)\b|\b(?:verval(?:t|len)|afgeschaft|geschrapt|verboden|uitgesloten)\b|\bniet (?:meer|langer|toegelaten|toegestaan|mogelijk|toegepast|gebruikt|aanvaard|meegeteld)\b/i;

/** The factors of the old regime, each with the words that grant it; a bare 'deelgemeenten' or 'school' grants nothing. */
const FACTOREN: readonly { factor: string; woorden: RegExp }[] = [
  {
    factor: 'geboorte',
    woorden: /\bgeboren\b[^,.]{0,15}\b(?:in|te)\b|\b(?:in|te)\b[^,.]{0,40}\bgeboren\b|\bgeboorteplaats\b/i,
  },
  {
    factor: 'deelgemeente',
    woorden: /\b(?:in|van|met|uit|binnen|per)\s+(?:[\p{L}'-]+\s+){0,2}(?:deelgemeente|district)\b/iu,
  },
  { factor: 'wijk', woorden: /\b(?:in|van|met|uit|binnen|per)\s+(?:[\p{L}'-]+\s+){0,2}(?:wijk\b|buurt\b(?! van\b))/iu },
  {
    factor: 'werk',
    woorden:
      /\b(?:in|binnen|op)\b[^,.]{0,40}\b(?:werkt|werken|werkte|werkten|gewerkt|werkzaam|tewerkgesteld)\b|\b(?:werkt|werken|werkte|werkzaam|tewerkgesteld)\b[^,.]{0,20}\b(?:in|binnen|op)\b[^,.]{0,30}\b(?:gemeente|stad|grondgebied|werkingsgebied)\b/i,
  },
  {
    factor: 'school',
    woorden: /\bnaar (?:een |de )?school\b|\bschool\s?(?:loopt|lopen|gaat|gaan)\b|\bschoolgaande?\b/i,
  },
];

/** A sentence that grants priority by a factor of the old regime. */
export interface VreemdeBinding {
  readonly factor: string;
  readonly zin: string;
}

/**
 * The sentences of a text that grant voorrang or binding by birth, deelgemeente, wijk, work or school: the factor and the
 * word for priority stand in the same sentence, and the sentence does not refuse it.
 */
export function zoekVreemdeBinding(tekst: string): VreemdeBinding[] {
  if (!VOORRANG.test(tekst)) return [];
  return zinnen(tekst)
    .filter((zin) => VOORRANG.test(zin) && !ONTKEND.test(zin))
    .flatMap((zin) => FACTOREN.filter(({ woorden }) => woorden.test(zin)).map(({ factor }) => ({ factor, zin })));
}
