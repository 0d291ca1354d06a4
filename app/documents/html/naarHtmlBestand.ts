import type { Document, Logo } from '../blokken.ts';
import { leesHuisstijl } from '../docx/huisstijl.ts';
import { artikel } from './artikel.ts';
import { inhoudsopgave } from './inhoudsopgave.ts';
import { ontsnap } from './ontsnap.ts';
import { stijlblad } from './stijlblad.ts';

const MEDIATYPE = { png: 'image/png', jpg: 'image/jpeg' } as const;

const logo = ({ soort, base64, omschrijving }: Logo): string =>
  `<img class="logo" src="data:${MEDIATYPE[soort]};base64,${ontsnap(base64)}" alt="${ontsnap(omschrijving)}">`;

function voorblad({ titel, ondertitel, voorblad, huisstijl }: Document): string {
  return [
    '<header class="voorblad">',
    huisstijl.logo && logo(huisstijl.logo),
    `<h1>${ontsnap(titel)}</h1>`,
    ondertitel && `<p class="ondertitel">${ontsnap(ondertitel)}</p>`,
    ...voorblad.map((regel) => `<p>${ontsnap(regel)}</p>`),
    '</header>',
  ]
    .filter(Boolean)
    .join('\n');
}

/**
 * A numbered document as one HTML file that needs nothing else: its own style sheet in the house style, its logo inside, no script. Prints on A4.
 *
 * @throws OngeldigeHuisstijl for a colour or a font that cannot be printed.
 */
export function naarHtmlBestand(document: Document): string {
  return `<!doctype html>
<html lang="nl-BE">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ontsnap([document.titel, document.uitgever].filter(Boolean).join(' – '))}</title>
<style>
${stijlblad(leesHuisstijl(document.huisstijl))}
</style>
</head>
<body${document.definitief ? '' : ' class="ontwerp"'}>
${inhoudsopgave(document)}
<main>
${artikel(document, voorblad(document))}
</main>
</body>
</html>
`;
}
