import { expect, test } from 'vitest';
import { p3Terugval } from '../../../app/domain/regels/P3-TERUGVAL.ts';
import { bevindingenVan } from '../hulp/bevindingen.ts';
import { eenDoelgroep, eenDossier } from '../hulp/eenDossier.ts';

const pijler4 = 'Eerst een kandidaat van pijler 4.';

test.each([
  { geval: 'the standard rules', terugval: {}, zin: null, reden: null },
  {
    geval: 'another fallback without a reason',
    terugval: { keuze: 'andere', tekst: pijler4 },
    zin: 'maar op een andere regel; geef daarvoor een reden.',
    reden: null,
  },
  {
    geval: 'another fallback with its reason',
    terugval: { keuze: 'andere', tekst: pijler4, reden: 'Veel sloop.' },
    zin: 'maar op een andere regel.',
    reden: 'Veel sloop.',
  },
  {
    geval: 'another fallback that says nothing',
    terugval: { keuze: 'andere', tekst: ' ' },
    zin: 'maar op een andere regel die nog niet beschreven is; geef',
    reden: null,
  },
] as const)('P3-TERUGVAL: $geval', ({ terugval, zin, reden }) => {
  const [bevinding] = bevindingenVan(
    p3Terugval,
    eenDossier({ doelgroepen: { doelgroepen: [eenDoelgroep({ terugval })] } }),
  );
  expect(bevinding?.tekst ?? null).toEqual(zin === null ? null : expect.stringContaining(zin));
  expect(bevinding?.reden ?? null).toBe(reden);
  const regel = 'tekst' in terugval ? terugval.tekst.trim() : '';
  expect(bevinding?.cijfers.map(({ waarde }) => waarde) ?? []).toEqual(regel === '' ? [] : [pijler4]);
});
