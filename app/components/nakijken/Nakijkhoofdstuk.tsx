import { Link } from '@remix-run/react';
import type { NakijkHoofdstuk } from './maakNakijken.ts';
import { Sprongen } from './Sprongen.tsx';

/** The answers of one chapter, each with the way to change it; a chapter without questions that apply says so. */
export const Nakijkhoofdstuk = ({ anker, titel, wijzig, delen, groepen }: NakijkHoofdstuk) => (
  <section className="kaart nakijken" id={anker} aria-labelledby={`${anker}-titel`}>
    <div className="nakijken-kop">
      <h2 id={`${anker}-titel`}>{titel}</h2>
      <Link to={wijzig}>
        Open het hoofdstuk<span className="verborgen">: {titel}</span>
      </Link>
    </div>
    {delen.length > 0 && (
      <nav className="zonder-afdruk" aria-label={`Delen van ${titel}`}>
        <p className="zacht">Dit hoofdstuk heeft te veel antwoorden voor één bladzijde; kies een deel.</p>
        <Sprongen sprongen={delen} />
      </nav>
    )}
    {groepen.length === 0 && <p className="zacht">In dit hoofdstuk is niets ingevuld.</p>}
    {groepen.map((groep) => (
      <div key={groep.antwoorden[0]?.pad ?? groep.titel}>
        {groep.titel !== '' && <h3>{groep.titel}</h3>}
        <dl className="antwoorden">
          {groep.antwoorden.map(({ pad, label, antwoord, open, wijzig: naar }) => (
            <div key={pad}>
              <dt>{label}</dt>
              <dd className={open ? 'zacht' : 'reden'}>{antwoord}</dd>
              <dd className="wijzig">
                <Link to={naar}>
                  Wijzig<span className="verborgen">: {[groep.titel, label].filter(Boolean).join(', ')}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      </div>
    ))}
  </section>
);
