/** The fields that name the row in which a field stands, as the questions call them. */
const NAMEN = ['sleutel', 'gemeente', 'nis', 'doelgroep', 'jaar'];

/**
 * A changed field with what names each row around it: of 'doelgroepen.0.aantallen.3.aantal' also 'doelgroepen.0.sleutel' and
 * 'doelgroepen.0.aantallen.3.gemeente', as far as `waarde` knows them. So the row is found also after rows were moved.
 */
export function veldenBij(naam: string, waarde: (naam: string) => string | null): [string, string][] {
  const delen = naam.split('.');
  const namen = delen.flatMap((deel, plek) =>
    /^\d+$/.test(deel) ? NAMEN.map((eigen) => [...delen.slice(0, plek + 1), eigen].join('.')) : [],
  );
  return [...new Set([...namen, naam])].flatMap((een) => {
    const tekst = waarde(een);
    return tekst === null ? [] : [[een, tekst] as [string, string]];
  });
}
