import { describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { wetszinnen } from '../../../app/documents/amendement/wetszinnen.ts';
import type { Blok } from '../../../app/documents/blokken.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import type { Amendement, Wijziging } from '../../../app/domain/amendement/amendement.ts';
import { pasToe } from '../../../app/domain/amendement/pasToe.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { amendementVan, binding, eigenGroep, groep, ontwerp, rij, stap } from '../../domain/amendement/hulp.ts';
import { aantallen, BERLARE, BUGGENHOUT, eenDoelgroep, eenDoelgroepOuderen } from '../../domain/hulp/eenDossier.ts';
import { maakDocument } from '../voorbeeld.ts';
import { omtrek } from '../weergave/omtrek.ts';

const sjablonen = maakSjablonen(await leesSjablonen());

/** Deel 1 has a row of Berlare for zorg and ouderen, none for thuisloos; deel 2 has the doelgroep jong. */
const basis = (strenger: 'per-gemeente' | 'gelijk' | 'geen', eigen: readonly number[] | null): Dossier => {
  const dossier = ontwerp({
    woonbinding: { strenger, metGebied: false, stappen: strenger === 'gelijk' ? [stap(8)] : [] },
    doelgroepen: {
      doelgroepen: [
        eenDoelgroepOuderen({ naam: 'ouderen', aantallen: aantallen({ [BERLARE]: 30, [BUGGENHOUT]: 20 }) }),
        eenDoelgroep({ naam: 'wie zorg nodig heeft', aantallen: aantallen({ [BERLARE]: 5, [BUGGENHOUT]: 5 }) }),
        eenDoelgroep({ sleutel: 'thuisloos', naam: 'wie thuisloos is', aantallen: aantallen({ [BUGGENHOUT]: 3 }) }),
      ],
    },
  });
  return eigen === null ? dossier : pasToe(dossier, [amendementVan(BERLARE, binding(eigen, 'Zoals besproken.'))]);
};

const woonbindingen: Record<string, { dossier: Dossier; wijziging: Wijziging[] }> = {
  geen: { dossier: basis('per-gemeente', [8]), wijziging: [] },
  toegevoegd: { dossier: basis('per-gemeente', []), wijziging: [binding([8])] },
  gewijzigd: { dossier: basis('per-gemeente', [8]), wijziging: [binding([9], 'Zoals besproken.')] },
  geschrapt: { dossier: basis('per-gemeente', [8]), wijziging: [binding([])] },
};
const doelgroepen: Record<string, Wijziging[]> = {
  geen: [],
  toegevoegd: [groep('arm', eigenGroep(BERLARE, 'arm', 2))],
  gewijzigd: [groep('jong', eigenGroep(BERLARE, 'jong', 6))],
  geschrapt: [groep('jong', null)],
};
const rijen: Record<string, Wijziging[]> = {
  geen: [],
  toegevoegd: [rij('thuisloos', 4)],
  gewijzigd: [rij('zorg', 9)],
  geschrapt: [rij('ouderen', null)],
};

/** The sentences, with what they bring in when `voluit`. */
function leesbaar(dossier: Dossier, amendement: Amendement, voluit: boolean): string {
  const regels = wetszinnen(sjablonen, dossier, amendement).flatMap(({ hoofdstuk, wijziging, zin, luidt }) => [
    `- [${hoofdstuk || '-'}; ${wijziging ?? '-'}] ${zin}`,
    ...(voluit && luidt.length > 0 ? tekstVan(luidt) : []),
  ]);
  return regels.join('\n');
}
const tekstVan = (luidt: readonly Blok[]): string[] =>
  omtrek(maakDocument(luidt, { titel: '', ondertitel: '', voorblad: [] }))
    .split('\n')
    .filter((regel) => regel !== '')
    .map((regel) => `      | ${regel}`);

test('every combination of kinds of change reads as its golden file', async () => {
  const stukken = Object.entries(woonbindingen).flatMap(([wb, { dossier, wijziging }]) =>
    Object.entries(doelgroepen).flatMap(([dg, groepen]) =>
      Object.entries(rijen).map(([rs, eigenRijen]) => {
        const wijzigingen = [...wijziging, ...groepen, ...eigenRijen];
        const tekst = leesbaar(dossier, amendementVan(BERLARE, ...wijzigingen), wijzigingen.length === 1);
        return `## woonbinding ${wb}, doelgroep ${dg}, rij ${rs}\n${tekst}`;
      }),
    ),
  );
  expect(stukken).toHaveLength(64);
  await expect(`${stukken.join('\n\n')}\n`).toMatchFileSnapshot('./wetszinnen.golden.txt');
});

test('several changes of a kind, and other ways in, read as their golden file', async () => {
  const gevallen: [string, Dossier, Wijziging[]][] = [
    ['2.1 has one for all: another one here', basis('gelijk', null), [binding([9])]],
    ['2.1 has one for all: none here', basis('gelijk', null), [binding([])]],
    ['2.1 has none: one here', basis('geen', null), [binding([9, 7])]],
    ['a step comes in', basis('per-gemeente', [8]), [binding([9, 7], 'Zoals besproken.')]],
    ['another reason', basis('per-gemeente', [8]), [binding([8], 'Een andere reden.')]],
    [
      'three rows, one with a ceiling, one with addresses',
      basis('per-gemeente', [8]),
      [
        rij('ouderen', 31, { plafond: 40 }),
        rij('zorg', 5, { woningen: [{ gemeente: BERLARE, adres: 'Dorp 1', slaapkamers: 1, toegang: 'lift' }] }),
        rij('thuisloos', 2),
      ],
    ],
    [
      'two doelgroepen in, one changed in words, in another order',
      basis('per-gemeente', [8]),
      [
        groep('jong', {
          ...eigenGroep(BERLARE, 'jong', 4, 'wie jong blijft'),
          beschrijving: 'Wie een ander attest heeft.',
        }),
        groep('arm', eigenGroep(BERLARE, 'arm', 2)),
        groep('oud', eigenGroep(BERLARE, 'oud', 1), false),
        { onderwerp: 'volgorde', wordt: ['oud', 'jong', 'arm'], reden: 'Oudsten eerst.' },
      ],
    ],
    [
      'words above the doelgroepen, and the 65+ sjabloon',
      basis('per-gemeente', [8]),
      [
        { onderwerp: 'inleiding', wordt: 'De gemeente kiest voor jongeren.', reden: 'Duidelijker.' },
        {
          onderwerp: 'ouderen',
          wordt: {
            motivering: 'Er zijn veel ouderen.',
            maatregelen: 'Een oppasdienst.',
            overleg: { op: null, allenAkkoord: null, deelnemers: '' },
          },
          reden: 'Vollediger.',
        },
      ],
    ],
    [
      'the plan goes, the doelgroep stays',
      basis('per-gemeente', [8]),
      [groep('jong', eigenGroep(BERLARE, 'jong', 4), false)],
    ],
  ];
  const stukken = gevallen.map(
    ([naam, dossier, wijzigingen]) => `## ${naam}\n${leesbaar(dossier, amendementVan(BERLARE, ...wijzigingen), true)}`,
  );
  await expect(`${stukken.join('\n\n')}\n`).toMatchFileSnapshot('./wetszinnen-meer.golden.txt');
});

describe('the sentences', () => {
  test('of an amendment without changes are none', () => {
    expect(wetszinnen(sjablonen, basis('gelijk', null), amendementVan(BERLARE))).toEqual([]);
  });

  test('stand in the order of the reglement, whatever the order in which the changes were made', () => {
    const alles = [
      ...(rijen.gewijzigd ?? []),
      binding([9]),
      ...(doelgroepen.gewijzigd ?? []),
      ...(doelgroepen.toegevoegd ?? []),
    ];
    const zinnen = (lijst: Wijziging[]) =>
      wetszinnen(sjablonen, basis('per-gemeente', [8]), amendementVan(BERLARE, ...lijst)).map(({ zin }) => zin);
    expect(new Set(zinnen(alles.toReversed()))).toEqual(new Set(zinnen(alles)));
    const nummers = wetszinnen(sjablonen, basis('per-gemeente', [8]), amendementVan(BERLARE, ...alles.toReversed()))
      .map(({ hoofdstuk }) => hoofdstuk)
      .filter((nummer) => nummer !== '');
    expect(nummers.map((nummer) => nummer.slice(0, 3))).toEqual(nummers.map((nummer) => nummer.slice(0, 3)).toSorted());
  });

  test('name the chapters of the own gemeente and of deel 1 only', () => {
    const zinnen = wetszinnen(
      sjablonen,
      basis('gelijk', null),
      amendementVan(BUGGENHOUT, binding([9]), rij('zorg', 7)),
    );
    expect(zinnen.map(({ hoofdstuk }) => hoofdstuk)).toEqual(['2.2.2.2', '4.1', '']);
  });
});
