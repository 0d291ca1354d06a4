import fc from 'fast-check';
import type { Alinea, Blok, Document, Inline, Sectie, Tabel, Tekst } from '../../../app/documents/blokken.ts';

/** A text run. */
export const t = (tekst: string, opmaak: Partial<Pick<Tekst, 'vet' | 'cursief'>> = {}): Tekst => ({
  soort: 'tekst',
  tekst,
  ...opmaak,
});

/** A footnote. */
export const noot = (...inhoud: Tekst[]): Inline => ({ soort: 'voetnoot', inhoud });

/** A paragraph; a plain string is one run. */
export const alinea = (id: string, ...inhoud: (Inline | string)[]): Alinea => ({
  soort: 'alinea',
  id,
  stijl: 'gewoon',
  inhoud: inhoud.map((deel) => (typeof deel === 'string' ? t(deel) : deel)),
});

/** A numbered section. */
export const sectie = (id: string, titel: string, blokken: readonly Blok[], nummer: string | null = null): Sectie => ({
  soort: 'sectie',
  id,
  titel: [t(titel)],
  genummerd: true,
  nummer,
  blokken,
});

/** A table of which the first column is the key. */
export const tabel = (id: string, titels: readonly string[], rijen: readonly (readonly string[])[]): Tabel => ({
  soort: 'tabel',
  id,
  titel: `Tabel ${id}`,
  noten: [],
  kolommen: titels.map((titel) => ({ titel, uitlijning: 'links', breedte: 1 })),
  rijen: rijen.map((cellen) => ({ sleutel: cellen[0] ?? '', cellen })),
});

/** A document with these blocks and nothing on its front page but a title. */
export const document = (blokken: readonly Blok[], versie = '1'): Document => ({
  soort: 'toewijzingsreglement',
  titel: 'Toewijzingsreglement',
  ondertitel: '',
  voorblad: [],
  uitgever: 'Woonmaatschappij',
  versie,
  datum: null,
  definitief: true,
  huisstijl: { hoofdkleur: '0B5A6B', lettertype: 'Calibri', logo: null },
  blokken,
});

const woord = fc.constantFrom(
  'de',
  'woning',
  'van',
  'Berlare',
  '1.019',
  'vijf',
  'jaar',
  '65+',
  'é',
  '',
  ' ',
  '\u0000',
  '😀',
  '-',
);
const zin = fc.array(woord, { maxLength: 9 }).map((woorden) => woorden.join(' '));
const vlag = fc.option(fc.boolean(), { nil: undefined });
const tekst = fc
  .record({ tekst: zin, vet: vlag, cursief: vlag })
  .map(({ tekst, vet, cursief }) =>
    t(tekst, { ...(vet === undefined ? {} : { vet }), ...(cursief === undefined ? {} : { cursief }) }),
  );
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: tekst },
  { weight: 2, arbitrary: fc.array(tekst, { maxLength: 3 }).map((inhoud) => noot(...inhoud)) },
  {
    weight: 1,
    arbitrary: fc
      .record({ naar: fc.constantFrom('a', 'b'), tekst: fc.constantFrom('2.1', '2.2') })
      .map((deel) => ({ soort: 'verwijzing', ...deel }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ soort: 'regeleinde' } as const) },
);
const inhoud = fc.array(inline, { maxLength: 5 });
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const bron = fc.constantFrom({}, { vraag: 'gebied/woonbinding' }, { bron: 'derdePatrimonium' } as const);

const rij = fc
  .record({
    sleutel: id,
    cellen: fc.array(zin, { minLength: 2, maxLength: 2 }),
    nadruk: fc.constantFrom(undefined, 'totaal' as const),
  })
  .map(({ nadruk, ...rest }) => (nadruk ? { ...rest, nadruk } : rest));

/** Random blocks, nested at most three deep; ids, keys and words repeat often, so that versions have much in common. */
const { blok } = fc.letrec<{ blok: Blok; blokken: readonly Blok[] }>((tie) => ({
  blokken: fc.array(tie('blok'), { maxLength: 4, depthIdentifier: 'boom' }),
  blok: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'boom' },
    fc
      .record({ id, inhoud, stijl: fc.constantFrom('gewoon' as const, 'citaat' as const), bron })
      .map(({ bron, ...rest }) => ({ soort: 'alinea', ...rest, ...bron }) as const),
    fc
      .record({
        id,
        titel: zin,
        noten: fc.array(fc.array(tekst, { maxLength: 2 }), { maxLength: 2 }),
        rijen: fc.array(rij, { maxLength: 5 }),
        kolommen: fc.constantFrom(['a', 'b'], ['a', 'c']),
        breedte: fc.constantFrom(1, 2),
      })
      .map(({ noten, kolommen, breedte, ...rest }) => ({
        soort: 'tabel' as const,
        ...rest,
        noten: noten.map((inhoud) => ({ soort: 'voetnoot' as const, inhoud })),
        kolommen: kolommen.map((titel) => ({ titel, uitlijning: 'links' as const, breedte })),
      })),
    fc
      .record({
        id,
        titel: inhoud,
        genummerd: fc.boolean(),
        nummer: fc.constantFrom(null, '1', '2'),
        blokken: tie('blokken'),
        bron,
      })
      .map(({ bron, ...rest }) => ({ soort: 'sectie', ...rest, ...bron }) as const),
    fc
      .record({
        id,
        geordend: fc.boolean(),
        punten: fc.array(fc.record({ id, blokken: tie('blokken') }), { maxLength: 3 }),
      })
      .map(({ punten, ...rest }) => ({
        soort: 'lijst' as const,
        ...rest,
        punten: punten.map((punt) => ({ soort: 'lijstpunt' as const, ...punt })),
      })),
    fc
      .record({ id, toon: fc.constantFrom('let-op' as const, 'stop' as const), blokken: tie('blokken') })
      .map((rest) => ({ soort: 'kader' as const, ...rest })),
  ),
}));

/** A random document, front page included. */
export const boom: fc.Arbitrary<Document> = fc
  .record({
    titel: zin,
    ondertitel: zin,
    voorblad: fc.array(zin, { maxLength: 3 }),
    blokken: fc.array(blok, { maxLength: 5 }),
    versie: fc.constantFrom('1', '2'),
    definitief: fc.boolean(),
  })
  .map((velden) => ({ ...document([]), ...velden }));

/** What a random edit does at one spot of a tree. */
type Ingreep = 'schrap' | 'verdubbel' | 'verplaats' | 'zeg-anders' | 'laat';

/** Edits a tree at random spots: nodes disappear, are repeated or move, and words change; `kies` gives the next choice. */
export function bewerk(document: Document, kies: () => Ingreep): Document {
  const anders = <T extends Inline>(inhoud: readonly T[]): T[] =>
    inhoud.map((deel) => {
      if (deel.soort === 'voetnoot') return { ...deel, inhoud: anders(deel.inhoud) };
      return deel.soort === 'tekst' && kies() === 'zeg-anders' ? { ...deel, tekst: `${deel.tekst} anders` } : deel;
    });
  const rijtje = <T>(delen: readonly T[], binnenin: (deel: T) => T): T[] => {
    const over = delen.flatMap((deel): T[] => {
      const keuze = kies();
      if (keuze === 'schrap') return [];
      return keuze === 'verdubbel' ? [deel, binnenin(deel)] : [binnenin(deel)];
    });
    return kies() === 'verplaats' ? over.reverse() : over;
  };
  const binnenin = (blok: Blok): Blok => {
    switch (blok.soort) {
      case 'alinea':
        return { ...blok, inhoud: anders(blok.inhoud) };
      case 'sectie':
        return { ...blok, titel: anders(blok.titel), blokken: rijtje(blok.blokken, binnenin) };
      case 'kader':
        return { ...blok, blokken: rijtje(blok.blokken, binnenin) };
      case 'lijst':
        return {
          ...blok,
          punten: rijtje(blok.punten, (punt) => ({ ...punt, blokken: rijtje(punt.blokken, binnenin) })),
        };
      case 'tabel':
        return {
          ...blok,
          noten: anders(blok.noten),
          rijen: rijtje(blok.rijen, (rij) =>
            kies() === 'zeg-anders' ? { ...rij, cellen: rij.cellen.map((cel) => `${cel} anders`) } : rij,
          ),
        };
    }
  };
  return { ...document, blokken: rijtje(document.blokken, binnenin) };
}

/** A tree and an edited version of it. */
export const boomEnBewerking: fc.Arbitrary<[Document, Document]> = fc
  .tuple(
    boom,
    fc.infiniteStream(
      fc.constantFrom<Ingreep>('schrap', 'verdubbel', 'verplaats', 'zeg-anders', 'laat', 'laat', 'laat', 'laat'),
    ),
  )
  .map(([oud, keuzes]) => [oud, bewerk(oud, () => keuzes.next().value as Ingreep)]);
