import { metFormulebescherming } from './formulebescherming.ts';

const TE_CITEREN = /[";\r\n\t]|^\s|\s$/;

const cel = (waarde: string): string => {
  const veilig = metFormulebescherming(waarde);
  return TE_CITEREN.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};

/** A CSV file as Excel in Belgium opens it: UTF-8 with its mark, semicolons, CRLF. No cell can become a formula. */
export function schrijfCsv(kolommen: readonly string[], rijen: readonly (readonly string[])[]): Uint8Array {
  const tekst = [kolommen, ...rijen].map((cellen) => cellen.map(cel).join(';')).join('\r\n');
  return new TextEncoder().encode(`\uFEFF${tekst}\r\n`);
}
