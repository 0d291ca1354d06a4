import { getal } from '../taal/getal.ts';
import { honderdsten } from '../taal/percentage.ts';
import { alsLijst, isRij, voegPad, waardeOp } from './rij.ts';
import { rijenVan } from './rijenVan.ts';
import type { Enkelvoudig, Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';

type Velden = Map<string, string>;

function schrijfDatum(velden: Velden, waarde: unknown, pad: string): void {
  const [jaar = '', maand = '', dag = ''] = typeof waarde === 'string' ? waarde.split('-') : [];
  velden.set(voegPad(pad, 'dag'), dag.replace(/^0/, ''));
  velden.set(voegPad(pad, 'maand'), maand.replace(/^0/, ''));
  velden.set(voegPad(pad, 'jaar'), jaar);
}

const JA_NEE = new Map<unknown, string>([
  [true, 'ja'],
  [false, 'nee'],
]);

function schrijfEnkelvoudig(velden: Velden, vraag: Enkelvoudig, waarde: unknown, pad: string): void {
  const { soort } = vraag;
  if (soort === 'programma') return;
  if (soort === 'meerkeuze') {
    const gekozen = new Set(alsLijst(waarde));
    for (const een of vraag.mogelijkheden) {
      velden.set(voegPad(pad, een.waarde), gekozen.has(een.waarde) ? 'ja' : 'nee');
    }
    return;
  }
  if (soort === 'percentage') {
    velden.set(pad, typeof waarde === 'number' ? honderdsten(waarde) : '');
    return;
  }
  if (soort === 'datum') return schrijfDatum(velden, waarde, pad);
  if (soort === 'logo') {
    if (isRij(waarde)) velden.set(voegPad(pad, 'omschrijving'), String(waarde.omschrijving));
    return;
  }
  // A count is shown with thousands points; a year never is.
  if (soort === 'aantal' && typeof waarde === 'number') return void velden.set(pad, getal(waarde));
  velden.set(pad, JA_NEE.get(waarde) ?? (waarde === null || waarde === undefined ? '' : String(waarde)));
}

function schrijfLijst(
  velden: Velden,
  vraag: Lijstvraag,
  waarde: unknown,
  pad: string,
  context: Vraagcontext,
  omringend: unknown,
): void {
  velden.set(voegPad(pad, 'aanwezig'), '1');
  const [enige] = vraag.vragen;
  for (const { plek, item, ontbrekend } of rijenVan(vraag, waarde, context, omringend).toSorted(
    (a, b) => a.plek - b.plek,
  )) {
    const hier = voegPad(pad, plek);
    velden.set(voegPad(hier, 'aanwezig'), ontbrekend ? '0' : '1');
    if (vraag.enkel && enige) schrijfVraag(velden, enige, item, hier, context, waarde);
    else schrijfVragen(velden, vraag.vragen, item, hier, context);
  }
}

function schrijfVraag(
  velden: Velden,
  vraag: Vraag,
  waarde: unknown,
  pad: string,
  context: Vraagcontext,
  omringend: unknown,
): void {
  if (vraag.soort === 'lijst') schrijfLijst(velden, vraag, waarde, pad, context, omringend);
  else if (vraag.soort === 'groep') schrijfVragen(velden, vraag.vragen, waarde, pad, context);
  else schrijfEnkelvoudig(velden, vraag, waarde, pad);
}

function schrijfVragen(velden: Velden, vragen: readonly Vraag[], waarde: unknown, pad: string, context: Vraagcontext) {
  for (const vraag of vragen) {
    schrijfVraag(velden, vraag, waardeOp(waarde, vraag.naam), voegPad(pad, vraag.naam), context, waarde);
  }
}

/**
 * The fields of a form by name, as they are filled in for this value of a chapter; the inverse of leesFormulier. The picture of
 * a logo is no field. '.aanwezig' of a list says that the whole list is in the form; '0' of a row that it is drawn for a
 * gemeente without one.
 */
export function veldwaarden(vragen: readonly Vraag[], inhoud: unknown, context: Vraagcontext): Map<string, string> {
  const velden: Velden = new Map();
  schrijfVragen(velden, vragen, inhoud, '', context);
  return velden;
}
