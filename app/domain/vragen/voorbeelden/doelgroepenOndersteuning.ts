import type { Voorbeelddoelgroep } from './voorbeelddoelgroep.ts';

/** Doelgroepen for whom support goes together with the dwelling. */
export const VOORBEELDEN_ONDERSTEUNING: readonly Voorbeelddoelgroep[] = [
  {
    sleutel: 'housing-first',
    titel: 'Housing First',
    uitleg: 'Een vaste woning met intensieve begeleiding voor wie lang dakloos is.',
    doelgroep: {
      naam: 'de kandidaat-huurder in Housing First',
      korteNaam: 'Housing First',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder die langdurig dakloos is, daarbij psychische problemen of een verslaving heeft, en door een erkende dienst voor Housing First is aangemeld.',
      lijst: {
        keuze: 'op-de-lijst',
        item: 'dak-en-thuisloos',
        motivering:
          'De doelgroep is een deel van dit punt: mensen die zonder intensieve begeleiding hun woning weer verliezen.',
      },
      aard: 'bij-voorrang',
      telwijze: 'per-jaar',
      uitweg:
        'Beslissen de huurder en het team dat de intensieve begeleiding kan stoppen, dan verlaat de woning het plan en komt er plaats voor een volgende kandidaat. De huurder blijft er wonen.',
      cascadeSlot:
        'Passen verschillende aangemelde kandidaat-huurders bij dezelfde woning, dan gaat de oudste aanmelding voor.',
    },
    plan: {
      situering: 'Bij Housing First komt de woning eerst; behandeling en werk volgen op het tempo van de huurder.',
      problemen:
        'Deze mensen leven vaak jaren op straat of in de opvang. Voorwaarden vooraf, zoals een behandeling, houden hen van een woning weg.',
      maatregelen:
        'De betrokken diensten vormen samen een team en overleggen geregeld met de huurder en de woonmaatschappij.',
      begeleiding: {
        nodig: true,
        motivering:
          'Zonder intensieve begeleiding over verschillende domeinen is het behoud van de woning niet te verwachten.',
        door: 'een team van zorg- en welzijnsdiensten',
        duur: 'zolang de huurder en het team dat nodig vinden',
        verloop: 'Het team bezoekt de huurder vaak, ook onaangekondigd als dat is afgesproken, en is snel bereikbaar.',
        evaluatie: 'De huurder en het team bekijken om de zes maanden wat nog nodig is.',
      },
      tijdelijk: 'Alleen de plaats in het plan is tijdelijk; de huurovereenkomst is dat niet.',
    },
  },
  {
    sleutel: 'geestelijke-gezondheid',
    titel: 'Geestelijke gezondheid',
    uitleg: 'Zelfstandig wonen met steun voor wie psychisch kwetsbaar is.',
    doelgroep: {
      naam: 'de kandidaat-huurder met geestelijke gezondheidsproblemen',
      korteNaam: 'geestelijke gezondheid',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder die psychisch kwetsbaar is, zelfstandig kan wonen met begeleiding en door een dienst voor geestelijke gezondheid wordt aangemeld.',
      lijst: {
        keuze: 'op-de-lijst',
        item: 'geestelijke-gezondheid',
        motivering: 'De omschrijving valt volledig binnen dit punt van de lijst.',
      },
      aard: 'bij-voorrang',
      telwijze: 'per-jaar',
      uitweg: 'Loopt het wonen goed en is de begeleiding afgebouwd, dan verlaat de woning het plan; de huurder blijft.',
    },
    plan: {
      problemen:
        'Na een opname vinden cliënten moeilijk een woning: verhuurders weigeren hen en een huurverleden ontbreekt. Zo duurt een opname langer dan nodig.',
      maatregelen: 'De dienst en de woonmaatschappij hebben elk een vast aanspreekpunt en overleggen geregeld.',
      begeleiding: {
        nodig: true,
        motivering: 'Begeleiding aan huis voorkomt terugval en problemen in de buurt.',
        door: 'de dienst die de kandidaat aanmeldde',
        duur: 'minstens een jaar, in overleg te verlengen',
        verloop: 'De begeleider komt geregeld langs en is bereikbaar voor de huurder en voor de woonmaatschappij.',
        evaluatie: 'De huurder, de dienst en de woonmaatschappij bekijken elk jaar wat nog nodig is.',
      },
    },
  },
  {
    sleutel: 'jongeren',
    titel: 'Jongeren die zelfstandig gaan wonen',
    uitleg: 'Voor wie de jeugdhulp verlaat of zonder steun van ouders voor het eerst alleen gaat wonen.',
    doelgroep: {
      naam: 'de jonge kandidaat-huurder die zelfstandig gaat wonen',
      korteNaam: 'jongeren',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder van 17 tot en met 25 jaar die met begeleiding van een erkende dienst zelfstandig woont of gaat wonen.',
      lijst: {
        keuze: 'niet-op-de-lijst',
        item: '',
        motivering:
          'Geen punt van de lijst dat nagekeken kon worden, noemt deze jongeren. Daarom hoort er een doelgroepenplan bij; staat de groep toch op de lijst, kies dan dat punt.',
      },
      aard: 'bij-voorrang',
      telwijze: 'per-jaar',
      uitweg:
        'Stopt de begeleiding in overleg en loopt het wonen goed, dan verlaat de woning het plan; de jongere blijft huren.',
    },
    plan: {
      problemen:
        'Jongeren zonder netwerk hebben een laag inkomen en geen huurverleden. Zij komen bij familie of vrienden terecht, of blijven langer dan nodig in een voorziening.',
      maatregelen:
        'De begeleidende dienst en het OCMW helpen bij inkomen, studie of werk en bij de inrichting van de woning.',
      begeleiding: {
        nodig: true,
        motivering: 'Voor het eerst alleen wonen lukt beter met steun bij huishouden, budget en administratie.',
        door: 'een erkende dienst voor jongeren',
        duur: 'minstens een jaar, in overleg te verlengen',
        verloop: 'De begeleider bezoekt de jongere wekelijks en bouwt dat af als het goed gaat.',
        evaluatie: 'De jongere, de dienst en de woonmaatschappij bekijken na zes maanden en na een jaar hoe het gaat.',
      },
    },
  },
];
