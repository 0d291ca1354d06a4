/** The form of a chapter; the live panel needs nothing else of the page. */
export const FORMULIER = 'form[data-formulier]';

type Invoer = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isInvoer = (doel: unknown): doel is Invoer =>
  doel instanceof HTMLInputElement || doel instanceof HTMLTextAreaElement || doel instanceof HTMLSelectElement;

/** The field of the form of the chapter that an event came from; null for anything else on the page. */
export const veldVan = (gebeurtenis: Event): Invoer | null =>
  isInvoer(gebeurtenis.target) && gebeurtenis.target.name !== '' && gebeurtenis.target.closest(FORMULIER) !== null
    ? gebeurtenis.target
    : null;

/** Whether an event may change what the form of the chapter holds: something typed or chosen in it, or one of its buttons. */
export const verandert = (gebeurtenis: Event): boolean =>
  gebeurtenis.type === 'click'
    ? gebeurtenis.target instanceof Element && gebeurtenis.target.closest(`${FORMULIER} button`) !== null
    : veldVan(gebeurtenis) !== null;

/** What a form holds, as it would be sent; without files. */
export const tekstvelden = (formulier: HTMLFormElement): [string, string][] =>
  [...new FormData(formulier)].filter((veld): veld is [string, string] => typeof veld[1] === 'string');

/** The value of one field as it would be sent: of radio buttons the chosen one, of a checkbox 'ja' or 'nee'. */
export function waardeVan(formulier: HTMLFormElement, naam: string): string | null {
  const veld = formulier.elements.namedItem(naam);
  if (veld instanceof RadioNodeList) {
    const [eerste] = veld;
    if (eerste instanceof HTMLInputElement && eerste.type === 'radio') return veld.value;
    const laatste = [...veld].at(-1);
    return laatste instanceof HTMLInputElement && laatste.type === 'checkbox'
      ? vink(laatste)
      : laatste instanceof HTMLInputElement
        ? laatste.value
        : null;
  }
  if (veld instanceof HTMLInputElement && veld.type === 'checkbox') return vink(veld);
  return isInvoer(veld) ? veld.value : null;
}

const vink = ({ checked }: HTMLInputElement): string => (checked ? 'ja' : 'nee');
