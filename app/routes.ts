/** Every address of the application with the file that answers it; the routes of Remix as one table. */
export default [
  { index: true, file: 'routes/dossiers.tsx' },
  { path: 'dossiers/nieuw', file: 'routes/nieuw.tsx' },
  { path: 'dossiers/:dossier', file: 'routes/dossier.tsx' },
  { path: 'dossiers/:dossier/controle', file: 'routes/controle.tsx' },
  { path: 'dossiers/:dossier/nakijken', file: 'routes/nakijken.tsx' },
  { id: 'hoofdstuk', path: 'dossiers/:dossier/hoofdstuk/:hoofdstuk/:sleutel?', file: 'routes/hoofdstuk.tsx' },
  {
    id: 'gemeentehoofdstuk',
    path: 'dossiers/:dossier/gemeente/:nis/:hoofdstuk/:sleutel?',
    file: 'routes/hoofdstuk.tsx',
  },
  { path: 'dossiers/:dossier/logo', file: 'routes/hoofdstuklogo.ts' },
  { path: 'dossiers/:dossier/geschiedenis', file: 'routes/geschiedenis.tsx' },
  { path: 'dossiers/:dossier/reglement', file: 'routes/reglement.tsx' },
  { path: 'dossiers/:dossier/vergelijk', file: 'routes/vergelijk.tsx' },
  { path: 'dossiers/:dossier/documenten/:bestand', file: 'routes/document.ts' },
  { path: 'dossiers/:dossier/dossier.json', file: 'routes/dossierbestand.ts' },
  { path: 'begrippen', file: 'routes/begrippen.tsx' },
  { path: 'dossiers/:dossier/voorbeeld', file: 'routes/voorbeeld.ts' },
  { path: 'gezond', file: 'routes/gezond.ts' },
  { path: '*', file: 'routes/onbekend.tsx' },
];
