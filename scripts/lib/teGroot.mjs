/** Largest body of a request, in bytes: a file of at most 5 MB with the form around it. */
export const MAX_LICHAAM = 6 * 1024 * 1024;
/** A larger body than this is not even read to throw it away, in bytes. */
const WEG_TE_GOOIEN = 100 * 1024 * 1024;

const MB = MAX_LICHAAM / 1024 / 1024;
const ZIN = `Dit is te groot om te verwerken; hoogstens ${MB} MB.`;

const veilig = (tekst) => tekst.replace(/[&<>"']/g, (teken) => `&#${teken.charCodeAt(0)};`);

/**
 * The address of the form, as a path on this server: where the browser says it was, else where it was sent to.
 * @param {import('express').Request} req
 */
function terugadres(req) {
  const van = req.get('referer');
  const adres = URL.canParse(van ?? '') ? new URL(van) : new URL(req.originalUrl, 'http://hier');
  return adres.host === req.headers.host || adres.host === 'hier' ? adres.pathname + adres.search : '/';
}

const pagina = (stijl, terug) => `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Te groot · Toewijs</title>
${stijl.map((pad) => `<link rel="stylesheet" href="${veilig(pad)}">`).join('\n')}
</head>
<body>
<header class="balk"><a class="merk" href="/">Toewijs</a></header>
<main class="blad" id="inhoud">
<section class="kaart smal">
<h1>Dit is te groot</h1>
<p>Wat u verstuurde, is groter dan ${MB} MB en is niet verwerkt. Er is niets bewaard en niets gewijzigd.</p>
<p>Kies een kleiner bestand. Een rekenblad of een dossierbestand is hoogstens 5 MB, een logo hoogstens 512 kB. Wat u al invulde, vindt u terug met de knop Terug van uw browser.</p>
<p><a class="knop" href="${veilig(terug)}">Terug naar het formulier</a></p>
</section>
</main>
</body>
</html>
`;

/**
 * Answers a body over the limit with 413: a page with the way back for a browser, one sentence for a program. The rest of the body is thrown
 * away unread, so that a browser that is still sending gets to see the answer; one that is far too large is cut off.
 * @param {import('express').Request} req
 * @param {import('express').Response} res
 * @param {readonly string[]} stijl addresses of the style sheets
 */
export function weigerTeGroot(req, res, stijl) {
  if (Number(req.headers['content-length']) > WEG_TE_GOOIEN) res.set('Connection', 'close');
  res.status(413);
  if (req.headers.accept?.includes('text/html')) res.type('html').send(pagina(stijl, terugadres(req)));
  else res.type('text/plain; charset=utf-8').send(`${ZIN}\n`);
}
