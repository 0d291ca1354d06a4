import { gemeentenaam, gemeenteVoorNieuw, onderKop } from './delen.ts';
import {
  voorbeeldenGeenStrengere,
  voorbeeldenMotiveringGebied,
  voorbeeldenStrengere,
} from './voorbeelden/woonbinding.ts';
import type { Lijstvraag, Vraag } from './vraag.ts';

/** The steps of a strengere woonbinding, strictest first; asked only when there is one. */
const stappen = (wanneer: NonNullable<Vraag['wanneer']>): Lijstvraag => ({
  naam: 'stappen',
  soort: 'lijst',
  label: 'Stappen van de strengere woonbinding',
  hint: 'Zet de strengste stap eerst.',
  waarom: 'Wie aan de eerste stap voldoet, gaat voor op wie alleen aan een latere stap voldoet.',
  bron: 'strengereWoonbinding',
  begrippen: ['strengere-woonbinding', 'cascade'],
  nodig: true,
  wanneer,
  enkelvoud: 'stap',
  ordenbaar: true,
  nieuw: () => ({ jaren: null, periode: null, ononderbroken: false, factor: 'gemeente' }),
  titelVan: (_, rang) => `stap ${rang + 1}`,
  vragen: [
    {
      naam: 'jaren',
      soort: 'aantal',
      eenheid: 'jaar',
      label: 'Hoeveel jaar moet iemand in de gemeente wonen of gewoond hebben?',
      hint: 'Meer dan {woonbindingJaren} jaar; {woonbindingJaren} jaar is de gewone langdurige woonbinding.',
      bron: 'strengereWoonbinding',
      nodig: true,
    },
    {
      naam: 'periode',
      soort: 'aantal',
      eenheid: 'jaar',
      label: 'In welke periode vóór de toewijzing?',
      hint: 'Minstens even lang als het aantal jaren hierboven.',
      waarom:
        'Over een periode van meer dan {woonbindingPeriode} jaar bestaat discussie; het programma zegt dat dan ook.',
      bron: 'periodeWoonbinding',
      nodig: true,
    },
    {
      naam: 'ononderbroken',
      soort: 'vink',
      label: 'De jaren moeten ononderbroken zijn',
      hint: 'Zonder vinkje tellen jaren met onderbrekingen samen.',
    },
    {
      naam: 'factor',
      soort: 'keuze',
      verplicht: true,
      label: 'Waarmee is de band?',
      hint: 'Alleen wonen in de gemeente is nog toegelaten.',
      waarom: 'Deze stap komt uit een reglement van het vroegere stelsel; de andere mogelijkheden kunnen niet meer.',
      // Only a dossier that came in can hold another factor; whoever starts anew is not asked to choose what is refused.
      wanneer: ({ factor }) => factor !== 'gemeente',
      bron: 'oudeBindingsfactoren',
      mogelijkheden: [
        { waarde: 'gemeente', label: 'Wonen in de gemeente' },
        { waarde: 'deelgemeente', label: 'Wonen in een deelgemeente', uitleg: 'Niet meer toegelaten.' },
        { waarde: 'wijk', label: 'Wonen in een wijk', uitleg: 'Niet meer toegelaten.' },
        { waarde: 'geboorte', label: 'Geboren zijn in de gemeente', uitleg: 'Niet meer toegelaten.' },
        { waarde: 'werk', label: 'Werken in de gemeente', uitleg: 'Niet meer toegelaten.' },
        { waarde: 'school', label: 'Schoolgaan in de gemeente', uitleg: 'Niet meer toegelaten.' },
      ],
    },
  ],
});

/** 2.1 Langdurige woonbinding of the (deel-)werkingsgebied. */
export const vragenWoonbinding: readonly Vraag[] = [
  onderKop('Strengere woonbinding met de gemeente', [
    {
      naam: 'strenger',
      soort: 'keuze',
      label: 'Komt er een strengere woonbinding?',
      waarom: 'Een strengere woonbinding geeft voorrang aan wie al lang in de gemeente woont; ook “geen” is een keuze.',
      bron: 'strengereWoonbinding',
      begrippen: ['woonbinding', 'langdurige-woonbinding', 'strengere-woonbinding'],
      nodig: true,
      mogelijkheden: [
        { waarde: 'gelijk', label: 'Ja, dezelfde in alle gemeenten' },
        {
          waarde: 'per-gemeente',
          label: 'Elke gemeente kiest zelf',
          uitleg: 'U vult ze in bij deel 2 van elke gemeente.',
        },
        { waarde: 'geen', label: 'Nee, nergens' },
      ],
    },
    stappen(({ strenger }) => strenger === 'gelijk'),
    {
      naam: 'motivering',
      soort: 'lang',
      label: 'Waarom maakt u deze keuze?',
      hint: 'Noem cijfers over inwoners, kandidaat-huurders en toewijzingen als u die hebt.',
      waarom: 'Wie afwijkt van de gewone volgorde, toont met cijfers waarom dat lokaal nodig is.',
      bron: 'localeNood',
      wanneer: ({ strenger }) => strenger !== 'per-gemeente',
      voorbeelden: [...voorbeeldenStrengere, ...voorbeeldenGeenStrengere],
    },
  ]),
  onderKop('Langdurige woonbinding met het werkingsgebied', [
    {
      naam: 'metGebied',
      soort: 'jaNee',
      label: 'Krijgt ook wie {woonbindingJaren} jaar ergens in het werkingsgebied woonde voorrang?',
      hint: 'Deze voorrang komt na die voor wie in de gemeente zelf woonde.',
      bron: 'woonbindingGebied',
      begrippen: ['langdurige-woonbinding', 'werkingsgebied', 'consensus'],
      nodig: true,
    },
    {
      naam: 'consensus',
      soort: 'lijst',
      perGemeente: true,
      label: 'Akkoord van elke gemeente',
      hint: 'De dag waarop de gemeente akkoord ging.',
      waarom: 'Deze voorrang kan alleen als alle gemeenten van het gebied akkoord gaan.',
      bron: 'woonbindingGebied',
      begrippen: ['consensus'],
      nodig: true,
      wanneer: ({ metGebied }) => metGebied === true,
      enkelvoud: 'akkoord',
      ordenbaar: false,
      kenmerk: 'gemeente',
      nieuw: (_, context, waarde) => ({ gemeente: gemeenteVoorNieuw(context, waarde), datum: null }),
      titelVan: (item, _, context) => gemeentenaam(item.gemeente, context),
      vragen: [
        { naam: 'gemeente', soort: 'gemeente', verplicht: true, label: 'Gemeente' },
        { naam: 'datum', soort: 'datum', label: 'Datum van het akkoord', nodig: true },
      ],
    },
    {
      naam: 'motiveringGebied',
      soort: 'lang',
      label: 'Waarom kiest u voor een woonbinding met het werkingsgebied?',
      wanneer: ({ metGebied }) => metGebied === true,
      voorbeelden: voorbeeldenMotiveringGebied,
    },
  ]),
];

/** x.1 Langdurige woonbinding of one gemeente. */
export const vragenWoonbindingGemeente: readonly Vraag[] = [
  {
    naam: 'strenger',
    soort: 'keuze',
    label: 'Kiest deze gemeente voor een strengere woonbinding?',
    hint: 'Dit telt alleen als in 2.1 elke gemeente zelf mag kiezen, of als de gemeente van 2.1 afwijkt.',
    bron: 'strengereWoonbinding',
    begrippen: ['woonbinding', 'langdurige-woonbinding', 'strengere-woonbinding'],
    nodig: true,
    mogelijkheden: [
      { waarde: 'ja', label: 'Ja' },
      { waarde: 'geen', label: 'Nee' },
    ],
  },
  stappen(({ strenger }) => strenger === 'ja'),
  {
    naam: 'motivering',
    soort: 'lang',
    label: 'Waarom maakt de gemeente deze keuze?',
    hint: 'Noem cijfers over inwoners, kandidaat-huurders en toewijzingen als u die hebt.',
    waarom: 'Wie afwijkt van de gewone volgorde, toont met cijfers waarom dat lokaal nodig is.',
    bron: 'localeNood',
    voorbeelden: [...voorbeeldenStrengere, ...voorbeeldenGeenStrengere],
  },
  {
    naam: 'opZichzelf',
    soort: 'vink',
    label: 'Deze gemeente wijkt af van de keuze die 2.1 voor alle gemeenten maakt',
    hint: 'Alleen van belang als 2.1 één keuze maakt voor alle gemeenten.',
    waarom: 'De gemeente heeft het laatste woord over haar eigen grondgebied; de andere gemeenten blijven 2.1 volgen.',
    bron: 'amenderen',
  },
];
