/** Abbreviations that a reglement may use, with their one meaning; each decree and decision has one abbreviation only. */
export const AFKORTINGEN: ReadonlyMap<string, string> = new Map([
  ['ADL', 'activiteiten van het dagelijks leven'],
  ['BVCW', 'Besluit Vlaamse Codex Wonen van 2021'],
  ['CAW', 'centrum voor algemeen welzijnswerk'],
  ['CIR', 'centraal inschrijvingsregister'],
  ['FOD', 'federale overheidsdienst'],
  ['GGZ', 'geestelijke gezondheidszorg'],
  ['IADL', 'instrumentele activiteiten van het dagelijks leven'],
  ['IHR', 'intern huurreglement'],
  ['MFC', 'multifunctioneel centrum'],
  ['NAH', 'niet-aangeboren hersenletsel'],
  ['OCMW', 'openbaar centrum voor maatschappelijk welzijn'],
  ['TR', 'toewijzingsreglement'],
  ['VAPH', 'Vlaams Agentschap voor Personen met een Handicap'],
  ['VCW', 'Vlaamse Codex Wonen van 2021'],
  ['WM', 'woonmaatschappij'],
]);
