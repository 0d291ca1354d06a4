/** Requests that change nothing and so need no Origin check. */
const LEZEN = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Whether the Host header names this server itself; anything else may be another site's name that points to 127.0.0.1
 * (DNS rebinding).
 * @param {string | undefined} host
 */
export const isEigenHost = (host) => /^(localhost|127\.0\.0\.1)(:\d{1,5})?$/i.test(host ?? '');

/**
 * Whether a request that changes something comes from a page of this server: its Origin is this host, or, where the
 * browser sends no Origin, Sec-Fetch-Site says same-origin. A missing or foreign origin is refused.
 * @param {string} methode
 * @param {{ host?: string, origin?: string, 'sec-fetch-site'?: string }} koppen
 */
export function isEigenHerkomst(methode, { host, origin, 'sec-fetch-site': site }) {
  if (LEZEN.includes(methode)) return true;
  if (origin === undefined) return site === 'same-origin';
  return origin === `http://${host}` || origin === `https://${host}`;
}
