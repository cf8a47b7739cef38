import { Heading } from '@sanity/ui';

/** One button proposes for everyone who is ready; staff approve, change, refuse and pin. */
export function MatchingTool() {
  return <Heading as="h1">Matching</Heading>;
}
