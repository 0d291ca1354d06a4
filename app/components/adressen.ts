import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import type { Reglementsoort } from '../domain/reglement/sjabloon.ts';

/** The list of a chapter whose items have a page of their own, and the field that names an item in its address. */
export interface Deelpaginas {
  readonly lijst: string;
  readonly kenmerk: string;
}

/** The chapters whose items have a page of their own, so that a long list stays workable. */
const DEELPAGINAS: Readonly<Partial<Record<string, Deelpaginas>>> = {
  doelgroepen: { lijst: 'doelgroepen', kenmerk: 'sleutel' },
  doelgroepenplannen: { lijst: 'plannen', kenmerk: 'doelgroep' },
  gemeenten: { lijst: 'gemeenten', kenmerk: 'nis' },
};

/** The list of a chapter whose items have a page of their own; null when all its questions are on one page. */
export const deelpaginasVan = ({ hoofdstuk }: Hoofdstukadres): Deelpaginas | null => DEELPAGINAS[hoofdstuk] ?? null;

/** The task list of a dossier. */
export const dossierpad = (dossier: string): string => `/dossiers/${dossier}`;

/** The fragment of the field with this path ('contactpunten.0.naam'), which is also its id on the page; '' for none. */
export const veldanker = (veld: string): string => (veld === '' ? '' : `#${encodeURIComponent(veld)}`);

/** The page of a chapter, at the field with this path; a field of an item with its own page: see vraagpad. */
export const hoofdstukpad = (dossier: string, { hoofdstuk, gemeente }: Hoofdstukadres, veld = ''): string =>
  `${dossierpad(dossier)}/${gemeente === null ? 'hoofdstuk' : `gemeente/${gemeente}`}/${hoofdstuk}${veldanker(veld)}`;

/** The page of one doelgroep (by sleutel), plan (by the sleutel of its doelgroep) or gemeente (by NIS code). */
export const deelpad = (dossier: string, adres: Hoofdstukadres, sleutel: string, veld = ''): string =>
  `${hoofdstukpad(dossier, adres)}/${encodeURIComponent(sleutel)}${veldanker(veld)}`;

/**
 * The address of the question at path `veld` of a chapter with value `inhoud` ('doelgroepen.0.naam', 'versie.nummer'): on the page
 * of its item where that has one, otherwise on the page of the chapter.
 */
export function vraagpad(dossier: string, adres: Hoofdstukadres, veld: string, inhoud: unknown): string {
  const paginas = deelpaginasVan(adres);
  const [lijst, plek] = veld.split('.');
  if (paginas === null || lijst !== paginas.lijst || plek === undefined) return hoofdstukpad(dossier, adres, veld);
  const items = (inhoud as Readonly<Record<string, unknown>> | undefined)?.[lijst];
  const item: unknown = Array.isArray(items) ? items[Number(plek)] : undefined;
  const sleutel = (item as Readonly<Record<string, unknown>> | undefined)?.[paginas.kenmerk];
  return typeof sleutel === 'string' && sleutel !== ''
    ? deelpad(dossier, adres, sleutel, veld)
    : hoofdstukpad(dossier, adres, lijst);
}

/** The table of all numbers by gemeente. */
export const aantallenpad = (dossier: string): string => `${dossierpad(dossier)}/aantallen`;

/** The preview of one of the documents. */
export const reglementpad = (dossier: string, reglement: Reglementsoort): string =>
  `${dossierpad(dossier)}/${{ tr: 'reglement', ihr: 'huurreglement', hr: 'huishoudelijk' }[reglement]}`;

/** The preview of the 65+ sjabloon of a gemeente. */
export const ouderenpad = (dossier: string, nis: string): string => `${dossierpad(dossier)}/ouderen/${nis}`;

/** The dwellings from a file. */
export const patrimoniumpad = (dossier: string): string => `${dossierpad(dossier)}/patrimonium`;

/** An upload of dwellings before it is confirmed, by its hash. */
export const voorstelpad = (dossier: string, hash: string): string => `${patrimoniumpad(dossier)}/${hash}`;

/** The sheet to fill in with dwellings. */
export const SJABLOONPAD = { xlsx: '/sjabloon/woningen.xlsx', csv: '/sjabloon/woningen.csv' };

/** The bevindingen with what to do about them, page `blad` (from 1). */
export const controlepad = (dossier: string, blad = 1): string =>
  `${dossierpad(dossier)}/controle${blad === 1 ? '' : `?blad=${blad}`}`;

/** All answers, to look over. */
export const nakijkpad = (dossier: string): string => `${dossierpad(dossier)}/nakijken`;

/** Who changed what in a chapter, and when. */
export const geschiedenispad = (dossier: string, { hoofdstuk, gemeente }: Hoofdstukadres): string =>
  `${dossierpad(dossier)}/geschiedenis?${new URLSearchParams({ hoofdstuk, ...(gemeente === null ? {} : { gemeente }) })}`;

/** The logo of the woonmaatschappij as a picture. */
export const logopad = (dossier: string): string => `${dossierpad(dossier)}/logo`;

/** The manual. */
export const HANDLEIDING = '/handleiding';

/** The explanation of a legal term, by its key. */
export const begrippad = (begrip = ''): string => `/begrippen${veldanker(begrip)}`;

/** Where dwellings of the patrimonium are labelled for one doelgroep, of deel 1 (`gemeente` null) or of deel 2 of a gemeente. */
export const labelpad = (dossier: string, gemeente: string | null, sleutel: string): string =>
  `${dossierpad(dossier)}${gemeente === null ? '' : `/gemeente/${gemeente}`}/labels/${encodeURIComponent(sleutel)}`;

/** The list of all labelled dwellings as a file. */
export const adressenbestand = (dossier: string, vorm: 'docx' | 'xlsx'): string =>
  `${dossierpad(dossier)}/documenten/woningen-met-een-label.${vorm}`;
