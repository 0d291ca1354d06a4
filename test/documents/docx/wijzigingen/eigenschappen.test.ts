import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Blok, Document, Inline } from '../../../../app/documents/blokken.ts';
import { naarDocx } from '../../../../app/documents/docx/naarDocx.ts';
import { naarDocxMetWijzigingen } from '../../../../app/documents/docx/wijzigingen/naarDocxMetWijzigingen.ts';
import { nummer } from '../../../../app/documents/nummering.ts';
import { normaal } from '../../../../app/documents/vergelijk/index.ts';
import { vasteVorm } from '../../../hulp/vasteVorm.ts';
import { boom, boomEnBewerking, sectie } from '../../vergelijk/bomen.ts';

const WIE = { auteur: 'Gemeente', op: '2026-03-01' };

/** Whether a block begins with a paragraph of its own, to which a reference can lead. */
function begint(een: Blok): boolean {
  if (een.soort === 'lijst') return een.punten.length > 0;
  return een.soort !== 'kader' || een.blokken.slice(0, 1).some(begint);
}

/** A random tree as one that can be printed: every id once, every reference to text, at least one section, numbered. */
function drukklaar(document: Document): Document {
  const ids = new Map<string, number>();
  const leeg = new Set<string>();
  const eigen = (id: string): string => {
    const keer = (ids.get(id) ?? 0) + 1;
    ids.set(id, keer);
    return keer === 1 ? id : `${id}-${keer}`;
  };
  const blok = (een: Blok): Blok => {
    const id = eigen(een.id);
    if (!begint(een)) leeg.add(id);
    switch (een.soort) {
      case 'lijst':
        return {
          ...een,
          id,
          punten: een.punten.map((punt) => ({ ...punt, id: eigen(punt.id), blokken: punt.blokken.map(blok) })),
        };
      case 'sectie':
      case 'kader':
        return { ...een, id, blokken: een.blokken.map(blok) };
      case 'tabel':
      case 'alinea':
        return { ...een, id };
    }
  };
  const blokken = [...document.blokken.map(blok), sectie('slot', 'Slotbepalingen', [])];
  const raak = (inhoud: readonly Inline[]): Inline[] =>
    inhoud.filter((deel) => deel.soort !== 'verwijzing' || (ids.has(deel.naar) && !leeg.has(deel.naar)));
  const verwijst = (een: Blok): Blok => {
    switch (een.soort) {
      case 'alinea':
        return { ...een, inhoud: raak(een.inhoud) };
      case 'sectie':
        return { ...een, titel: raak(een.titel), blokken: een.blokken.map(verwijst) };
      case 'kader':
        return { ...een, blokken: een.blokken.map(verwijst) };
      case 'lijst':
        return { ...een, punten: een.punten.map((punt) => ({ ...punt, blokken: punt.blokken.map(verwijst) })) };
      case 'tabel':
        return een;
    }
  };
  return normaal(nummer({ ...document, blokken: blokken.map(verwijst) }));
}

function keerTerug(oud: Document, nieuw: Document): void {
  const bestand = naarDocxMetWijzigingen(oud, nieuw, WIE);
  expect(vasteVorm(bestand, 'aanvaard')).toBe(vasteVorm(naarDocx(nieuw)));
  expect(vasteVorm(bestand, 'verwerp')).toBe(vasteVorm(naarDocx(oud)));
}

test('a random edit: accepting all gives the new document, rejecting all the old one', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(boomEnBewerking, ([oud, nieuw]) => keerTerug(drukklaar(oud), drukklaar(nieuw))),
    { numRuns: 80 },
  );
});

test('two documents that have nothing to do with each other: the same holds', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(boom, boom, (oud, nieuw) => keerTerug(drukklaar(oud), drukklaar(nieuw))),
    { numRuns: 60 },
  );
});

test('a document against itself has no tracked change', () => {
  fc.assert(
    fc.property(boom, (zelf) => {
      const document = drukklaar(zelf);
      const bestand = naarDocxMetWijzigingen(document, structuredClone(document), WIE);
      expect(vasteVorm(bestand)).toBe(vasteVorm(naarDocx(document)));
    }),
    { numRuns: 20 },
  );
});
