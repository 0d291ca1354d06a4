const DAG_MS = 86_400_000;
const ZONDAG = 0;
const ZATERDAG = 6;

/** A calendar day as YYYY-MM-DD, `dagen` days later (or earlier, when negative). No hours, so no summer time. */
export const plusDagen = (datum: string, dagen: number): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + dagen * DAG_MS).toISOString().slice(0, 10);

/** Calendar days from `van` to `tot`, both YYYY-MM-DD; negative when `tot` comes first. */
export const dagenTussen = (van: string, tot: string): number =>
  Math.round((Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / DAG_MS);

/** Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm of Meeus/Jones/Butcher. */
export function pasen(jaar: number): string {
  const gulden = jaar % 19;
  const eeuw = Math.floor(jaar / 100);
  const inEeuw = jaar % 100;
  const maanstand =
    (19 * gulden + eeuw - Math.floor(eeuw / 4) - Math.floor((eeuw - Math.floor((eeuw + 8) / 25) + 1) / 3) + 15) % 30;
  const weekdag = (32 + 2 * (eeuw % 4) + 2 * Math.floor(inEeuw / 4) - maanstand - (inEeuw % 4)) % 7;
  const schuif = Math.floor((gulden + 11 * maanstand + 22 * weekdag) / 451);
  const som = maanstand + weekdag - 7 * schuif + 114;
  return new Date(Date.UTC(jaar, Math.floor(som / 31) - 1, (som % 31) + 1)).toISOString().slice(0, 10);
}

/** The legal holidays that fall on a fixed day (month-day), with their Dutch name. */
const VAST: readonly (readonly [string, string])[] = [
  ['01-01', 'Nieuwjaar'],
  ['05-01', 'Dag van de Arbeid'],
  ['07-21', 'Nationale feestdag'],
  ['08-15', 'Onze-Lieve-Vrouw-Hemelvaart'],
  ['11-01', 'Allerheiligen'],
  ['11-11', 'Wapenstilstand'],
  ['12-25', 'Kerstmis'],
];
/** The legal holidays that move with Easter, in days after it. */
const BEWEEGLIJK: readonly (readonly [number, string])[] = [
  [1, 'Paasmaandag'],
  [39, 'Onze-Lieve-Heer-Hemelvaart'],
  [50, 'Pinkstermaandag'],
];

const perJaar = new Map<number, ReadonlyMap<string, string>>();

/** The ten legal holidays of a year, by day (YYYY-MM-DD), each with its Dutch name. */
export function feestdagen(jaar: number): ReadonlyMap<string, string> {
  const bekend = perJaar.get(jaar);
  if (bekend) return bekend;
  const zondag = pasen(jaar);
  const dagen = new Map([
    ...VAST.map(([dag, naam]) => [`${String(jaar).padStart(4, '0')}-${dag}`, naam] as const),
    ...BEWEEGLIJK.map(([na, naam]) => [plusDagen(zondag, na), naam] as const),
  ]);
  perJaar.set(jaar, dagen);
  return dagen;
}

/** Why a day is no werkdag: 'zaterdag', 'zondag' or the name of the holiday; null for a werkdag. */
export function geenWerkdag(datum: string): string | null {
  const feestdag = feestdagen(Number(datum.slice(0, 4))).get(datum);
  if (feestdag !== undefined) return feestdag;
  const weekdag = new Date(`${datum}T00:00:00Z`).getUTCDay();
  if (weekdag === ZATERDAG) return 'zaterdag';
  return weekdag === ZONDAG ? 'zondag' : null;
}

/** The `rang`th werkdag after a day: the first werkdag that follows it is number 1. */
export function werkdagNa(datum: string, rang: number): string {
  let dag = datum;
  for (let over = rang; over > 0; ) {
    dag = plusDagen(dag, 1);
    if (geenWerkdag(dag) === null) over -= 1;
  }
  return dag;
}

/** The day itself when it is a werkdag, else the first werkdag after it. */
export const eersteWerkdagVanaf = (datum: string): string =>
  geenWerkdag(datum) === null ? datum : werkdagNa(datum, 1);

/** The day it is in Brussels at a moment in UTC (ISO 8601), whatever the time zone of the machine. */
export const dagInBrussel = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels', dateStyle: 'short' }).format(new Date(moment));
