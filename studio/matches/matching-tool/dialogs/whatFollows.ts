import type { PairView } from '../card/pairView.ts';

/** What happens when these proposals are approved, one sentence to a line. */
export function whatFollows(views: readonly PairView[], pages: number): string[] {
  const connectors = new Set(views.map(({ card }) => card.connectorId)).size;
  const asked =
    connectors === 1
      ? '1 Connector is asked now by email'
      : `${connectors} Connectors are asked now by email`;
  const cautions = views.filter(({ card }) => card.cautions.length > 0).length;
  return [
    connectors === views.length ? `${asked}.` : `${asked}, with ${views.length} questions in all.`,
    ...(connectors < views.length
      ? ['Who is asked about several people gets one email, with an answer for each.']
      : []),
    'They read the field, the years and the goal of the person, and no name or contact.',
    'Each participant is written to when the Connector says yes.',
    'An email cannot be called back. A match can be cancelled until the two are introduced.',
    ...(cautions > 0 ? [`There is something to bear in mind with ${cautions} of them.`] : []),
    ...(pages > 1 ? [`This is about all ${pages} pages, and not only the one you see.`] : []),
  ];
}
