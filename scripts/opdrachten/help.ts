import { GELUKT, type Opdracht } from './opdracht.ts';

export const UITLEG = `Gebruik: npm run toewijs -- OPDRACHT

  check BESTAND [--json] [--op DATUM]   de bevindingen van een dossierbestand
  render BESTAND --out MAP [--only KEUZE] [--op DATUM]
                                        de documenten van een dossierbestand; KEUZE is een lijst van
                                        documenten (tr, ihr, hr, ouderen, adressen, rollen) en
                                        vormen (docx, html, xlsx)
  vergelijk OUD NIEUW --out BESTAND [--auteur NAAM] [--datum DATUM]
                                        het nieuwe toewijzingsreglement als DOCX met bijgehouden wijzigingen
                                        tegenover het oude
  verdeel BESTAND [--json]              verdeelt contingenten over zones en hun delen
  patrimonium BESTAND [--json]          telt de woningen van een rekenblad (.xlsx of CSV)
  schema                                het JSON Schema van een dossierbestand
  import BESTAND                        een nieuw dossier in de databank; drukt het nummer af
  export NUMMER [--out BESTAND]         het dossierbestand van een dossier in de databank
  verify                                controleert of de databank nog is zoals ze geschreven werd
  help                                  deze uitleg

DATUM is jaar-maand-dag; --op kiest het recht voor een reglement dat zelf geen datum noemt, --datum zegt van
wanneer de wijzigingen zijn.
De databank staat in gegevens/toewijs.sqlite, of waar de instelling TOEWIJS_DB zegt.
Uitgang: 0 gelukt · 1 een bevinding houdt tegen, een rij heeft een fout, of de databank heeft een gebrek · 2 niet uitgevoerd.`;

/** `help`: what can be asked. */
export const opdracht: Opdracht = {
  async voerUit(_argumenten, { uit }) {
    uit(UITLEG);
    return GELUKT;
  },
};
