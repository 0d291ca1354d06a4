import { GevouwenGemeenten } from './GevouwenGemeenten.tsx';
import { Achter, Leeslink } from './Leeslink.tsx';
import type { Takengroep } from './maakTakenlijst.ts';
import { Taken } from './Taken.tsx';

/** With more gemeenten than this they stand together on one card, each folded. */
const LOS = 6;

/** One part of the reglement on its own card. */
const Deelkaart = ({ sleutel, titel, taken, lees, achter }: Takengroep) => (
  <section className="kaart" aria-labelledby={`deel-${sleutel}`}>
    <h2 id={`deel-${sleutel}`}>{titel}</h2>
    {achter.length > 0 && lees !== null && <Achter achter={achter} naar={lees.naar} />}
    <Taken taken={taken} />
    {lees !== null && <Leeslink {...lees} />}
  </section>
);

/** The chapters of a dossier by part, in the order of the reglement; many gemeenten are folded. */
export function Takenlijst({ groepen }: { groepen: readonly Takengroep[] }) {
  const deel2 = groepen.filter((groep) => groep.deel2);
  const gevouwen = deel2.length > LOS;
  return (
    <>
      {groepen.map((groep) => {
        if (!gevouwen || !groep.deel2) return <Deelkaart key={groep.sleutel} {...groep} />;
        return groep === deel2[0] ? <GevouwenGemeenten key="deel-2" groepen={deel2} /> : null;
      })}
    </>
  );
}
