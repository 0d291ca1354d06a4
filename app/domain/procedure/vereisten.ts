/** What a step of the procedure can require, as a condition in a Dutch sentence: 'dit kan pas als …'. */
export const VEREISTEN = {
  vaststelling: 'er consensus is in de toewijzingsraad, of elke gemeente voor haar eigen grondgebied besliste',
  consensusWoonbindingGebied:
    'alle gemeenten akkoord gaan met de woonbinding met het werkingsgebied, als die gekozen is',
  geenBlokkerendeBevinding: 'geen bevinding het reglement tegenhoudt',
  pijler2Bijgevoegd: 'de beslissingen over de versnelde toewijzing zijn bijgevoegd',
  elkeGemeenteraadKeurdeGoed: 'elke gemeenteraad het ontwerp goedkeurde, al dan niet geamendeerd',
  amendementenVerwerkt: 'elk amendement verwerkt of met de regel en de reden teruggestuurd is',
  doelgroepBuitenLijst: 'een doelgroep niet op de lijst staat',
  alleDoelgroepenOpDeLijst: 'alle doelgroepen op de lijst staan',
  dossierVolledig: 'elk vereist stuk in het dossier zit',
  nietEerderVerlengd: 'de termijn nog niet verlengd is',
  huurreglementAangepast: 'het intern huurreglement de regels bevat en bij de toezichthouder is',
  redenBijElkeWijziging: 'elke wijziging van het amendement een reden heeft, als er een amendement is',
  amendementIngediend: 'er een amendement is',
  binnenBereik: 'het amendement alleen wijzigt wat een gemeenteraad kan wijzigen (AM-BEREIK)',
  beslissingGenoteerd: 'datum, nummer, stemmen en uittreksel van de beslissing genoteerd zijn',
} as const satisfies Record<string, string>;

export type Vereiste = keyof typeof VEREISTEN;
