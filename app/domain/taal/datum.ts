const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A calendar day YYYY-MM-DD as it is written in a reglement: '2025-11-01' is '1 november 2025'. */
export function voluit(datum: string): string {
  const [jaar, maand, dag] = datum.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? ''} ${jaar}`;
}
