import { describe, expect, test } from 'vitest';
import { wijzigingssleutel, zonderReden } from '../../../app/domain/amendement/amendement.ts';
import { amendementUit } from '../../../app/domain/amendement/amendementUit.ts';
import { drieLijsten } from '../../../app/domain/amendement/drieLijsten.ts';
import { BuitenBereik, GemeenteNietInGebied } from '../../../app/domain/amendement/fouten.ts';
import { pasToe } from '../../../app/domain/amendement/pasToe.ts';
import { plaatssleutel } from '../../../app/domain/regels/plaats.ts';
import type { Dossier } from '../../../app/domain/reglement/dossier.ts';
import { BERLARE, BUGGENHOUT, DENDERMONDE, LEBBEKE } from '../hulp/eenDossier.ts';
import { amendementVan, binding, eigenGroep, groep, ontwerp, rij } from './hulp.ts';

/** A copy in which something was changed by hand. */
const bewerkt = (doe: (dossier: Dossier) => void): Dossier => {
  const kopie = structuredClone(ontwerp());
  doe(kopie);
  return kopie;
};
const deel2 = (dossier: Dossier, nis: string) => {
  const deel = dossier.perGemeente[nis];
  if (deel === undefined) throw new Error(`Geen deel 2 van ${nis}.`);
  return deel;
};
const eerste = <T>(lijst: readonly T[]): T => {
  const [item] = lijst;
  if (item === undefined) throw new Error('Lege lijst.');
  return item;
};

describe('AM-BEREIK: what a gemeenteraad cannot amend', () => {
  test.each<{ geval: string; doe: (dossier: Dossier) => void; plaats: string; wat: string }>([
    {
      geval: 'the woonbinding with the gebied',
      doe: (dossier) => {
        dossier.hoofdstukken.woonbinding.metGebied = false;
      },
      plaats: 'gebied/woonbinding',
      wat: 'hoofdstuk 2.1 Langdurige woonbinding',
    },
    {
      geval: 'the row of another gemeente in a doelgroep of deel 1',
      doe: (dossier) => {
        eerste(dossier.hoofdstukken.doelgroepen.doelgroepen).aantallen.find(
          ({ gemeente }) => gemeente === BUGGENHOUT,
        )!.aantal = 1;
      },
      plaats: 'gebied/doelgroepen/ouderen',
      wat: 'de doelgroep “ouderen” van deel 1, buiten de eigen rij,',
    },
    {
      geval: 'who belongs to a doelgroep of deel 1',
      doe: (dossier) => {
        eerste(dossier.hoofdstukken.doelgroepen.doelgroepen).beschrijving = 'Iedereen.';
      },
      plaats: 'gebied/doelgroepen/ouderen',
      wat: 'de doelgroep “ouderen” van deel 1, buiten de eigen rij,',
    },
    {
      geval: 'a doelgroep of deel 1 goes',
      doe: (dossier) => {
        dossier.hoofdstukken.doelgroepen.doelgroepen.pop();
      },
      plaats: 'gebied/doelgroepen/zorg',
      wat: 'het schrappen van de doelgroep “zorg” van deel 1',
    },
    {
      geval: 'a doelgroep of deel 1 comes in',
      doe: (dossier) => {
        const nieuw = structuredClone(eerste(dossier.hoofdstukken.doelgroepen.doelgroepen));
        dossier.hoofdstukken.doelgroepen.doelgroepen.push({ ...nieuw, sleutel: 'extra', korteNaam: 'extra' });
      },
      plaats: 'gebied/doelgroepen/extra',
      wat: 'het toevoegen van de doelgroep “extra” aan deel 1',
    },
    {
      geval: 'the order of deel 1',
      doe: (dossier) => {
        dossier.hoofdstukken.doelgroepen.doelgroepen.reverse();
      },
      plaats: 'gebied/doelgroepen',
      wat: 'de volgorde van de doelgroepen van deel 1',
    },
    {
      geval: 'the introduction of deel 1',
      doe: (dossier) => {
        dossier.hoofdstukken.doelgroepen.inleiding = 'Anders.';
      },
      plaats: 'gebied/doelgroepen/inleiding',
      wat: 'de inleiding bij de doelgroepen van deel 1',
    },
    {
      geval: 'the plan of a doelgroep of deel 1',
      doe: (dossier) => {
        dossier.hoofdstukken.doelgroepenplannen.plannen = [];
      },
      plaats: 'gebied/doelgroepenplannen',
      wat: 'hoofdstuk 2.3 Doelgroepenplan',
    },
    {
      geval: 'deel 2 of another gemeente',
      doe: (dossier) => {
        deel2(dossier, BUGGENHOUT).woonbinding.strenger = 'ja';
      },
      plaats: `gemeente/${BUGGENHOUT}/woonbinding`,
      wat: 'hoofdstuk 4.1 Langdurige woonbinding, Buggenhout',
    },
    {
      geval: 'the gemeenten and their figures',
      doe: (dossier) => {
        dossier.hoofdstukken.gemeenten.gemeenten.pop();
      },
      plaats: 'gebied/gemeenten',
      wat: 'hoofdstuk 1.2 Gemeenten in het (deel-)werkingsgebied',
    },
    {
      geval: 'pijler 2',
      doe: (dossier) => {
        dossier.hoofdstukken.versneldeToewijzing.volgorde.motivering = 'Anders.';
      },
      plaats: 'gebied/versneldeToewijzing',
      wat: 'hoofdstuk IHR 3 Versnelde toewijzingen',
    },
    {
      geval: 'the reason given to a warning elsewhere',
      doe: (dossier) => {
        dossier.antwoorden.push({ regel: 'P3-TERUGVAL', plaats: 'gebied/doelgroepen/zorg/terugval', reden: 'Zo.' });
      },
      plaats: 'gebied/slotbepalingen',
      wat: 'de motivering bij een bevinding buiten het eigen deel 2',
    },
    {
      geval: 'the title',
      doe: (dossier) => {
        dossier.titel = 'Anders';
      },
      plaats: 'gebied/woonmaatschappij',
      wat: 'de titel van het dossier',
    },
  ])('$geval', ({ doe, plaats, wat }) => {
    const uitkomst = amendementUit(ontwerp(), bewerkt(doe), BERLARE);
    if (!(uitkomst instanceof BuitenBereik)) throw new Error('Niet geweigerd.');
    expect(uitkomst.bevindingen.map((een) => [een.id, plaatssleutel(een.plaats), een.tekst])).toEqual([
      ['AM-BEREIK', plaats, `De gemeenteraad van Berlare kan ${wat} niet amenderen.`],
    ]);
    expect(uitkomst.bevindingen[0]?.bron.vindplaats).toContain('001:153');
  });

  test('a gemeente outside the gebied', () => {
    expect(amendementUit(ontwerp(), ontwerp(), DENDERMONDE)).toBeInstanceOf(GemeenteNietInGebied);
  });

  test('everything that is wrong is named together', () => {
    const voorstel = bewerkt((dossier) => {
      dossier.titel = 'Anders';
      deel2(dossier, BUGGENHOUT).woonbinding.strenger = 'ja';
    });
    const uitkomst = amendementUit(ontwerp(), voorstel, BERLARE);
    expect(uitkomst instanceof BuitenBereik && uitkomst.bevindingen.length).toBe(2);
  });
});

describe('an edited deel 2 becomes an amendment', () => {
  const gevallen = [
    { geval: 'a strengere woonbinding of its own', wijziging: binding([8]) },
    { geval: 'no strengere woonbinding', wijziging: binding([]) },
    { geval: 'a doelgroep comes in', wijziging: groep('zorg', eigenGroep(BERLARE, 'zorg', 3)) },
    { geval: 'a doelgroep changes', wijziging: groep('jong', eigenGroep(BERLARE, 'jong', 6)) },
    { geval: 'a doelgroep loses its plan', wijziging: groep('jong', eigenGroep(BERLARE, 'jong', 4), false) },
    { geval: 'a doelgroep goes', wijziging: groep('jong', null) },
    { geval: 'its row changes', wijziging: rij('zorg', 9, { plafond: 12 }) },
    { geval: 'its row goes', wijziging: rij('ouderen', null) },
    {
      geval: 'its addresses come in',
      wijziging: rij('zorg', 5, {
        woningen: [{ gemeente: BERLARE, adres: 'Dorp 1', slaapkamers: 1, toegang: 'lift' }],
      }),
    },
    {
      geval: 'the introduction',
      wijziging: { onderwerp: 'inleiding', wordt: 'Vooraf.', reden: 'Duidelijker.' } as const,
    },
  ];

  test.each(gevallen)('$geval', ({ wijziging }) => {
    const bron = amendementVan(BERLARE, wijziging);
    const sleutel = wijzigingssleutel(eerste(bron.wijzigingen));
    const voorstel = pasToe(ontwerp(), [bron]);
    const uit = amendementUit(ontwerp(), voorstel, BERLARE, { [sleutel]: wijziging.reden });
    if (uit instanceof Error) throw uit;
    expect(uit.wijzigingen.map(wijzigingssleutel)).toEqual([sleutel]);
    expect(zonderReden(uit)).toEqual([]);
    expect(pasToe(ontwerp(), [uit])).toEqual(voorstel);
  });

  test('a gemeente without row or deel 2 gets both', () => {
    const voorstel = pasToe(ontwerp(), [amendementVan(LEBBEKE, rij('zorg', 2), binding([7]))]);
    const uit = amendementUit(ontwerp(), voorstel, LEBBEKE);
    if (uit instanceof Error) throw uit;
    expect(uit.wijzigingen.map(wijzigingssleutel)).toEqual(['rij/zorg', 'woonbinding']);
    expect(zonderReden(uit)).toEqual(['rij/zorg', 'woonbinding']);
    expect(drieLijsten(ontwerp(), uit).toegevoegd.map(({ sleutel }) => sleutel)).toEqual(['rij/zorg']);
  });

  test('another order of its own doelgroepen is a change too', () => {
    const twee = pasToe(ontwerp(), [amendementVan(BERLARE, groep('arm', eigenGroep(BERLARE, 'arm', 1)))]);
    const voorstel = structuredClone(twee);
    deel2(voorstel, BERLARE).doelgroepen.doelgroepen.reverse();
    const uit = amendementUit(twee, voorstel, BERLARE);
    if (uit instanceof Error) throw uit;
    expect(uit.wijzigingen).toEqual([{ onderwerp: 'volgorde', wordt: ['arm', 'jong'], reden: '' }]);
    expect(pasToe(twee, [uit])).toEqual(voorstel);
  });

  test('nothing edited is an amendment without changes', () => {
    expect(amendementUit(ontwerp(), ontwerp(), BERLARE)).toEqual({ gemeente: BERLARE, wijzigingen: [] });
  });
});

describe('the three lists', () => {
  test.each([
    { geval: 'a row that was there', wijziging: rij('zorg', 9), soort: 'gewijzigd', velden: [['Aantal', '5', '9']] },
    {
      geval: 'a row that goes',
      wijziging: rij('zorg', null),
      soort: 'geschrapt',
      velden: [['Aantal', '5', 'niet ingevuld']],
    },
    { geval: 'other steps than 2.1', wijziging: binding([9]), soort: 'gewijzigd', velden: null },
    { geval: 'none where 2.1 has one for all', wijziging: binding([]), soort: 'geschrapt', velden: null },
    {
      geval: 'a doelgroep comes in',
      wijziging: groep('x', eigenGroep(BERLARE, 'x', 3)),
      soort: 'toegevoegd',
      velden: null,
    },
    {
      geval: 'a doelgroep changes',
      wijziging: groep('jong', eigenGroep(BERLARE, 'jong', 5)),
      soort: 'gewijzigd',
      velden: [['Aantal', '4', '5']],
    },
    { geval: 'a doelgroep goes', wijziging: groep('jong', null), soort: 'geschrapt', velden: null },
  ] as const)('$geval: $soort', ({ wijziging, soort, velden }) => {
    const lijsten = drieLijsten(ontwerp(), amendementVan(BERLARE, wijziging));
    expect(Object.entries(lijsten).flatMap(([naam, regels]) => regels.map(() => naam))).toEqual([soort]);
    const [regel] = lijsten[soort];
    expect(regel?.reden).toBe(wijziging.reden);
    expect(regel?.velden.length).toBeGreaterThan(0);
    if (velden !== null) expect(regel?.velden.map(({ label, oud, nieuw }) => [label, oud, nieuw])).toEqual(velden);
  });

  test('a strengere woonbinding where there was none is added', () => {
    const zonder = ontwerp({ woonbinding: { strenger: 'geen', motivering: 'Niet nodig.' } });
    expect(drieLijsten(zonder, amendementVan(BERLARE, binding([8]))).toegevoegd).toHaveLength(1);
  });
});
