import { useLocation } from '@remix-run/react';
import { useState } from 'react';

/**
 * The answer to the form that was sent, for as long as its page stands: following a link inside the page (an error in the summary, 'naar de
 * inhoud') is a navigation that forgets the answer, and with it what was typed.
 */
export function useAntwoord<T>(gekregen: T | null): T | null {
  const { pathname } = useLocation();
  const [bewaard, bewaar] = useState({ pathname, antwoord: gekregen });
  if (bewaard.pathname === pathname && (gekregen === null || gekregen === bewaard.antwoord)) return bewaard.antwoord;
  bewaar({ pathname, antwoord: gekregen });
  return gekregen;
}
