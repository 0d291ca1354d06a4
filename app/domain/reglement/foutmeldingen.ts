import type { z } from 'zod';
import { getal } from '../taal/getal.ts';
import { opsomming } from '../taal/opsomming.ts';
import { type Melding, type Pad, toon } from './melding.ts';

type Probleem = z.core.$ZodIssue;

const SOORTEN: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  tuple: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/** What is allowed, for the checks of our own fields (see velden.ts and woonmaatschappij.ts). */
const EIGEN: Record<string, string> = {
  datum: 'is geen bestaande datum; schrijf jaar-maand-dag, bijvoorbeeld "2025-02-28"',
  ondernemingsnummer: 'is geen geldig ondernemingsnummer: tien cijfers, de laatste twee zijn controlecijfers',
  sleutel:
    'is geen geldige sleutel: hoogstens 60 kleine letters, cijfers en streepjes, te beginnen met letter of cijfer',
  nis: 'is geen NIS-code: precies vijf cijfers',
  lettertype: 'is geen naam van een lettertype: letters, cijfers en spaties, hoogstens 60',
  kleur: 'is geen kleur: schrijf "#" met zes hexadecimale cijfers, of laat leeg',
};

/** The value that stands at `pad` in `invoer`, or undefined. */
function waardeOp(invoer: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (waarde, deel) =>
      typeof waarde === 'object' && waarde !== null && Object.hasOwn(waarde, deel)
        ? (waarde as Record<string | number, unknown>)[deel]
        : undefined,
    invoer,
  );
}

function teGroot(probleem: Probleem & { code: 'too_big' }, waarde: unknown): string {
  const maximum = getal(Number(probleem.maximum));
  if (typeof waarde === 'string') return `telt ${getal(waarde.length)} tekens; hoogstens ${maximum}.`;
  if (Array.isArray(waarde)) return `telt ${getal(waarde.length)} rijen; hoogstens ${maximum}.`;
  return `mag hoogstens ${maximum} zijn; gekregen: ${toon(waarde)}.`;
}

function teKlein(probleem: Probleem & { code: 'too_small' }, waarde: unknown): string {
  const minimum = getal(Number(probleem.minimum));
  if (Array.isArray(waarde)) return `telt ${getal(waarde.length)} rijen; minstens ${minimum}.`;
  return `mag niet kleiner dan ${minimum} zijn; gekregen: ${toon(waarde)}.`;
}

function zinVoor(probleem: Probleem, waarde: unknown): string {
  const gekregen = `gekregen: ${toon(waarde)}.`;
  switch (probleem.code) {
    case 'invalid_type':
      if (waarde === undefined) return `ontbreekt; verwacht: ${SOORTEN[probleem.expected] ?? probleem.expected}.`;
      return `moet ${SOORTEN[probleem.expected] ?? probleem.expected} zijn; ${gekregen}`;
    case 'invalid_value':
      return `moet ${opsomming(probleem.values.map(toon), 'of')} zijn; ${gekregen}`;
    case 'too_big':
      return teGroot(probleem, waarde);
    case 'too_small':
      return teKlein(probleem, waarde);
    case 'invalid_format':
      return `${EIGEN[probleem.message] ?? 'heeft niet de juiste vorm'}; ${gekregen}`;
    case 'invalid_key':
      return 'is geen NIS-code: een sleutel van perGemeente is precies vijf cijfers.';
    case 'custom':
      return `${EIGEN[String(probleem.params?.soort)] ?? 'is niet geldig'}; ${gekregen}`;
    default:
      return `is niet geldig; ${gekregen}`;
  }
}

/**
 * What a schema refuses in `invoer`, as Dutch sentences with their place, each once. An unknown field is named by its
 * own place; `__proto__` is left to controleerInhoud, which refuses it everywhere.
 */
export function meldingenVan(problemen: readonly Probleem[], invoer: unknown): Melding[] {
  const meldingen = new Map<string, Melding>();
  const voegToe = (pad: Pad, tekst: string, soort: string) => {
    const sleutel = JSON.stringify([pad, soort]);
    if (!meldingen.has(sleutel)) meldingen.set(sleutel, { pad, tekst });
  };
  for (const probleem of problemen) {
    const pad = probleem.path as Pad;
    if (probleem.code === 'unrecognized_keys') {
      for (const veld of probleem.keys.filter((naam) => naam !== '__proto__')) {
        voegToe([...pad, veld], 'onbekend veld; het programma kent het niet en zou het verliezen.', 'onbekend');
      }
    } else if (probleem.code === 'too_big' && probleem.origin === 'int') {
      // The whole-number check has a limit of its own; the limit of the field follows as the next problem.
      voegToe(pad, teGroot({ ...probleem, maximum: Number.MAX_SAFE_INTEGER }, waardeOp(invoer, pad)), 'veilig');
    } else {
      if (probleem.code === 'too_big') meldingen.delete(JSON.stringify([pad, 'veilig']));
      voegToe(pad, zinVoor(probleem, waardeOp(invoer, pad)), probleem.code);
    }
  }
  return [...meldingen.values()];
}
