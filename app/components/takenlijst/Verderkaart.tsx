import { Link } from '@remix-run/react';
import { getal } from '../../domain/taal/getal.ts';
import { controlepad } from '../adressen.ts';
import type { Verder } from './verderWaar.ts';

interface Eigenschappen {
  readonly id: string;
  readonly verder: Verder;
  /** Chapters that are not complete, bevindingen that hold back, and warnings without a reason. */
  readonly onvolledig: number;
  readonly tegen: number;
  readonly redenen: number;
}

/** 'een hoofdstuk is', '3 hoofdstukken zijn'. */
const aantal = (hoeveel: number, een: string, meer: string): string =>
  hoeveel === 1 ? een : `${getal(hoeveel)} ${meer}`;

/** How far the dossier is, in one or two sentences. */
function stand({ onvolledig, tegen, redenen }: Eigenschappen): string {
  const hoofdstukken =
    onvolledig === 0
      ? 'Elk hoofdstuk is ingevuld.'
      : `Nog ${aantal(onvolledig, 'één hoofdstuk', 'hoofdstukken')} onvolledig.`;
  const bevindingen =
    tegen > 0
      ? `${aantal(tegen, 'Eén bevinding houdt', 'bevindingen houden')} de vaststelling tegen: het reglement is een ontwerp.`
      : redenen > 0
        ? `Niets houdt de vaststelling tegen; ${aantal(redenen, 'één bevinding vraagt', 'bevindingen vragen')} nog een reden.`
        : 'Geen enkele bevinding houdt de vaststelling tegen.';
  return `${hoofdstukken} ${bevindingen}`;
}

const KOP = { tegen: 'Verder waar iets tegenhoudt', verder: 'Verder waar u was', volgende: 'Het volgende hoofdstuk' };

/** The next step in one card: the chapter to go on with, or the controle when nothing is left to fill in. */
export function Verderkaart(eigenschappen: Eigenschappen) {
  const { id, verder, tegen, redenen } = eigenschappen;
  const { taak } = verder;
  return (
    <section
      className={`kaart verder voortgang ${tegen > 0 ? 'stop' : redenen > 0 ? 'let' : ''}`}
      aria-label="Stand van het dossier"
    >
      <div>
        <h2>
          {taak === null
            ? 'Alles is ingevuld: kijk het na'
            : `${KOP[verder.soort]}: ${[taak.nummer, taak.titel].filter(Boolean).join(' ')}${taak.gemeente && `, ${taak.gemeente}`}`}
        </h2>
        <p className="zacht">{stand(eigenschappen)}</p>
      </div>
      <Link className="knop" to={taak?.naar ?? controlepad(id)}>
        {taak === null ? 'Naar de controle' : 'Ga verder'}
      </Link>
    </section>
  );
}
