export { naarHtmlBestand } from './naarHtmlBestand.ts';
export { naarHtmlFragment } from './naarHtmlFragment.ts';
export { naarPlakHtml } from './naarPlakHtml.ts';
