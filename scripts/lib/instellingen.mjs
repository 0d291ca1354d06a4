import { Stop } from './stop.mjs';

const LOKAAL = ['127.0.0.1', 'localhost'];

/**
 * The settings of the server from the environment: `{ poort, productie }`. The address is always 127.0.0.1.
 * @param {Record<string, string | undefined>} env
 * @throws {Stop} when a setting is missing or not allowed, naming the variable
 */
export function leesInstellingen(env) {
  const { HOST, PORT = '3000', NODE_ENV, TOEWIJS_GEHEIM } = env;
  if (HOST && !LOKAAL.includes(HOST)) {
    throw new Stop(
      `HOST is ${HOST}, maar Toewijs luistert alleen op 127.0.0.1 zolang er geen accounts zijn: iedereen die de ` +
        'server bereikt, kan elk dossier lezen en wijzigen. Laat HOST weg.',
    );
  }
  const poort = Number(PORT);
  if (!/^\d+$/.test(PORT) || poort < 1 || poort > 65_535) {
    throw new Stop(`PORT is ${PORT}, maar moet een geheel getal van 1 tot en met 65535 zijn.`);
  }
  const productie = NODE_ENV === 'production';
  // For the sessions of accounts. Nothing uses it until there are any; asked for now, so that no server has to be set up twice.
  if (productie && !TOEWIJS_GEHEIM) {
    throw new Stop(
      'Met NODE_ENV=production moet TOEWIJS_GEHEIM ingevuld zijn: een lange, willekeurige tekst die alleen deze server kent.',
    );
  }
  return { poort, productie };
}
