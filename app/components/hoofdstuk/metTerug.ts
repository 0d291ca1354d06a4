/** The address with the wish to go back to another page kept in it; the fragment stays last. */
export function metTerug(adres: string, terug: string | null): string {
  if (terug !== 'nakijken' && terug !== 'controle') return adres;
  const [pad = '', fragment] = adres.split('#');
  return `${pad}?terug=${terug}${fragment === undefined ? '' : `#${fragment}`}`;
}
