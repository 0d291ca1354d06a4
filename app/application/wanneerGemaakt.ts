import type { Poorten } from './ports.ts';

/**
 * The moment at which a dossier was made (UTC, ISO 8601), null when there is none with this id. What a file or a copy brought along
 * was saved at that very moment, so it tells what came along from what somebody saved.
 */
export async function wanneerGemaakt({ opslag }: Pick<Poorten, 'opslag'>, id: string): Promise<string | null> {
  const [eerste] = await opslag.leesGeldende(id);
  return eerste?.op ?? null;
}
