import { randomBytes } from 'node:crypto';
import { createRequestHandler } from '@remix-run/express';
import express from 'express';
import { isEigenHerkomst, isEigenHost } from './herkomst.mjs';
import { veiligeKoppen } from './koppen.mjs';
import { inProject } from './paden.mjs';
import { MAX_LICHAAM, weigerTeGroot } from './teGroot.mjs';

const weiger = (res, status, zin) => res.status(status).type('text/plain; charset=utf-8').send(`${zin}\n`);

/** Refuses a body over the limit, or one that does not state its length; Node itself reads no further than stated. */
const bewaakLichaam = (stijl) => (req, res, next) => {
  if (req.headers['transfer-encoding'] !== undefined) {
    weiger(res.set('Connection', 'close'), 411, 'Het verzoek zegt niet hoe groot het is; dat is verplicht.');
  } else if (Number(req.headers['content-length'] ?? 0) > MAX_LICHAAM) {
    weigerTeGroot(req, res, stijl);
  } else {
    next();
  }
};

/**
 * The express application around the built pages: headers, Host and Origin check and body limit come before anything
 * else, then the static files, then Remix.
 * @param {import('@remix-run/node').ServerBuild} build
 */
export function maakToepassing(build) {
  const app = express();
  app.disable('x-powered-by');
  app.use((req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64');
    res.set(veiligeKoppen(res.locals.nonce));
    if (!isEigenHost(req.headers.host)) {
      weiger(res, 400, 'Open Toewijs op http://localhost of http://127.0.0.1; een ander adres wordt geweigerd.');
    } else if (!isEigenHerkomst(req.method, req.headers)) {
      weiger(
        res,
        403,
        'Dit formulier komt niet van een pagina van Toewijs. Open de pagina opnieuw en probeer het nog eens.',
      );
    } else {
      next();
    }
  });
  app.use(bewaakLichaam(build.assets.routes.root?.css ?? []));
  const bestanden = inProject('build', 'client');
  app.use('/assets', express.static(`${bestanden}/assets`, { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(bestanden, { index: false, maxAge: '1h' }));
  app.use((_req, res, next) => {
    res.set('Cache-Control', 'private, no-cache');
    next();
  });
  app.all(
    '*',
    createRequestHandler({ build, mode: 'production', getLoadContext: (_req, res) => ({ nonce: res.locals.nonce }) }),
  );
  app.use((fout, _req, res, _next) => {
    const status = fout.status === 404 || fout.statusCode === 404 ? 404 : 500;
    if (status === 500) console.error(fout);
    weiger(res, status, status === 404 ? 'Dit bestand bestaat niet.' : 'Er liep iets mis. Probeer het opnieuw.');
  });
  return app;
}
