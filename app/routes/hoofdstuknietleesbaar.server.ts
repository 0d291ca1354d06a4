/** The answer 400 to a form that no page of this program sends. */
export const nietLeesbaar = (): Response =>
  new Response('Dit formulier is niet leesbaar; open het hoofdstuk opnieuw.', {
    status: 400,
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
