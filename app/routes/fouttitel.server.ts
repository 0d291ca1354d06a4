import { type AppLoadContext, data } from '@remix-run/node';

/**
 * The answer to a form that could not be done as it was asked, with its status. The loader of the same request sees it by isFout,
 * so that the title of the page says it as well, with and without script.
 */
export function foutantwoord<T>(verzoek: AppLoadContext, antwoord: T, status: number) {
  verzoek.fout = status >= 400;
  return data(antwoord, { status });
}

/** Whether the page that is made answers a form that could not be done as it was asked. */
export const isFout = (verzoek: AppLoadContext): boolean => verzoek.fout === true;
