import { PassThrough } from 'node:stream';
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import { renderToPipeableStream } from 'react-dom/server';
import { Nonce } from './components/nonce.ts';

/** After this many milliseconds a page that is still not complete is given up. */
const UITERLIJK = 10_000;

/**
 * Renders a page and sends it when it is complete, so that the status is right also when a part of it fails.
 * The nonce of the content security policy goes to every script.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce = '' }: AppLoadContext,
): Promise<Response> {
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={nonce}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </Nonce.Provider>,
      {
        nonce,
        onAllReady() {
          clearTimeout(klok);
          const uit = new PassThrough();
          headers.set('Content-Type', 'text/html; charset=utf-8');
          resolve(new Response(createReadableStreamFromReadable(uit), { headers, status: code }));
          pipe(uit);
        },
        onShellError: reject,
        onError(fout) {
          code = 500;
          console.error(fout);
        },
      },
    );
    const klok = setTimeout(abort, UITERLIJK);
  });
}
