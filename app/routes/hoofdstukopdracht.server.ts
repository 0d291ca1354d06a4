import { deelpaginasVan } from '../components/adressen.ts';
import { metVoorbeeld } from '../components/vragen/metVoorbeeld.ts';
import { nieuwVeld } from '../components/vragen/nieuwVeld.ts';
import type { Hoofdstukadres } from '../domain/reglement/leesHoofdstuk.ts';
import { bewerkLijst, type Lijstopdracht } from '../domain/vragen/bewerkLijst.ts';
import { vragenVan } from '../domain/vragen/index.ts';
import { loopWaarde } from '../domain/vragen/loopWaarde.ts';
import { alsLijst, alsRij, metWaarde, voegPad, waardeOp } from '../domain/vragen/rij.ts';
import { uitVoorbeeld, voorbeelddoelgroepenOp } from '../domain/vragen/voorbeelddoelgroepen.ts';
import type { Vraagcontext } from '../domain/vragen/vraag.ts';
import { voorbeeldVan } from './hoofdstukaanbod.server.ts';
import type { Inzending } from './hoofdstukinzending.server.ts';
import { verschuif } from './hoofdstukverschuiving.server.ts';

/** The chapter after what a button asked. */
export interface Uitgevoerd {
  readonly inhoud: unknown;
  /** Field that gets the focus; null when the button asked nothing of the chapter. */
  readonly focus: string | null;
  /** Why it could not be done, with the field in which that was typed. */
  readonly fout: { readonly pad: string; readonly tekst: string; readonly veld: string } | null;
  /** The new path of a field, now that rows have moved; null when its row is gone. */
  readonly verschuif: (pad: string) => string | null;
}

const LIJSTOPDRACHTEN: readonly string[] = ['voeg-toe', 'verwijder', 'omhoog', 'omlaag'];
const blijft = (pad: string) => pad;

/** The path of an item out of a button: 'stappen.0' as it is, '@ouderen' as the item with that key. */
function itempad(adres: Hoofdstukadres, inhoud: unknown, pad: string): string {
  const delen = deelpaginasVan(adres);
  if (!pad.startsWith('@') || delen === null) return pad;
  const plek = alsLijst(waardeOp(inhoud, delen.lijst)).findIndex(
    (item) => alsRij(item)[delen.kenmerk] === pad.slice(1),
  );
  return plek < 0 ? delen.lijst : voegPad(delen.lijst, plek);
}

function neemVoorbeeldOver(
  adres: Hoofdstukadres,
  inhoud: unknown,
  { pad, waarde }: Inzending,
  context: Vraagcontext,
): unknown {
  for (const { vraag, pad: hier, waarde: tekst } of loopWaarde(
    vragenVan(adres, context.rechtsdatum),
    inhoud,
    context,
  )) {
    const voorbeeld = hier === pad && vraag.soort === 'lang' ? vraag.voorbeelden?.[Number(waarde)] : undefined;
    if (voorbeeld) return metWaarde(inhoud, pad, metVoorbeeld(String(tekst ?? ''), voorbeeld.tekst));
  }
  return inhoud;
}

/** Adds a doelgroep or a plan out of an example to the end of its list. */
function voegVoorbeeldToe(
  adres: Hoofdstukadres,
  inhoud: unknown,
  { doe, pad }: Inzending,
  context: Vraagcontext,
): Uitgevoerd | null {
  const lijst = deelpaginasVan(adres)?.lijst;
  const voorbeeld =
    doe === 'voorbeelddoelgroep'
      ? voorbeelddoelgroepenOp(context.rechtsdatum).find(({ sleutel }) => sleutel === pad)
      : voorbeeldVan(pad, context);
  if (lijst === undefined || voorbeeld === undefined) return null;
  const items = alsLijst(waardeOp(inhoud, lijst));
  const { doelgroep, plan } = uitVoorbeeld(voorbeeld, items);
  const nieuw = doe === 'voorbeelddoelgroep' ? doelgroep : { ...plan, doelgroep: pad };
  const dubbel = doe === 'voorbeeldplan' && items.some((item) => alsRij(item).doelgroep === pad);
  return {
    inhoud: dubbel ? inhoud : metWaarde(inhoud, lijst, [...items, nieuw]),
    focus: voegPad(voegPad(lijst, items.length), doe === 'voorbeelddoelgroep' ? 'naam' : 'situering'),
    fout: null,
    verschuif: blijft,
  };
}

function bewerk(adres: Hoofdstukadres, inhoud: unknown, opdracht: Lijstopdracht, context: Vraagcontext): Uitgevoerd {
  const na = bewerkLijst(vragenVan(adres, context.rechtsdatum), inhoud, opdracht, context);
  return {
    inhoud: na.inhoud,
    focus: na.focus,
    fout: na.fout === null ? null : { pad: opdracht.pad, tekst: na.fout, veld: nieuwVeld(opdracht.pad) },
    verschuif: na.inhoud === inhoud ? blijft : verschuif(opdracht),
  };
}

/**
 * Does to the chapter what the button asks: adds, moves or removes an item, takes over an example, removes the logo. A gemeente
 * that was typed but not added yet is added by every button.
 */
export function voerOpdrachtUit(
  adres: Hoofdstukadres,
  inhoud: unknown,
  inzending: Inzending,
  context: Vraagcontext,
): Uitgevoerd {
  const { doe, pad, waarde, nieuw } = inzending;
  if (doe === 'voorbeeld') {
    return { inhoud: neemVoorbeeldOver(adres, inhoud, inzending, context), focus: pad, fout: null, verschuif: blijft };
  }
  if (doe === 'verwijder-logo')
    return { inhoud: metWaarde(inhoud, 'huisstijl.logo', null), focus: pad, fout: null, verschuif: blijft };
  if (doe === 'voorbeelddoelgroep' || doe === 'voorbeeldplan') {
    return (
      voegVoorbeeldToe(adres, inhoud, inzending, context) ?? { inhoud, focus: null, fout: null, verschuif: blijft }
    );
  }
  if (LIJSTOPDRACHTEN.includes(doe)) {
    const gekozen = waarde || nieuw.get(pad);
    return bewerk(
      adres,
      inhoud,
      { doe: doe as Lijstopdracht['doe'], pad: itempad(adres, inhoud, pad), ...(gekozen ? { waarde: gekozen } : {}) },
      context,
    );
  }
  const gemeente = adres.hoofdstuk === 'gemeenten' ? nieuw.get('gemeenten')?.trim() : '';
  if (gemeente) return bewerk(adres, inhoud, { doe: 'voeg-toe', pad: 'gemeenten', waarde: gemeente }, context);
  return { inhoud, focus: null, fout: null, verschuif: blijft };
}
