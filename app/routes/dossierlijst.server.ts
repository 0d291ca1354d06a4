import { keurDossier } from '../application/keurDossier.ts';
import { lijstDossiers } from '../application/lijstDossiers.ts';
import { openDossier } from '../application/openDossier.ts';
import type { Poorten } from '../application/ports.ts';
import type { DossierOpPagina } from '../components/dossiers/Dossierregel.tsx';
import type { Merkteken } from '../components/Merkje.tsx';
import { merktekensVan } from '../components/tellingInWoorden.ts';
import { tijdstip } from '../components/tijdstip.ts';
import { getal } from '../domain/taal/getal.ts';

const NIETS: Merkteken = { toon: 'ok', tekst: 'Niets houdt tegen' };

/** All dossiers with what is found in each, ready to show. */
export async function leesDossierlijst(poorten: Poorten): Promise<DossierOpPagina[]> {
  const regels = await lijstDossiers(poorten);
  return Promise.all(
    regels.map(async ({ id, titel, woonmaatschappij, aantalGemeenten, gewijzigdOp }) => {
      const stand = await openDossier(poorten, id);
      const merkjes = stand ? merktekensVan(keurDossier(stand.dossier).bevindingen) : [];
      const over = [
        woonmaatschappij,
        `${getal(aantalGemeenten)} ${aantalGemeenten === 1 ? 'gemeente' : 'gemeenten'}`,
        `laatst bewaard op ${tijdstip(gewijzigdOp)}`,
      ];
      return {
        id,
        nummer: poorten.nieuwId(),
        titel: titel || 'Zonder titel',
        over: over.filter(Boolean).join(' · '),
        merkjes: merkjes.length > 0 ? merkjes : [NIETS],
      };
    }),
  );
}
