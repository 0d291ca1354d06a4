import type { Scenario } from './scenario.ts';

/** All scenarios, in the order in which they are printed; each is loaded only when it runs, so that memory is its own. */
export const SCENARIOS: Readonly<Record<string, () => Promise<{ scenario: Scenario }>>> = {
  'tr-naar-docx': () => import('./scenarios/trNaarDocx.ts'),
  'tr-met-bijlage': () => import('./scenarios/trMetBijlage.ts'),
  'tr-van-dossier': () => import('./scenarios/trVanDossier.ts'),
  regels: () => import('./scenarios/regels.ts'),
  voorbeeld: () => import('./scenarios/voorbeeld.ts'),
  hoofdstukpagina: () => import('./scenarios/hoofdstukpagina.ts'),
  hoofdstukpaginas: () => import('./scenarios/hoofdstukpaginas.ts'),
  takenlijst: () => import('./scenarios/takenlijst.ts'),
  controle: () => import('./scenarios/controle.ts'),
  nakijken: () => import('./scenarios/nakijken.ts'),
  toetsaanslag: () => import('./scenarios/toetsaanslag.ts'),
  hertellen: () => import('./scenarios/hertellen.ts'),
  bewaren: () => import('./scenarios/bewaren.ts'),
  vouwen: () => import('./scenarios/vouwen.ts'),
  vergelijken: () => import('./scenarios/vergelijken.ts'),
  integratie: () => import('./scenarios/integratie.ts'),
  wijzigingen: () => import('./scenarios/wijzigingen.ts'),
  'patrimonium-xlsx': async () => ({ scenario: (await import('./scenarios/patrimonium.ts')).uitXlsx }),
  'patrimonium-csv': async () => ({ scenario: (await import('./scenarios/patrimonium.ts')).uitCsv }),
  'patrimonium-tellen': async () => ({ scenario: (await import('./scenarios/patrimonium.ts')).tellen }),
  'patrimonium-bijlage': async () => ({ scenario: (await import('./scenarios/patrimonium.ts')).bijlage }),
  'labels-docx': async () => ({ scenario: (await import('./scenarios/labels.ts')).naarAdressenDocx }),
  'labels-xlsx': async () => ({ scenario: (await import('./scenarios/labels.ts')).naarAdressenXlsx }),
  'labels-regels': async () => ({ scenario: (await import('./scenarios/labels.ts')).labelregels }),
};

/** The scenario with this key; throws for a key that is not in the list. */
export async function laadScenario(sleutel: string): Promise<Scenario> {
  const laad = Object.hasOwn(SCENARIOS, sleutel) ? SCENARIOS[sleutel] : undefined;
  if (!laad) throw new RangeError(`no scenario ${sleutel}; there are ${Object.keys(SCENARIOS).join(', ')}`);
  return (await laad()).scenario;
}
