import { inWoorden, NIET_INGEVULD } from './inWoorden.ts';
import { kenmerken } from './kenmerken.ts';
import { lijstOp } from './lijstOp.ts';
import { loopWaarde } from './loopWaarde.ts';
import { alsLijst, alsRij, isRij, voegPad, waardeOp } from './rij.ts';
import { isVast } from './vasteRijen.ts';
import type { Lijstvraag, Vraag, Vraagcontext } from './vraag.ts';

/** One answer that differs between two versions of a chapter, in Dutch words. */
export interface Verschil {
  /** Path in the new version; in the old one when the item is gone. */
  readonly pad: string;
  readonly label: string;
  readonly groep: string;
  readonly oud: string;
  readonly nieuw: string;
}

interface Regel {
  readonly pad: string;
  readonly label: string;
  readonly groep: string;
  readonly antwoord: string;
}

/** A path with the kenmerk of each item instead of its position, so that it is the same in both versions. */
function vastPad(vragen: readonly Vraag[], inhoud: unknown, pad: string, onthouden: Map<string, string>): string {
  const delen = pad.split('.');
  let vast = '';
  let hier = '';
  for (const deel of delen) {
    const lijst = /^\d+$/.test(deel) ? waardeOp(inhoud, hier) : undefined;
    const volgend = voegPad(hier, deel);
    if (Array.isArray(lijst)) {
      let naam = onthouden.get(volgend);
      if (naam === undefined) {
        const vraag = lijstOp(vragen, hier)?.vraag;
        for (const [plek, een] of (vraag ? kenmerken(vraag, lijst) : []).entries())
          onthouden.set(voegPad(hier, plek), een);
        naam = onthouden.get(volgend) ?? deel;
      }
      vast = voegPad(vast, naam);
    } else vast = voegPad(vast, deel);
    hier = volgend;
  }
  return vast;
}

/** The answers of one version by their fixed path. */
function regels(vragen: readonly Vraag[], inhoud: unknown, context: Vraagcontext): Map<string, Regel> {
  const onthouden = new Map<string, string>();
  const uit = new Map<string, Regel>();
  for (const { vraag, pad, koppen, waarde } of loopWaarde(vragen, inhoud, context)) {
    const regel = { pad, label: vraag.label, groep: koppen.join(', '), antwoord: inWoorden(vraag, waarde, context) };
    uit.set(vastPad(vragen, inhoud, pad, onthouden), regel);
  }
  return uit;
}

/** Another order of the items that both versions have, as one difference of the list. */
function andereVolgorde(
  vraag: Lijstvraag,
  pad: string,
  oud: unknown,
  nieuw: unknown,
  context: Vraagcontext,
): Verschil[] {
  if (vraag.kenmerk === undefined || isVast(vraag)) return [];
  const [was, is] = [alsLijst(oud), alsLijst(nieuw)];
  const [wasNamen, isNamen] = [kenmerken(vraag, was), kenmerken(vraag, is)];
  const [inWas, inIs] = [new Set(wasNamen), new Set(isNamen)];
  const samenWas = wasNamen.filter((naam) => inIs.has(naam));
  const samenIs = isNamen.filter((naam) => inWas.has(naam));
  if (samenWas.every((naam, plek) => naam === samenIs[plek])) return [];
  const titels = (items: readonly unknown[]) =>
    items.map((item, rang) => vraag.titelVan(alsRij(item), rang, context)).join(', ');
  return [{ pad, label: 'Volgorde', groep: vraag.label, oud: titels(was), nieuw: titels(is) }];
}

function* volgordes(
  vragen: readonly Vraag[],
  oud: unknown,
  nieuw: unknown,
  context: Vraagcontext,
  pad = '',
): Generator<Verschil> {
  for (const vraag of vragen) {
    const hier = voegPad(pad, vraag.naam);
    const [was, is] = [waardeOp(oud, vraag.naam), waardeOp(nieuw, vraag.naam)];
    if (vraag.soort === 'groep') yield* volgordes(vraag.vragen, was, is, context, hier);
    if (vraag.soort !== 'lijst') continue;
    yield* andereVolgorde(vraag, hier, was, is, context);
    if (vraag.enkel) continue;
    const eerder = new Map(kenmerken(vraag, alsLijst(was)).map((naam, plek) => [naam, alsLijst(was)[plek]]));
    for (const [plek, naam] of kenmerken(vraag, alsLijst(is)).entries()) {
      const [item, oudItem] = [alsLijst(is)[plek], eerder.get(naam)];
      if (isRij(item) && isRij(oudItem)) yield* volgordes(vraag.vragen, oudItem, item, context, voegPad(hier, plek));
    }
  }
}

/** All answers of two versions of a chapter beside each other, in the order of the new one; what is gone comes after it. */
export function naastElkaar(vragen: readonly Vraag[], oud: unknown, nieuw: unknown, context: Vraagcontext): Verschil[] {
  const [was, is] = [regels(vragen, oud, context), regels(vragen, nieuw, context)];
  const uit: Verschil[] = [];
  for (const [vast, { antwoord, ...regel }] of is) {
    uit.push({ ...regel, oud: was.get(vast)?.antwoord ?? NIET_INGEVULD, nieuw: antwoord });
  }
  for (const [vast, { antwoord, ...regel }] of was) {
    if (!is.has(vast)) uit.push({ ...regel, oud: antwoord, nieuw: NIET_INGEVULD });
  }
  return uit;
}

/**
 * The answers that differ between two versions of a chapter, in the order of the new one; what is gone comes after it. Items
 * are matched by sleutel, NIS code, gemeente or doelgroep where they have one, so moving an item is one difference of order.
 */
export const verschillen = (
  vragen: readonly Vraag[],
  oud: unknown,
  nieuw: unknown,
  context: Vraagcontext,
): Verschil[] => [
  ...naastElkaar(vragen, oud, nieuw, context).filter((regel) => regel.oud !== regel.nieuw),
  ...volgordes(vragen, oud, nieuw, context),
];
