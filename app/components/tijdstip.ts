import { voluit } from '../domain/taal/datum.ts';

/** Made once: finding the rules of a time zone costs more than the rest. */
const IN_VLAANDEREN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** A moment (UTC, ISO 8601) as a day and hour in Flanders: '3 maart 2026 om 10.42'. */
export function tijdstip(moment: string): string {
  const delen = IN_VLAANDEREN.formatToParts(new Date(moment));
  const deel = (soort: Intl.DateTimeFormatPartTypes) => delen.find(({ type }) => type === soort)?.value ?? '';
  return `${voluit(`${deel('year')}-${deel('month')}-${deel('day')}`)} om ${deel('hour')}.${deel('minute')}`;
}
