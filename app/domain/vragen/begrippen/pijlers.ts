import type { Begrip } from './begrip.ts';

/** Terms of the four ways into a social dwelling. */
export const BEGRIPPEN_PIJLERS: readonly Begrip[] = [
  {
    sleutel: 'pijler-1',
    begrip: 'pijler 1: standaardtoewijzing',
    uitleg:
      'De gewone weg naar een sociale woning. De wet legt de volgorde vast: aangepaste woning, passende grootte, woonbinding, mantelzorg en dan de inschrijving.',
    bron: 'standaardtoewijzing',
  },
  {
    sleutel: 'pijler-2',
    begrip: 'pijler 2: versnelde toewijzing',
    uitleg:
      'Van de toewijzingen van een jaar gaat {versneldeToewijzing} naar kandidaten in een dringende situatie. De lokale binding telt daar niet mee. De woonmaatschappij regelt dit in haar intern huurreglement, niet in dit reglement.',
    bron: 'versneldeToewijzing',
  },
  {
    sleutel: 'pijler-3',
    begrip: 'pijler 3: specifieke doelgroepen',
    uitleg:
      'De gemeenten kunnen voorrang geven aan groepen die moeilijk een geschikte woning vinden. Samen krijgen die hoogstens {derdePatrimonium} van de woningen. De lokale binding telt hier wel.',
    bron: 'specifiekeDoelgroepen',
  },
  {
    sleutel: 'pijler-4',
    begrip: 'pijler 4: dwingende interne verhuizingen',
    uitleg:
      'Huurders die moeten verhuizen, bijvoorbeeld omdat hun woning gesloopt wordt of te klein is, en enkele bijzondere toewijzingen. Wie uit eigen wil verhuist, hoort hier niet bij.',
    bron: 'dwingendeMutaties',
  },
  {
    sleutel: 'standaardtoewijzing',
    begrip: 'standaardtoewijzing',
    uitleg:
      'De toewijzing volgens de gewone volgorde van de wet. Past niemand van een doelgroep bij een woning, dan gaat ze langs deze weg naar de volgende kandidaat.',
    bron: 'standaardtoewijzing',
  },
  {
    sleutel: 'intern-huurreglement',
    begrip: 'intern huurreglement',
    uitleg:
      'Het reglement waarin de woonmaatschappij haar eigen toewijzingsregels vastlegt. Het neemt dit toewijzingsreglement over en voegt er onder meer pijler 2 en de lijst van woningen met een label aan toe.',
    bron: 'rationeleBezetting',
  },
  {
    sleutel: 'toewijzingsreglement',
    begrip: 'toewijzingsreglement',
    uitleg:
      'Het reglement dat u nu opmaakt: de strengere woonbinding, de woonbinding met het gebied en de specifieke doelgroepen. De gemeenteraden beslissen erover voor hun grondgebied.',
    bron: 'specifiekeDoelgroepen',
  },
];
