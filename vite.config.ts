import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import opties from './remix.config.js';

export default defineConfig({
  plugins: [remix(opties)],
  server: { host: '127.0.0.1', port: 3000 },
  // Nothing becomes a data: address, so that the content security policy can stay narrow.
  build: { assetsInlineLimit: 0, target: 'es2022' },
});
