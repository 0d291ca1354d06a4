import { beforeEach, describe, expect, test } from 'vitest';
import { maakBijlagenopslag } from '../../../app/adapters/sqlite/bijlagenopslag.server.ts';
import { controleer } from '../../../app/adapters/sqlite/controleer.server.ts';
import { type Databank, openDatabank } from '../../../app/adapters/sqlite/databank.server.ts';
import { maakGebeurtenisopslag } from '../../../app/adapters/sqlite/gebeurtenisopslag.server.ts';
import { hashVan } from '../../../app/adapters/sqlite/schakel.ts';
import { bewaarHoofdstuk } from '../../../app/application/bewaarHoofdstuk.ts';
import { gebeurtenissen } from '../../../db/schema.ts';
import { stempel } from '../../application/opslagcontract.ts';
import { aangemaakt, slot } from '../../domain/procedure/gebeurtenis.ts';

let databank: Databank;
beforeEach(async () => {
  databank = openDatabank(':memory:');
  const opslag = maakGebeurtenisopslag(databank);
  await opslag.voegToe('a', 0, [aangemaakt('A'), slot('een'), slot('twee'), slot('drie')], stempel());
  await opslag.voegToe('b', 0, [aangemaakt('B')], stempel());
});

/** Changes the tables as somebody with the file in hands could: the triggers are put back afterwards. */
function knoei(sql: string): void {
  const { $client } = databank;
  const triggers = $client.prepare("select name, sql from sqlite_master where type = 'trigger'").all() as {
    name: string;
    sql: string;
  }[];
  for (const { name } of triggers) $client.exec(`drop trigger ${name}`);
  $client.exec(sql);
  for (const trigger of triggers) $client.exec(trigger.sql);
}

test('an untouched store has no defects', () => {
  expect(controleer(databank)).toEqual({ dossiers: 2, gebeurtenissen: 5, gebreken: [] });
});

test.each([
  {
    geval: 'an edited value',
    sql: `update gebeurtenissen set gegevens = replace(gegevens, 'een', 'elf') where dossier = 'a' and volgnummer = 2`,
    gebreken: ['dossier a: gebeurtenis 2 (HoofdstukBewaard) is gewijzigd sinds ze geschreven werd.'],
  },
  {
    geval: 'an edited author',
    sql: `update gebeurtenissen set door = 'iemand' where dossier = 'a' and volgnummer = 3`,
    gebreken: ['dossier a: gebeurtenis 3 (HoofdstukBewaard) is gewijzigd sinds ze geschreven werd.'],
  },
  {
    geval: 'a deleted event',
    sql: `delete from gebeurtenissen where dossier = 'a' and volgnummer = 2`,
    gebreken: ['dossier a: gebeurtenis 2 ontbreekt.'],
  },
  {
    geval: 'a deleted last event',
    sql: `delete from gebeurtenissen where dossier = 'a' and volgnummer = 4`,
    gebreken: ['dossier a: de lijst zegt versie 4, maar de laatste gebeurtenis is 3: het einde ontbreekt.'],
  },
  {
    geval: 'two swapped events',
    sql: `update gebeurtenissen set volgnummer = 9 where dossier = 'a' and volgnummer = 2;
          update gebeurtenissen set volgnummer = 2 where dossier = 'a' and volgnummer = 3;
          update gebeurtenissen set volgnummer = 3 where dossier = 'a' and volgnummer = 9`,
    gebreken: [
      'dossier a: gebeurtenis 2 is verwisseld: ze werd geschreven als gebeurtenis 3.',
      'dossier a: gebeurtenis 3 is verwisseld: ze werd geschreven als gebeurtenis 2.',
    ],
  },
  {
    geval: 'a whole dossier taken out',
    sql: `delete from gebeurtenissen where dossier = 'b'`,
    gebreken: ['dossier b: staat in de lijst van dossiers, maar heeft geen gebeurtenissen.'],
  },
  {
    geval: 'a row taken out of the list',
    sql: `delete from dossiers where id = 'b'`,
    gebreken: ['dossier b: ontbreekt in de lijst van dossiers.'],
  },
  {
    geval: 'an edited list',
    sql: `update dossiers set titel = 'C' where id = 'b'`,
    gebreken: ['dossier b: de lijst zegt titel "C", de gebeurtenissen zeggen "B".'],
  },
])('$geval is found and named', ({ sql, gebreken }) => {
  knoei(sql);
  expect(controleer(databank).gebreken).toEqual(gebreken);
});

describe('an event that was rewritten with a right hash of its own', () => {
  const nieuweHash = () => {
    const rijen = databank.select().from(gebeurtenissen).all();
    const rij = rijen.find(({ dossier, volgnummer }) => dossier === 'a' && volgnummer === 2);
    return rij && hashVan({ ...rij, door: 'iemand' });
  };
  const herschreven = (hash = nieuweHash()) =>
    `update gebeurtenissen set door = 'iemand', hash = '${hash}' where dossier = 'a' and volgnummer = 2;`;

  test('does not fit the next one', () => {
    knoei(herschreven());
    expect(controleer(databank).gebreken).toEqual(['dossier a: gebeurtenis 3 sluit niet aan op gebeurtenis 2.']);
  });

  test('cannot be made to fit: the hash of the next one covers the hash before it', () => {
    const volgende = `update gebeurtenissen set vorige_hash = '${nieuweHash()}' where dossier = 'a' and volgnummer = 3`;
    knoei(herschreven() + volgende);
    expect(controleer(databank).gebreken).toEqual([
      'dossier a: gebeurtenis 3 (HoofdstukBewaard) is gewijzigd sinds ze geschreven werd.',
    ]);
  });
});

test('a value that is no event any more is named, not thrown', () => {
  knoei(`update gebeurtenissen set gegevens = '{}' where dossier = 'b'`);
  expect(controleer(databank).gebreken).toEqual([
    'dossier b: gebeurtenis 1 (DossierAangemaakt) is gewijzigd sinds ze geschreven werd.',
    'dossier b: gebeurtenis 1 (DossierAangemaakt) is niet leesbaar.',
  ]);
});

test('a missing protection is named', () => {
  databank.$client.exec('drop trigger gebeurtenissen_geen_schrapping');
  expect(controleer(databank).gebreken).toEqual([
    'de beveiliging gebeurtenissen_geen_schrapping ontbreekt in de databank.',
  ]);
});

describe('the attachment that holds the patrimonium', () => {
  beforeEach(async () => {
    const poorten = {
      opslag: maakGebeurtenisopslag(databank),
      bijlagen: maakBijlagenopslag(databank),
      klok: () => stempel().op,
    };
    await bewaarHoofdstuk(poorten, stempel(), {
      dossier: 'a',
      hoofdstuk: 'patrimonium',
      gemeente: null,
      inhoud: { woningen: [{ gemeente: '44021', straat: 'Dorp', nummer: '1' }] },
      gezien: 9,
    });
  });

  test.each([
    { geval: 'untouched', sql: '', gebreken: [] },
    { geval: 'gone', sql: 'delete from bijlagen', gebreken: [/^dossier a: de bijlage [0-9a-f]{12} ontbreekt\.$/] },
    {
      geval: 'changed',
      sql: "update bijlagen set inhoud = x'00'",
      gebreken: [/^dossier a: de bijlage [0-9a-f]{12} is gewijzigd sinds ze bewaard werd\.$/],
    },
  ])('$geval', ({ sql, gebreken }) => {
    knoei(sql);
    expect(controleer(databank).gebreken).toEqual(gebreken.map((zin) => expect.stringMatching(zin)));
  });
});
