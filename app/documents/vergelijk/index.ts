export { vergelijkingNaarHtml } from './html/naarHtml.ts';
export { aanvaardAlles, verwerpAlles } from './kant.ts';
export { normaal } from './normaal.ts';
export { vergelijk } from './vergelijk.ts';
export type { Vergelijking } from './vergelijking.ts';
