import type { Huisstijl } from '../docx/huisstijl.ts';

/** The style sheet of a standalone HTML document, on screen and on paper, in the house style. */
export const stijlblad = ({ kleur, tint, lettertype }: Huisstijl): string =>
  `
:root { --kleur: #${kleur}; --tint: #${tint}; --inkt: #1b2430; --zacht: #55606e; --lijn: #c9c4b8; --stop: #a63a23; --let-op: #8a5a00; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 78rem; padding: 1.5rem; color: var(--inkt); background: #fff;
  font: 1rem/1.6 "${lettertype}", "Segoe UI", Carlito, "DejaVu Sans", sans-serif; overflow-wrap: break-word; }
a { color: var(--kleur); text-underline-offset: .2em; }
h1, h2, h3, h4, h5, h6 { color: var(--kleur); line-height: 1.3; margin: 1.8em 0 .5em; break-after: avoid; }
h1 { font-size: 2rem; margin-top: .5em; } h2 { font-size: 1.5rem; border-bottom: 2px solid var(--kleur); padding-bottom: .2em; }
h3 { font-size: 1.2rem; } h4 { font-size: 1.05rem; } h5, h6 { font-size: 1rem; }
.nummer { font-variant-numeric: tabular-nums; margin-right: .35em; }
p { margin: 0 0 .8em; } li > p { margin-bottom: .4em; }
blockquote { margin: 0 0 .8em; padding-left: 1rem; border-left: 3px solid var(--lijn); }
.voorblad { border-bottom: 1px solid var(--lijn); margin-bottom: 1.5rem; } .ondertitel { font-size: 1.2rem; } .logo { max-height: 6rem; max-width: 100%; }
.inhoud { font-size: .95rem; } .inhoud ol { list-style: none; margin: 0; padding-left: 1rem; } .inhoud > ol { padding-left: 0; }
.inhoud-titel { font-weight: 700; color: var(--kleur); } .inhoud a { text-decoration: none; } .inhoud a:hover { text-decoration: underline; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 1.5rem; font-size: .95rem; }
caption { text-align: left; font-weight: 700; padding-bottom: .4rem; break-after: avoid; }
th, td { border: 1px solid var(--lijn); padding: .35rem .6rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; } thead th { background: var(--tint); } tbody th { font-weight: 400; } tr { break-inside: avoid; }
.getal { text-align: right; font-variant-numeric: tabular-nums; } .totaal > * { font-weight: 700; border-top: 2px solid var(--inkt); }
.kader { border: 2px solid var(--let-op); border-radius: 6px; padding: .8rem 1rem; margin: 1rem 0; } .kader-stop { border-color: var(--stop); }
.kader > :last-child { margin-bottom: 0; }
.nootverwijzing { line-height: 0; font-size: .75em; } .noten { border-top: 1px solid var(--lijn); margin-top: 3rem; font-size: .9rem; }
:target { background: var(--tint); }
@media screen and (min-width: 64rem) {
  body { display: grid; grid-template-columns: 18rem minmax(0, 1fr); gap: 3rem; }
  .inhoud { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow-y: auto; align-self: start; }
}
@media print {
  @page { size: A4; margin: 22mm 20mm; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; text-decoration: none; }
  .inhoud { break-after: page; } h2 { break-before: auto; } p, li { orphans: 3; widows: 3; } [role='doc-backlink'] { display: none; }
}`.trim();
