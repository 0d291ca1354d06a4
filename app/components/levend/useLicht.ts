import { type RefObject, useEffect, useRef } from 'react';
import { clausuleBij } from './clausule.ts';
import { veldVan } from './formuliervelden.ts';

const LICHT = 'licht-op';
const VELD = 'input:not([type="hidden"]), select, textarea';

/** Lights up the clause of this field, and brings it into sight within the sheet. */
function licht(blad: HTMLElement, naam: string): void {
  for (const oud of blad.querySelectorAll(`.${LICHT}`)) oud.classList.remove(LICHT);
  const clausules = [...blad.querySelectorAll<HTMLElement>('[data-pad]')];
  const clausule =
    clausules[
      clausuleBij(
        clausules.map(({ dataset }) => dataset.pad ?? ''),
        naam,
      )
    ];
  if (clausule === undefined) return;
  clausule.classList.add(LICHT);
  const rol = blad.closest('[role="tabpanel"]') ?? blad;
  const [kader, eigen] = [rol.getBoundingClientRect(), clausule.getBoundingClientRect()];
  if (eigen.top < kader.top || eigen.top > kader.bottom - 60) rol.scrollTop += eigen.top - kader.top - 24;
}

/** Moves the focus to the question with this path: its field, or the first field in it. False when it is not on this page. */
function naarVraag(pad: string): boolean {
  const plek = document.getElementById(pad) ?? document.getElementsByName(pad)[0];
  if (plek === undefined) return false;
  const veld = plek.matches(VELD) ? plek : plek.querySelector<HTMLElement>(VELD);
  for (let om = plek.closest('details'); om; om = om.parentElement?.closest('details') ?? null) om.open = true;
  const doel = veld ?? plek;
  doel.focus({ preventScroll: true });
  doel.scrollIntoView({ block: 'center' });
  return true;
}

/**
 * Ties the sheet to the form: the clause of the field that has the focus lights up, and a click on a clause goes to its
 * question. Without script the links in the sheet do the latter.
 */
export function useLicht(blad: RefObject<HTMLElement>, html: string): void {
  const naam = useRef('');
  // A new text has to be lit again.
  useEffect(() => {
    if (blad.current !== null && naam.current !== '') licht(blad.current, naam.current);
  }, [html]);

  useEffect(() => {
    const opFocus = (gebeurtenis: Event) => {
      const veld = veldVan(gebeurtenis);
      if (veld === null || blad.current === null) return;
      naam.current = veld.name;
      licht(blad.current, veld.name);
    };
    const opKlik = (gebeurtenis: MouseEvent) => {
      const doel = gebeurtenis.target;
      if (!(doel instanceof Element) || !blad.current?.contains(doel)) return;
      const link = doel.closest('a');
      if (link !== null && !link.matches('.naar-vraag[href^="#"]')) return;
      if (link === null && !document.getSelection()?.isCollapsed) return;
      const pad = doel.closest<HTMLElement>('[data-pad]')?.dataset.pad;
      if (pad !== undefined && naarVraag(pad)) gebeurtenis.preventDefault();
    };
    document.addEventListener('focusin', opFocus);
    document.addEventListener('click', opKlik);
    return () => {
      document.removeEventListener('focusin', opFocus);
      document.removeEventListener('click', opKlik);
    };
  }, [blad]);
}
