/** A gemeente of the Vlaamse Gewest as NIS code, name and province. */
export interface GemeenteVanDeLijst {
  readonly nis: string;
  readonly naam: string;
  readonly provincie: string;
}

/** The 285 gemeenten by province, as 'NIS name'; source: the national statistics office, situation since 1 January 2025. */
const PER_PROVINCIE: Record<string, string> = {
  'Oost-Vlaanderen':
    '41002 Aalst, 44084 Aalter, 43002 Assenede, 42003 Berlare, 46030 Beveren-Kruibeke-Zwijndrecht, ' +
    '45059 Brakel, 42004 Buggenhout, 44083 Deinze, 41011 Denderleeuw, 42006 Dendermonde, 44013 Destelbergen, ' +
    '43005 Eeklo, 41082 Erpe-Mere, 44019 Evergem, 44020 Gavere, 44021 Gent, 41018 Geraardsbergen, ' +
    '41024 Haaltert, 42008 Hamme, 41027 Herzele, 45062 Horebeke, 43007 Kaprijke, 45060 Kluisbergen, ' +
    '45068 Kruisem, 42010 Laarne, 42011 Lebbeke, 41034 Lede, 45063 Lierde, 44085 Lievegem, 44087 Lochristi, ' +
    '46029 Lokeren, 45064 Maarkedal, 43010 Maldegem, 44088 Merelbeke-Melle, 44086 Nazareth-De Pinte, ' +
    '41048 Ninove, 44052 Oosterzele, 45035 Oudenaarde, 45041 Ronse, 46020 Sint-Gillis-Waas, ' +
    '43014 Sint-Laureins, 41063 Sint-Lievens-Houtem, 44064 Sint-Martens-Latem, 46021 Sint-Niklaas, ' +
    '46024 Stekene, 46025 Temse, 42023 Waasmunster, 42025 Wetteren, 42026 Wichelen, 45061 Wortegem-Petegem, ' +
    '42028 Zele, 43018 Zelzate, 41081 Zottegem, 44081 Zulte, 45065 Zwalm',
  'Vlaams-Brabant':
    '24001 Aarschot, 23105 Affligem, 23002 Asse, 23003 Beersel, 24007 Begijnendijk, 24008 Bekkevoort, ' +
    '24009 Bertem, 23009 Bever, 24011 Bierbeek, 24014 Boortmeerbeek, 24016 Boutersem, 24020 Diest, ' +
    '23016 Dilbeek, 23098 Drogenbos, 24028 Geetbets, 24137 Glabbeek, 23025 Grimbergen, 24033 Haacht, ' +
    '23027 Halle, 24038 Herent, 24041 Hoegaarden, 23033 Hoeilaart, 24043 Holsbeek, 24045 Huldenberg, ' +
    '23038 Kampenhout, 23039 Kapelle-op-den-Bos, 24048 Keerbergen, 24054 Kortenaken, 24055 Kortenberg, ' +
    '23099 Kraainem, 24059 Landen, 23104 Lennik, 24062 Leuven, 23044 Liedekerke, 23100 Linkebeek, ' +
    '24133 Linter, 23045 Londerzeel, 24066 Lubbeek, 23047 Machelen, 23050 Meise, 23052 Merchtem, 23060 Opwijk, ' +
    '24086 Oud-Heverlee, 23062 Overijse, 23106 Pajottegem, 23064 Pepingen, 23097 Roosdaal, 24094 Rotselaar, ' +
    '24134 Scherpenheuvel-Zichem, 23101 Sint-Genesius-Rode, 23077 Sint-Pieters-Leeuw, 23081 Steenokkerzeel, ' +
    '23086 Ternat, 24104 Tervuren, 24135 Tielt-Winge, 24107 Tienen, 24109 Tremelo, 23088 Vilvoorde, ' +
    '23102 Wemmel, 23103 Wezembeek-Oppem, 23094 Zaventem, 23096 Zemst, 24130 Zoutleeuw',
  Antwerpen:
    '11001 Aartselaar, 11002 Antwerpen, 13001 Arendonk, 13002 Baarle-Hertog, 13003 Balen, 13004 Beerse, ' +
    '12002 Berlaar, 11004 Boechout, 12005 Bonheiden, 11005 Boom, 12007 Bornem, 11008 Brasschaat, 11009 Brecht, ' +
    '13006 Dessel, 12009 Duffel, 11013 Edegem, 11016 Essen, 13008 Geel, 13010 Grobbendonk, ' +
    '12014 Heist-op-den-Berg, 11018 Hemiksem, 13011 Herentals, 13012 Herenthout, 13013 Herselt, ' +
    '13014 Hoogstraten, 11021 Hove, 13016 Hulshout, 11022 Kalmthout, 11023 Kapellen, 13017 Kasterlee, ' +
    '11024 Kontich, 13053 Laakdal, 12021 Lier, 13019 Lille, 11025 Lint, 11057 Malle, 12025 Mechelen, ' +
    '13021 Meerhout, 13023 Merksplas, 13025 Mol, 11029 Mortsel, 11030 Niel, 12026 Nijlen, 13029 Olen, ' +
    '13031 Oud-Turnhout, 12029 Putte, 12041 Puurs-Sint-Amands, 11035 Ranst, 13035 Ravels, 13036 Retie, ' +
    '13037 Rijkevorsel, 11037 Rumst, 11038 Schelle, 11039 Schilde, 11040 Schoten, 12035 Sint-Katelijne-Waver, ' +
    '11044 Stabroek, 13040 Turnhout, 13044 Vorselaar, 13046 Vosselaar, 13049 Westerlo, 11050 Wijnegem, ' +
    '12040 Willebroek, 11052 Wommelgem, 11053 Wuustwezel, 11054 Zandhoven, 11055 Zoersel',
  Limburg:
    '73001 Alken, 71002 As, 71004 Beringen, 73110 Bilzen-Hoeselt, 72003 Bocholt, 72004 Bree, 71011 Diepenbeek, ' +
    '72041 Dilsen-Stokkem, 71016 Genk, 71017 Gingelom, 71020 Halen, 72037 Hamont-Achel, 71072 Hasselt, ' +
    '72038 Hechtel-Eksel, 73022 Heers, 71024 Herk-de-Stad, 73028 Herstappe, 71070 Heusden-Zolder, ' +
    '72039 Houthalen-Helchteren, 72018 Kinrooi, 73042 Lanaken, 71034 Leopoldsburg, 72020 Lommel, 71037 Lummen, ' +
    '72021 Maaseik, 73107 Maasmechelen, 71045 Nieuwerkerken, 72042 Oudsbergen, 72030 Peer, 72043 Pelt, ' +
    '73066 Riemst, 71053 Sint-Truiden, 71071 Tessenderlo-Ham, 73111 Tongeren-Borgloon, 73109 Voeren, ' +
    '73098 Wellen, 71066 Zonhoven, 71067 Zutendaal',
  'West-Vlaanderen':
    '38002 Alveringem, 34002 Anzegem, 37020 Ardooie, 34003 Avelgem, 31003 Beernem, 31004 Blankenberge, ' +
    '35002 Bredene, 31005 Brugge, 31006 Damme, 35029 De Haan, 38008 De Panne, 34009 Deerlijk, 37002 Dentergem, ' +
    '32003 Diksmuide, 35005 Gistel, 34013 Harelbeke, 33039 Heuvelland, 36006 Hooglede, 32006 Houthulst, ' +
    '35006 Ichtegem, 33011 Ieper, 36007 Ingelmunster, 36008 Izegem, 31012 Jabbeke, 31043 Knokke-Heist, ' +
    '32010 Koekelare, 38014 Koksijde, 32011 Kortemark, 34022 Kortrijk, 34023 Kuurne, ' +
    '33040 Langemark-Poelkapelle, 36010 Ledegem, 34025 Lendelede, 36011 Lichtervelde, 32030 Lo-Reninge, ' +
    '34027 Menen, 33016 Mesen, 35011 Middelkerke, 36012 Moorslede, 38016 Nieuwpoort, 35013 Oostende, ' +
    '31022 Oostkamp, 37010 Oostrozebeke, 35014 Oudenburg, 37011 Pittem, 33021 Poperinge, 36015 Roeselare, ' +
    '34043 Spiere-Helkijn, 36019 Staden, 37022 Tielt, 31033 Torhout, 38025 Veurne, 33041 Vleteren, ' +
    '34040 Waregem, 33029 Wervik, 34041 Wevelgem, 37017 Wielsbeke, 37021 Wingene, 31040 Zedelgem, ' +
    '33037 Zonnebeke, 31042 Zuienkerke, 34042 Zwevegem',
};

/** All gemeenten, in the order of their names inside a province. */
export const GEMEENTEN: readonly GemeenteVanDeLijst[] = Object.entries(PER_PROVINCIE).flatMap(([provincie, rij]) =>
  rij.split(', ').map((deel) => ({ nis: deel.slice(0, 5), naam: deel.slice(6), provincie })),
);

const opNis = new Map(GEMEENTEN.map((gemeente) => [gemeente.nis, gemeente]));

/** The gemeente with this NIS code, or undefined when it is none of the 285. */
export const gemeenteMetNis = (nis: string): GemeenteVanDeLijst | undefined => opNis.get(nis);
