import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { keurDossier } from '../application/keurDossier.ts';
import { lijstDossiers } from '../application/lijstDossiers.ts';
import { openDossier } from '../application/openDossier.ts';
import { Merkjes } from '../components/Merkje.tsx';
import { Schil } from '../components/Schil.tsx';
import { merktekensVan } from '../components/tellingInWoorden.ts';
import { tijdstip } from '../components/tijdstip.ts';
import { context } from '../context.server.ts';
import { getal } from '../domain/taal/getal.ts';

export const meta: MetaFunction = () => [{ title: 'Dossiers · Toewijs' }];

export async function loader() {
  const { poorten } = await context();
  const dossiers = await Promise.all(
    (await lijstDossiers(poorten)).map(async ({ id, titel, woonmaatschappij, aantalGemeenten, gewijzigdOp }) => {
      const stand = await openDossier(poorten, id);
      const merkjes = stand ? merktekensVan(keurDossier(stand.dossier).bevindingen) : [];
      return {
        id,
        titel: titel || 'Zonder titel',
        over: [
          woonmaatschappij,
          `${getal(aantalGemeenten)} ${aantalGemeenten === 1 ? 'gemeente' : 'gemeenten'}`,
          `laatst bewaard op ${tijdstip(gewijzigdOp)}`,
        ]
          .filter(Boolean)
          .join(' · '),
        merkjes: merkjes.length > 0 ? merkjes : [{ toon: 'ok' as const, tekst: 'Niets houdt tegen' }],
      };
    }),
  );
  return { dossiers };
}

export default function Dossiers() {
  const { dossiers } = useLoaderData<typeof loader>();
  return (
    <Schil>
      <h1>Dossiers</h1>
      <section className="kaart">
        {dossiers.length === 0 ? (
          <>
            <h2>Nog geen dossiers</h2>
            <p>Voer een dossierbestand in op de opdrachtregel; het staat daarna in deze lijst:</p>
            <p>
              <code>npm run toewijs -- import BESTAND</code>
            </p>
          </>
        ) : (
          <ul className="taken dossiers">
            {dossiers.map(({ id, titel, over, merkjes }) => (
              <li key={id}>
                <div>
                  <h2>
                    <Link to={`/dossiers/${id}`}>{titel}</Link>
                  </h2>
                  <p className="zacht klein">{over}</p>
                </div>
                <Merkjes merkjes={merkjes} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </Schil>
  );
}
