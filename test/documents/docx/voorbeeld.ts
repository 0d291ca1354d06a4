import type {
  Alinea,
  Blok,
  Document,
  Inline,
  Kader,
  Kolom,
  Lijst,
  Rij,
  Sectie,
  Tabel,
  Tekst,
} from '../../../app/documents/blokken.ts';

/** A PNG of 2 by 1 pixels. */
const LOGO = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGPgisoGIgYIBQAPWALdQYhH7wAAAABJRU5ErkJggg==';

export const t = (tekst: string, opmaak: { vet?: boolean; cursief?: boolean } = {}): Tekst => ({
  soort: 'tekst',
  tekst,
  ...opmaak,
});
export const noot = (tekst: string): Inline => ({ soort: 'voetnoot', inhoud: [t(tekst)] });
export const naar = (id: string, tekst: string): Inline => ({ soort: 'verwijzing', naar: id, tekst });

export const alinea = (id: string, ...inhoud: readonly (string | Inline)[]): Alinea => ({
  soort: 'alinea',
  id,
  stijl: 'gewoon',
  inhoud: inhoud.map((deel) => (typeof deel === 'string' ? t(deel) : deel)),
});

export const citaat = (id: string, tekst: string): Alinea => ({ ...alinea(id, tekst), stijl: 'citaat' });

export const sectie = (id: string, nummer: string | null, titel: string, ...blokken: readonly Blok[]): Sectie => ({
  soort: 'sectie',
  id,
  titel: [t(titel)],
  genummerd: nummer !== null,
  nummer,
  blokken,
});

/** A list; each item is a text or the blocks that stand in it. */
export const lijst = (id: string, geordend: boolean, ...punten: readonly (string | readonly Blok[])[]): Lijst => ({
  soort: 'lijst',
  id,
  geordend,
  punten: punten.map((punt, index) => ({
    soort: 'lijstpunt',
    id: `${id}.p${index + 1}`,
    blokken: typeof punt === 'string' ? [alinea(`${id}.p${index + 1}.a`, punt)] : punt,
  })),
});

export const kader = (id: string, toon: Kader['toon'], ...blokken: readonly Blok[]): Kader => ({
  soort: 'kader',
  id,
  toon,
  blokken,
});

export const kolom = (titel: string, breedte: number, uitlijning: Kolom['uitlijning'] = 'links'): Kolom => ({
  titel,
  breedte,
  uitlijning,
});

export const tabel = (
  id: string,
  titel: string,
  kolommen: readonly Kolom[],
  rijen: readonly Rij[],
  ...noten: readonly string[]
): Tabel => ({
  soort: 'tabel',
  id,
  titel,
  kolommen,
  rijen,
  noten: noten.map((tekst) => ({ soort: 'voetnoot', inhoud: [t(tekst)] })),
});

export const rij = (...cellen: readonly string[]): Rij => ({ sleutel: cellen.join('/'), cellen });
export const totaal = (...cellen: readonly string[]): Rij => ({ ...rij(...cellen), nadruk: 'totaal' });

/** The least that is a document. */
export const minimaal = (blokken: readonly Blok[] = []): Document => ({
  soort: 'toewijzingsreglement',
  titel: 'Toewijzingsreglement',
  ondertitel: '',
  voorblad: [],
  uitgever: '',
  versie: '',
  datum: null,
  definitief: true,
  huisstijl: { hoofdkleur: '', lettertype: '', logo: null },
  blokken,
});

const gemeentetabel = tabel(
  'deel1.tabel',
  'Voorbehouden woningen per gemeente',
  [
    kolom('Gemeente', 3),
    kolom('Sociale huurwoningen', 2, 'rechts'),
    kolom('Een derde', 2, 'rechts'),
    kolom('Voorbehouden', 2, 'rechts'),
  ],
  [rij('Dorpen', '401', '133', '32'), rij('Beekstad', '3.059', '1.019', '140'), totaal('Samen', '3.460', '', '172')],
  'Register van de woonmaatschappij, toestand op 31 december 2024.',
);

const voorrang = lijst(
  'deel1.volgorde',
  true,
  'de aangepastheid van de woning aan een fysieke handicap;',
  'de rationele bezetting;',
  [
    alinea('deel1.volgorde.p3.a', 'de strengere woonbinding, met deze stappen:'),
    lijst(
      'deel1.stappen',
      true,
      'tien jaar inwoner in de laatste twintig jaar;',
      'zeven jaar inwoner in de laatste tien jaar;',
    ),
    alinea('deel1.volgorde.p3.b', 'De strengste stap gaat voor.'),
  ],
  [
    alinea('deel1.volgorde.p4.a', 'de chronologische volgorde, behalve bij:'),
    lijst('deel1.uitzondering', false, 'een mutatie;', 'een herhuisvesting.'),
  ],
);

const deel1 = sectie(
  'deel1',
  '2',
  'Deel 1: bepalingen voor het werkingsgebied',
  sectie(
    'deel1.binding',
    '2.1',
    'Langdurige woonbinding',
    alinea(
      'deel1.binding.a1',
      'Een kandidaat-huurder heeft een langdurige woonbinding als hij ',
      t('ononderbroken', { vet: true }),
      ' in de gemeente woont',
      noot('Artikel 6.23 BVCW.'),
      '. Zie ook ',
      naar('gemeente.11002', '3'),
      ' en de tabel onder ',
      naar('deel1.tabel', 'Voorbehouden woningen per gemeente'),
      '.',
    ),
    voorrang,
    lijst('deel1.tweede', true, 'een tweede lijst begint opnieuw;', 'en telt verder.'),
    citaat(
      'deel1.citaat',
      'De gemeente bewaakt de eigenheid van haar dorpen en houdt rekening met wie er al lang woont.',
    ),
  ),
  sectie(
    'deel1.doelgroepen',
    '2.2',
    'Specifieke doelgroepen',
    sectie(
      'deel1.ouderen',
      '2.2.1',
      'Ouderen',
      alinea(
        'deel1.ouderen.a1',
        'Voorbehouden voor wie ',
        t('65 jaar of ouder', { cursief: true }),
        ' is; van een koppel volstaat één partner.',
      ),
      gemeentetabel,
      sectie(
        'deel1.ouderen.cijfers',
        '2.2.1.1',
        'Cijfers',
        sectie(
          'deel1.ouderen.bron',
          '2.2.1.1.1',
          'Herkomst',
          alinea('deel1.ouderen.bron.a', 'De cijfers komen uit het register.'),
        ),
      ),
    ),
    kader(
      'deel1.kader',
      'let-op',
      alinea('deel1.kader.a', 'Deze doelgroep staat niet op de lijst van artikel 6.27.'),
      lijst(
        'deel1.kader.l',
        false,
        'het dossier gaat naar de minister;',
        'de termijn is 45 kalenderdagen, de dag na de kennisgeving niet meegerekend, eenmaal verlengbaar met vijftien dagen.',
      ),
    ),
  ),
);

/** A document with everything in it. */
export const voorbeeld = (): Document => ({
  ...minimaal([
    sectie(
      'versies',
      null,
      'Versies',
      tabel(
        'versies.tabel',
        'Versies van dit reglement',
        [kolom('Versie', 1), kolom('In werking', 2), kolom('Opgemaakt door', 3)],
        [
          rij('1.0', '1 november 2025', 'dienst huisvesting'),
          rij('2.0', '1 maart 2026', 'dienst huisvesting\nen toewijzingsraad'),
        ],
      ),
    ),
    sectie(
      'algemeen',
      '1',
      'Algemene informatie',
      sectie('algemeen.wm', '1.1', 'Gegevens woonmaatschappij', {
        ...alinea('algemeen.wm.a', 'Kerkstraat 1'),
        inhoud: [t('Kerkstraat 1'), { soort: 'regeleinde' }, t('9000 Beekstad')],
      }),
      sectie(
        'algemeen.leden',
        '1.2',
        'Leden toewijzingsraad',
        alinea('algemeen.leden.a', 'De woonmaatschappij zit voor.'),
      ),
    ),
    deel1,
    sectie(
      'gemeente.11002',
      '3',
      'Deel 2: bepalingen gemeente Dorpen',
      alinea(
        'gemeente.11002.a',
        'Er zijn geen strengere bepalingen',
        noot('Beslissing van de gemeenteraad.'),
        '. De volgorde van ',
        naar('deel1.volgorde.p2', 'punt 2'),
        ' geldt.',
      ),
    ),
    sectie('slot', '4', 'Slotbepalingen', alinea('slot.a', 'Dit reglement treedt in werking op 1 maart 2026.')),
    sectie(
      'bijlage',
      null,
      'Bijlage: woningen met een label',
      tabel(
        'bijlage.tabel',
        'Woningen met een label',
        [kolom('Adres', 4), kolom('Slaapkamers', 1, 'rechts')],
        [rij('Dorpsstraat 3, 9000 Beekstad', '1'), rij('Dorpsstraat 5, 9000 Beekstad', '2')],
      ),
    ),
  ]),
  ondertitel: 'Werkingsgebied Beekvallei',
  voorblad: ['Wonen in de Beekvallei', 'Versie 2.0', 'In werking vanaf 1 maart 2026'],
  uitgever: 'Wonen in de Beekvallei bv',
  versie: '2.0',
  datum: '2026-03-01',
  huisstijl: {
    hoofdkleur: '#0b5a6b',
    lettertype: '',
    logo: { soort: 'png', base64: LOGO, breedte: 200, hoogte: 100, omschrijving: 'Logo van Wonen in de Beekvallei' },
  },
});

/** The same document as a draft, with its banner in front. */
export const ontwerp = (): Document => {
  const document = voorbeeld();
  const banier = kader(
    'ontwerp',
    'stop',
    alinea('ontwerp.a', t('Dit is een ontwerp.', { vet: true })),
    alinea('ontwerp.b', 'Twee bevindingen houden het definitieve reglement tegen; ze staan in de bijlage.'),
  );
  return { ...document, definitief: false, blokken: [banier, ...document.blokken] };
};

/** A table of `aantal` rows and six columns, as an annex of addresses has. */
export const langeTabel = (aantal: number): Tabel =>
  tabel(
    'lang',
    'Woningen met een label',
    [
      kolom('Nr.', 1, 'rechts'),
      kolom('Straat', 4),
      kolom('Nummer', 1),
      kolom('Postcode', 1),
      kolom('Gemeente', 2),
      kolom('Doelgroep', 3),
    ],
    Array.from({ length: aantal }, (_, index) =>
      rij(`${index + 1}`, 'Kerkstraat', `${2 * index}`, '9000', 'Beekstad', 'Ouderen & mantelzorgers'),
    ),
  );
