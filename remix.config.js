/**
 * Options of the Remix plugin, read by vite.config.ts. Every flag of the next major version is on, so that moving to it
 * stays a mechanical change (docs/besluiten/0002-remix-2.md).
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};
