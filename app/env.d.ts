/// <reference types="vite/client" />
import '@remix-run/node';

declare module '@remix-run/node' {
  /** Turns on the types of single fetch, as the flag in remix.config.js does for the code. */
  interface Future {
    v3_singleFetch: true;
  }

  /** What scripts/server.mjs hands to each request. */
  interface AppLoadContext {
    /** Nonce of the content security policy of this response; absent under `npm run dev`, which sends no policy. */
    readonly nonce?: string;
  }
}
