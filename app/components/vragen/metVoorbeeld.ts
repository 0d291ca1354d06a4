/** The text of a field after an example is taken over: the example, below what stood there, so that nothing typed is lost. */
export const metVoorbeeld = (tekst: string, voorbeeld: string): string =>
  tekst.trim() === '' || tekst.trim() === voorbeeld.trim() ? voorbeeld : `${tekst.trimEnd()}\n\n${voorbeeld}`;
