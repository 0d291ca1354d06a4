import type { VitePluginConfig } from '@remix-run/dev';

declare const opties: VitePluginConfig;
export default opties;
