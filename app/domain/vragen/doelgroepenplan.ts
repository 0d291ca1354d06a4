import { bepalingen, herkomstvragen, onderKop, tekstVan, voetnoten } from './delen.ts';
import { leegPlan } from './nieuweDoelgroep.ts';
import { alsRij } from './rij.ts';
import {
  voorbeeldenBegeleiding,
  voorbeeldenCijfers,
  voorbeeldenEvaluatiePlan,
  voorbeeldenGeenBegeleiding,
  voorbeeldenMaatregelen,
  voorbeeldenNood,
  voorbeeldenProblemen,
  voorbeeldenSituering,
  voorbeeldenTijdelijk,
} from './voorbeelden/doelgroepenplan.ts';
import type { Groep, Vraag, Vraagcontext } from './vraag.ts';

const nodigheid: NonNullable<Vraag['wanneer']> = ({ nodig }) => nodig === true;

const begeleiding: Groep = {
  naam: 'begeleiding',
  soort: 'groep',
  label: 'Begeleiding',
  bron: 'begeleiding',
  begrippen: ['begeleiding'],
  vragen: [
    {
      naam: 'nodig',
      soort: 'jaNee',
      label: 'Is begeleiding een voorwaarde om een woning te krijgen?',
      waarom: 'Begeleiding kan gevraagd worden, maar het huurcontract mag niet vanzelf eindigen wanneer ze stopt.',
      bron: 'begeleiding',
      nodig: true,
    },
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom is begeleiding wel of niet nodig?',
      wanneer: ({ nodig }) => typeof nodig === 'boolean',
      voorbeelden: [...voorbeeldenBegeleiding, ...voorbeeldenGeenBegeleiding],
    },
    {
      naam: 'door',
      soort: 'kort',
      label: 'Wie begeleidt?',
      hint: 'Noem de dienst, niet de persoon.',
      nodig: true,
      wanneer: nodigheid,
    },
    { naam: 'duur', soort: 'kort', label: 'Hoe lang?', nodig: true, wanneer: nodigheid },
    {
      naam: 'verloop',
      soort: 'lang',
      label: 'Hoe verloopt de begeleiding?',
      hint: 'Ook als ze niet verplicht is: zeg dan wie wat doet.',
    },
    {
      naam: 'evaluatie',
      soort: 'lang',
      label: 'Hoe en wanneer wordt ze geëvalueerd?',
      wanneer: nodigheid,
      voorbeelden: voorbeeldenEvaluatiePlan,
    },
  ],
};

/** A complete plan is required for a doelgroep that is not on the list [002:121-130]. */
const isVerplichtPlan: NonNullable<Vraag['nodigAls']> = ({ doelgroep }, { doelgroepen }) =>
  doelgroepen.some(({ sleutel, buitenLijst }) => sleutel === doelgroep && buitenLijst === true);

const inhoud: readonly Vraag[] = [
  {
    naam: 'situering',
    soort: 'lang',
    label: 'Waarover gaat dit plan?',
    hint: 'De achtergrond en hoe dit plan de andere pijlers aanvult; wie erbij hoort staat al bij de doelgroep.',
    voorbeelden: voorbeeldenSituering,
  },
  {
    naam: 'problemen',
    soort: 'lang',
    label: 'Welke problemen heeft deze groep op de woningmarkt?',
    bron: 'doelgroepenplan',
    nodigAls: isVerplichtPlan,
    voorbeelden: voorbeeldenProblemen,
  },
  {
    naam: 'kandidaten',
    soort: 'groep',
    label: 'Kandidaat-huurders in deze doelgroep',
    waarom: 'Het aantal woningen staat in verhouding tot het aandeel van de groep in alle kandidaat-huurders.',
    bron: 'proportie',
    begrippen: ['proportionaliteit'],
    vragen: [
      { naam: 'aantal', soort: 'aantal', eenheid: 'kandidaat-huurders', label: 'Aantal in de doelgroep' },
      ...herkomstvragen,
    ],
  },
  {
    naam: 'cijfers',
    soort: 'lang',
    label: 'Wat zeggen de cijfers verder?',
    hint: 'Wat u over de kandidaten weet, met de bron erbij.',
    voorbeelden: voorbeeldenCijfers,
  },
  {
    naam: 'nood',
    soort: 'lang',
    label: 'Hoe blijkt dat dit lokaal nodig is?',
    hint: 'Met cijfers: omvang van de groep, aantal gezinnen, aanbod, gemiddelde wachttijd.',
    waarom: 'Elke afwijking van de gewone regels steunt op objectieve cijfers uit de eigen streek.',
    bron: 'localeNood',
    nodigAls: isVerplichtPlan,
    voorbeelden: voorbeeldenNood,
  },
  {
    naam: 'maatregelen',
    soort: 'lang',
    label: 'Welke maatregelen gaan ermee samen?',
    bron: 'doelgroepenplan',
    begrippen: ['flankerende-maatregel'],
    nodigAls: isVerplichtPlan,
    voorbeelden: voorbeeldenMaatregelen,
  },
];

const BRONDELEN = [
  { waarde: 'situering', label: 'Waarover het plan gaat' },
  { waarde: 'problemen', label: 'De problemen' },
  { waarde: 'cijfers', label: 'De cijfers' },
  { waarde: 'nood', label: 'De lokale nood' },
  { waarde: 'maatregelen', label: 'De maatregelen' },
  { waarde: 'begeleiding', label: 'De begeleiding' },
  { waarde: 'tijdelijk', label: 'De tijdelijkheid' },
  { waarde: 'bepalingen', label: 'De andere bepalingen' },
];

/** A plan for `waarde`, or for the first doelgroep that has none yet; none when every doelgroep has its plan. */
function nieuwPlan(bestaand: readonly unknown[], { doelgroepen }: Vraagcontext, waarde?: string): unknown {
  const bezet = new Set(bestaand.map((plan) => alsRij(plan).doelgroep));
  const doelgroep = waarde ?? doelgroepen.find(({ sleutel }) => !bezet.has(sleutel))?.sleutel;
  return doelgroep === undefined ? undefined : leegPlan(doelgroep);
}

/** 2.3 and x.3 Doelgroepenplan. */
export const vragenDoelgroepenplannen: readonly Vraag[] = [
  {
    naam: 'plannen',
    soort: 'lijst',
    label: 'Doelgroepenplannen',
    hint: 'Verplicht voor een doelgroep die niet op de lijst staat; nuttig voor elke andere.',
    waarom: 'Het plan toont waarom de doelgroep voorrang krijgt en wat er nog meer voor haar gebeurt.',
    bron: 'doelgroepenplan',
    begrippen: ['doelgroepenplan', 'lijst-artikel-6-27'],
    enkelvoud: 'plan',
    ordenbaar: true,
    kenmerk: 'doelgroep',
    uniek: true,
    nieuw: nieuwPlan,
    titelVan: ({ doelgroep }, rang, { doelgroepen }) =>
      doelgroepen.find(({ sleutel }) => sleutel === doelgroep)?.naam ?? (tekstVan(doelgroep) || `plan ${rang + 1}`),
    vragen: [
      {
        naam: 'doelgroep',
        soort: 'doelgroep',
        verplicht: true,
        label: 'Voor welke doelgroep is dit plan?',
        nodig: true,
      },
      onderKop('Situering, problemen en cijfers', inhoud),
      begeleiding,
      onderKop('Tijdelijkheid en andere bepalingen', [
        {
          naam: 'tijdelijk',
          soort: 'lang',
          label: 'Is de voorrang tijdelijk, en hoe?',
          bron: 'tijdelijk',
          begrippen: ['uitweg'],
          voorbeelden: voorbeeldenTijdelijk,
        },
        bepalingen('het plan'),
        voetnoten(BRONDELEN),
      ]),
    ],
  },
];
