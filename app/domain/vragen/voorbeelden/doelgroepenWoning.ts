import type { Rechtskader } from '../../recht/rechtskader.ts';
import type { Voorbeelddoelgroep } from './voorbeelddoelgroep.ts';

/** Doelgroepen for whom the dwelling itself is special. */
export const voorbeeldenWoning = (recht: Rechtskader): readonly Voorbeelddoelgroep[] => [
  {
    sleutel: 'ouderen',
    titel: 'Ouderen vanaf {ouderenLeeftijd} jaar',
    uitleg: 'Woningen zonder trappen, dicht bij winkels en zorg, voor wie {ouderenLeeftijd} jaar of ouder is.',
    doelgroep: {
      naam: 'de kandidaat-huurder vanaf {ouderenLeeftijd} jaar',
      korteNaam: 'ouderen ({ouderenLeeftijd}+)',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder die op de dag van de toewijzing minstens {ouderenLeeftijd} jaar is. Bij een koppel volstaat het dat een van beiden die leeftijd heeft.',
      lijst: {
        keuze: 'op-de-lijst',
        item: 'ouderen',
        motivering: 'De lijst noemt ouderen; de doelgroep neemt de leeftijd van {ouderenLeeftijd} jaar over.',
      },
      aard: 'voorbehouden',
      telwijze: 'gelabeld',
      leeftijdVanaf: recht.ouderenLeeftijd.waarde,
      woningenToelichting:
        'De woningen liggen op de gelijkvloerse verdieping of zijn met een lift te bereiken, en tellen hoogstens {ouderenSlaapkamers} slaapkamers. Winkels, een huisarts en een halte van het openbaar vervoer zijn dichtbij.',
    },
    plan: {
      problemen:
        'Oudere huurders wonen vaak in een woning met trappen of met te veel kamers. Op de private huurmarkt zijn aangepaste kleine woningen schaars en duur.',
      maatregelen:
        'Het lokaal dienstencentrum en de diensten voor thuiszorg kennen de woningen en stellen zich aan nieuwe bewoners voor.',
      begeleiding: {
        nodig: false,
        motivering: 'De voorrang heeft te maken met de woning. Wie hulp wil, vindt die bij de gewone diensten.',
        door: '',
        duur: '',
        verloop: '',
        evaluatie: '',
      },
    },
  },
  {
    sleutel: 'beperking',
    titel: 'Personen met een fysieke beperking',
    uitleg: 'Woningen die rolstoeltoegankelijk of op een andere manier aangepast zijn.',
    doelgroep: {
      naam: 'de kandidaat-huurder met een fysieke beperking',
      korteNaam: 'fysieke beperking',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder die zelf, of van wie een gezinslid, een blijvende fysieke beperking heeft waardoor een aangepaste woning nodig is. Een attest van een bevoegde dienst of van de behandelende arts toont dat aan.',
      lijst: {
        keuze: 'op-de-lijst',
        item: 'beperking',
        motivering: 'De doelgroep is een deel van dit punt: de woningen zijn alleen aan fysieke beperkingen aangepast.',
      },
      aard: 'voorbehouden',
      telwijze: 'gelabeld',
      woningenToelichting:
        'De woningen zijn zonder drempels te bereiken en hebben brede deuren en een aangepaste badkamer.',
    },
    plan: {
      problemen:
        'Aangepaste woningen zijn op de private markt bijna niet te vinden. Wie geen passende woning heeft, is aangewezen op hulp voor wat hij anders zelf zou kunnen.',
      maatregelen:
        'De woonmaatschappij en de dienst die de aanpassingen adviseert, bekijken vóór de verhuizing samen met de huurder wat nog nodig is.',
      begeleiding: {
        nodig: false,
        motivering: 'Een aangepaste woning volstaat; begeleiding is mogelijk maar geen voorwaarde.',
        door: '',
        duur: '',
        verloop: '',
        evaluatie: '',
      },
    },
  },
  {
    sleutel: 'doorgangswoning',
    titel: 'Bewoners van een doorgangswoning',
    uitleg: 'Doorstroming voor wie tijdelijk in een nood- of doorgangswoning verblijft.',
    doelgroep: {
      naam: 'de kandidaat-huurder uit een nood- of doorgangswoning',
      korteNaam: 'doorgangswoningen',
      beschrijving:
        'Tot de doelgroep behoort de kandidaat-huurder die tijdelijk in een nood- of doorgangswoning van een OCMW verblijft, dakloos is of dat dreigt te worden, en door dat OCMW wordt aangemeld.',
      lijst: {
        keuze: 'op-de-lijst',
        item: 'dak-en-thuisloos',
        motivering: 'Wie in een doorgangswoning verblijft, heeft geen eigen woning: dat valt onder dit punt.',
      },
      aard: 'bij-voorrang',
      telwijze: 'per-jaar',
      uitweg:
        'Is de begeleiding afgerond en verloopt het wonen goed, dan verlaat de woning het plan. De huurder blijft er wonen.',
      cascadeSlot:
        'Passen verschillende aangemelde kandidaat-huurders bij dezelfde woning, dan gaat de oudste aanmelding voor.',
    },
    plan: {
      problemen:
        'Bewoners van een doorgangswoning vinden na hun verblijf vaak geen betaalbare woning. Zo blijft de doorgangswoning bezet voor wie er dringend een nodig heeft.',
      maatregelen: 'Het OCMW helpt bij de verhuizing, de waarborg en de eerste maanden in de nieuwe woning.',
      begeleiding: {
        nodig: true,
        motivering: 'De overgang naar een eigen woning vraagt in het begin steun bij budget en administratie.',
        door: 'het OCMW dat de kandidaat aanmeldde',
        duur: 'een jaar, te verlengen in overleg met de huurder',
        verloop: 'De begeleider komt in het begin wekelijks langs en daarna volgens afspraak.',
        evaluatie:
          'De huurder, het OCMW en de woonmaatschappij bekijken na zes maanden en na een jaar hoe het gaat. De huurovereenkomst loopt in elk geval door.',
      },
      tijdelijk: 'Alleen de plaats in het plan is tijdelijk; de huurovereenkomst is dat niet.',
    },
  },
];
