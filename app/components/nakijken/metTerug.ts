/** The address of a question with the wish to come back to 'Antwoorden nakijken' after saving; the fragment stays last. */
export function metTerug(adres: string): string {
  const [pad = '', fragment] = adres.split('#');
  return `${pad}?terug=nakijken${fragment === undefined ? '' : `#${fragment}`}`;
}
