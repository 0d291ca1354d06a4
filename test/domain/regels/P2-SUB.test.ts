import { expect, test } from 'vitest';
import { p2Sub } from '../../../app/domain/regels/P2-SUB.ts';
import { plaatsenVan, zinnenVan } from '../hulp/bevindingen.ts';
import { eenDossier, type Hoofdstukken } from '../hulp/eenDossier.ts';

type Pijler2 = NonNullable<Hoofdstukken['versneldeToewijzing']>;
type Verfijning = NonNullable<Pijler2['verfijningen']>[number];

const verfijning = (rest: Partial<Verfijning> = {}): Verfijning => ({
  sleutel: 'familie',
  hoofddoelgroep: 'dak-en-thuisloos',
  subdoelgroep: 'tijdelijk bij familie',
  soort: 'verfijnd',
  voorwaarde: 'al minstens drie maanden',
  ...rest,
});
const overleg = { op: '2026-05-12' };
const zinnen = (pijler2: Pijler2) => zinnenVan(p2Sub, eenDossier({ versneldeToewijzing: pijler2 }));

test.each([
  { geval: 'nothing refined and no consultation', pijler2: {}, zeggen: [] },
  {
    geval: 'the first hoofddoelgroep, after consultation',
    pijler2: { verfijningen: [verfijning()], overleg },
    zeggen: [],
  },
  {
    geval: 'no consultation recorded',
    pijler2: { verfijningen: [verfijning()] },
    zeggen: ['overleg daarover in de toewijzingsraad is niet genoteerd'],
  },
  {
    geval: 'the fourth hoofddoelgroep',
    pijler2: { verfijningen: [verfijning({ hoofddoelgroep: 'slechte-huisvesting' })], overleg },
    zeggen: ['hoort bij de hoofddoelgroep van wie in slechte huisvesting woont'],
  },
  {
    geval: 'a hoofddoelgroep without subdoelgroepen',
    pijler2: { verfijningen: [verfijning({ hoofddoelgroep: 'begeleid-zelfstandig' })], overleg },
    zeggen: ['hoort bij de hoofddoelgroep van jongeren'],
  },
  {
    geval: 'no hoofddoelgroep chosen',
    pijler2: { verfijningen: [verfijning({ hoofddoelgroep: null })], overleg },
    zeggen: ['niet gezegd bij welke hoofddoelgroep'],
  },
  {
    geval: 'one dropped',
    pijler2: { verfijningen: [verfijning({ soort: 'geschrapt' })], overleg },
    zeggen: ['“tijdelijk bij familie” is geschrapt'],
  },
  {
    geval: 'one added, without consultation',
    pijler2: { verfijningen: [verfijning({ soort: 'toegevoegd', subdoelgroep: '' })] },
    zeggen: ['“verfijning 1” is toegevoegd', 'niet genoteerd'],
  },
] as { geval: string; pijler2: Pijler2; zeggen: string[] }[])('P2-SUB: $geval', ({ pijler2, zeggen }) => {
  const gevonden = zinnen(pijler2);
  expect(gevonden).toHaveLength(zeggen.length);
  for (const [rang, zin] of zeggen.entries()) expect(gevonden[rang]).toContain(zin);
});

test('each finding stands at its refinement', () => {
  const verfijningen = [verfijning(), verfijning({ sleutel: 'tent', soort: 'geschrapt' })];
  expect(plaatsenVan(p2Sub, eenDossier({ versneldeToewijzing: { verfijningen } }))).toEqual([
    'gebied/versneldeToewijzing/verfijningen.tent',
    'gebied/versneldeToewijzing/overleg.op',
  ]);
});
