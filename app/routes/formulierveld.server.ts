/** The text of a field of a form; '' when it is not there or is a file. Line ends become LF, as the dossier keeps them. */
export function tekstVan(formulier: FormData, naam: string): string {
  const waarde = formulier.get(naam);
  return typeof waarde === 'string' ? waarde.replace(/\r\n?/g, '\n') : '';
}
