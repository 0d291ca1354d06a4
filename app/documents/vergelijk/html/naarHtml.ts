import { voluit } from '../../../domain/taal/datum.ts';
import { getal } from '../../../domain/taal/getal.ts';
import { ontsnap } from '../../html/ontsnap.ts';
import type { Omslag, Vergelijking } from '../vergelijking.ts';
import { type Wijziging, wijzigingen } from '../wijzigingen.ts';
import { blokkenHtml } from './blokken.ts';
import { anker, notenHtml, stukkenHtml, type Verloop } from './tekst.ts';

/** A version in a few words: 'versie 2, 1 november 2025, ontwerp'. */
const versieTekst = ({ versie, datum, definitief }: Omslag): string =>
  [versie && `versie ${versie}`, datum && voluit(datum), definitief ? 'definitief' : 'ontwerp']
    .filter(Boolean)
    .join(', ');

function lijst(delen: readonly Wijziging[], ankers: ReadonlyMap<object, string>): string {
  if (delen.length === 0) return '<p>De twee versies hebben dezelfde tekst.</p>';
  const punten = delen.map(({ knoop, sectie, omschrijving }) => {
    const tekst = ontsnap(sectie === '' ? omschrijving : `${sectie}: ${omschrijving}`);
    return `<li><a href="#${ankers.get(knoop)}">${tekst}</a></li>`;
  });
  return `<ol>${punten.join('')}</ol>`;
}

const aantal = (wijzigingen: number): string => {
  if (wijzigingen === 0) return 'Geen wijzigingen';
  return wijzigingen === 1 ? '1 wijziging' : `${getal(wijzigingen)} wijzigingen`;
};

function voorblad(vergelijking: Vergelijking, verloop: Verloop): string {
  const { titel, ondertitel, voorblad } = vergelijking;
  const regels = [
    `<p class="document-titel">${stukkenHtml(titel, verloop)}</p>`,
    ...(ondertitel.length > 0 ? [`<p class="ondertitel">${stukkenHtml(ondertitel, verloop)}</p>`] : []),
    ...(voorblad.length > 0 ? [`<p>${stukkenHtml(voorblad, verloop)}</p>`] : []),
  ];
  return `<header class="voorblad"${anker(vergelijking, verloop)}>${regels.join('')}</header>`;
}

/**
 * A comparison as a piece of HTML: first the list of changes with a link to each, then the whole text with `ins` and `del`.
 * Sections without a change are folded (`details`). Deleted and inserted are also said in words with the class `verborgen`,
 * for who hears the page. Classes only: no inline style, no script. Headings start at h2; the ids are of this
 * piece only (`wijziging-1`, `noot_1`), not those of the nodes.
 */
export function vergelijkingNaarHtml(vergelijking: Vergelijking): string {
  const lijstVan = wijzigingen(vergelijking);
  const ankers = new Map(lijstVan.map(({ knoop }, i) => [knoop, `wijziging-${i + 1}`]));
  const verloop: Verloop = { noten: [], ankers };
  return [
    `<nav class="wijzigingen" aria-labelledby="was-wordt-wijzigingen"><h2 id="was-wordt-wijzigingen">${aantal(lijstVan.length)}</h2>`,
    `<p class="zacht">Was: ${ontsnap(versieTekst(vergelijking.oud))}. Wordt: ${ontsnap(versieTekst(vergelijking.nieuw))}.</p>`,
    `${lijst(lijstVan, ankers)}</nav>`,
    `<article class="document" lang="nl-BE">${voorblad(vergelijking, verloop)}`,
    blokkenHtml(vergelijking.blokken, 2, verloop),
    `${notenHtml(verloop)}</article>`,
  ].join('\n');
}
