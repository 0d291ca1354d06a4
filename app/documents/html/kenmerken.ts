import { ontsnap } from './ontsnap.ts';

/** The attribute with the place key of the question behind a node; '' when there is none. */
export const vraagkenmerk = ({ vraag }: { readonly vraag?: string }): string =>
  vraag === undefined ? '' : ` data-vraag="${ontsnap(vraag)}"`;

/** The attributes of a node: its id and its question. */
export const kenmerken = (knoop: { readonly id: string; readonly vraag?: string }): string =>
  ` id="${ontsnap(knoop.id)}"${vraagkenmerk(knoop)}`;
