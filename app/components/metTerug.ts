/** The address of a question with the wish to come back to the page one came from after saving; the fragment stays last. */
export function metTerug(adres: string, terug: 'nakijken' | 'controle'): string {
  const [pad = '', fragment] = adres.split('#');
  return `${pad}?terug=${terug}${fragment === undefined ? '' : `#${fragment}`}`;
}
