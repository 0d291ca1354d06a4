import { afterAll, beforeAll, expect, test } from 'vitest';
import { hoofdstukkenVan } from '../../app/components/hoofdstuk/volgorde.ts';
import { inhoudVan } from '../../app/domain/procedure/stand.ts';
import { type Dossier, leegDeelVanGemeente } from '../../app/domain/reglement/dossier.ts';
import { gemeenteMetNis } from '../../app/domain/reglement/gemeentenlijst.ts';
import { leesDossier } from '../../app/domain/reglement/leesDossier.ts';
import { alsLijst, alsRij } from '../../app/domain/vragen/rij.ts';
import { vraagcontext } from '../../app/domain/vragen/vraagcontext.ts';
import { type Bezoeker, maakBezoeker } from '../hulp/bezoeker.ts';
import { demodossier } from '../hulp/demodossier.ts';
import { maakDossier } from '../hulp/maakDossier.ts';
import { type Server, startServer } from '../hulp/server.ts';
import { vulHoofdstukIn } from '../hulp/vulIn.ts';

let server: Server;
let bezoeker: Bezoeker;
beforeAll(async () => {
  server = await startServer({ demo: false });
  bezoeker = maakBezoeker(server.basis);
});
afterAll(() => server.stop());

/** The value with other keys for the doelgroepen; the program makes the keys, nobody types them. */
function metSleutels(waarde: unknown, sleutels: ReadonlyMap<unknown, string>): unknown {
  if (Array.isArray(waarde)) return waarde.map((een) => metSleutels(een, sleutels));
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, eigen]) => [
      naam,
      naam === 'sleutel' || naam === 'doelgroep' ? (sleutels.get(eigen) ?? eigen) : metSleutels(eigen, sleutels),
    ]),
  );
}

/** Every key of an item by its place in its list, and a reference to a doelgroep by the place of that doelgroep. */
function zonderSleutels(waarde: unknown, doelgroepen: readonly unknown[] = []): unknown {
  if (Array.isArray(waarde)) {
    return waarde.map((een, rang) => {
      const zonder = zonderSleutels(een, doelgroepen);
      return alsRij(een).sleutel === undefined ? zonder : { ...alsRij(zonder), sleutel: rang };
    });
  }
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  const eigen = alsLijst(alsRij(alsRij(waarde).doelgroepen).doelgroepen);
  const hier = eigen.length > 0 ? eigen.map((een) => alsRij(een).sleutel) : doelgroepen;
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [
      naam,
      naam === 'doelgroep' ? hier.indexOf(deel) : zonderSleutels(deel, hier),
    ]),
  );
}

/** Without the rows that name a gemeente and say nothing about it; a form saves no such row. */
function zonderLegeRijen(waarde: unknown): unknown {
  if (Array.isArray(waarde)) {
    return waarde
      .map(zonderLegeRijen)
      .filter(
        (rij) =>
          Object.entries(alsRij(rij)).some(([naam, eigen]) => naam !== 'gemeente' && eigen !== null) ||
          typeof rij !== 'object',
      );
  }
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, eigen]) => [naam, zonderLegeRijen(eigen)]));
}

/** All answers of a dossier by their path, ready to compare; a gemeente without own provisions has an empty deel 2. */
function antwoordenVan({ titel, hoofdstukken, perGemeente }: Dossier): Map<string, unknown> {
  const uit = new Map<string, unknown>();
  const loop = (waarde: unknown, pad: string): void => {
    if (typeof waarde !== 'object' || waarde === null) uit.set(pad, waarde);
    else for (const [naam, eigen] of Object.entries(waarde)) loop(eigen, `${pad}/${naam}`);
  };
  const deel2 = hoofdstukken.gemeenten.gemeenten.map(
    ({ nis }) => [nis, perGemeente[nis] ?? leegDeelVanGemeente()] as const,
  );
  loop(zonderLegeRijen({ titel, gebied: zonderSleutels(hoofdstukken) }), '');
  for (const [nis, deel] of deel2) loop(zonderLegeRijen(zonderSleutels(deel)), `/${nis}`);
  return uit;
}

test('the reglement of stek92, typed in through the forms alone, is the dossier of the demo', async () => {
  const doel = demodossier();
  const namen = doel.hoofdstukken.gemeenten.gemeenten.map(({ nis }) => gemeenteMetNis(nis)?.naam ?? nis);
  const id = await maakDossier(bezoeker, doel.titel, namen.slice(0, 2).join(', '));
  let sleutels: ReadonlyMap<unknown, string> = new Map();
  // The gemeenten first: what is asked elsewhere follows from them.
  const adressen = hoofdstukkenVan(doel).sort(
    (a, b) => Number(b.hoofdstuk === 'gemeenten') - Number(a.hoofdstuk === 'gemeenten'),
  );
  for (const adres of adressen) {
    const inhoud = metSleutels(inhoudVan(doel, adres), sleutels);
    const nieuwe = await vulHoofdstukIn(bezoeker, id, adres, inhoud, vraagcontext(doel, adres));
    if (adres.hoofdstuk === 'doelgroepen') {
      const oude = alsLijst(alsRij(inhoud).doelgroepen).map((een) => alsRij(een).sleutel);
      sleutels = new Map(oude.map((sleutel, rang) => [sleutel, nieuwe[rang] ?? '']));
    }
  }
  const { html } = await bezoeker.open(`/dossiers/${id}/dossier.json`);
  const gelezen = leesDossier(html);
  if (!gelezen.ok) throw new Error(gelezen.fouten.join('\n'));
  const [getypt, verwacht] = [antwoordenVan(gelezen.dossier), antwoordenVan(doel)];
  expect(verwacht.size).toBeGreaterThan(500);
  expect(getypt).toEqual(verwacht);
});
