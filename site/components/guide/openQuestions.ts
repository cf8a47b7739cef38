import { fillMessage } from '../../../locales/format.ts';
import type { Messages } from '../../../locales/messages.ts';
import type { Fact } from '../../../program/content/facts.ts';
import { isUncertain } from '../../../program/content/facts.ts';
import type { Guide } from '../../../program/content/guide.ts';

/** Something that nobody has settled, where it belongs, and whom to ask. */
export interface OpenQuestion {
  fact: Fact;
  /** The step or entry that it belongs to. */
  place: string;
  whom: string;
}

/**
 * What the facts of a guide leave open, in the order of the page: said in one place, so that no step shows an empty
 * value. Whom to ask is the office of the fact, else that of the path it stands in; for people who help, they themselves.
 */
export function openQuestions(guide: Guide, words: Messages['guide']): OpenQuestion[] {
  const numbered = (steps: Guide['steps'], place: string | null | undefined) =>
    steps.map(({ facts }, index) => {
      const step = fillMessage(words.stepNumber, { number: index + 1 }, guide.language);
      return { facts, place: place ? `${place}, ${step}` : step };
    });
  const titled = (items: Guide['tests']) => items.map(({ facts, title }) => ({ facts, place: title }));
  const parts = [
    {
      whom: guide.authority,
      entries: [...numbered(guide.steps, guide.otherPlace && guide.place), ...titled(guide.tests)],
    },
    { whom: guide.otherAuthority ?? guide.authority, entries: numbered(guide.otherSteps, guide.otherPlace) },
    {
      whom: guide.authority,
      entries: [guide.withoutDocuments, guide.paying, guide.unlicensedJobs, guide.otherCareers].flatMap(
        titled,
      ),
    },
    { whom: words.officeItself, entries: titled(guide.helpers) },
  ];
  return parts.flatMap(({ whom, entries }) =>
    entries.flatMap(({ facts, place }) =>
      facts.filter(isUncertain).map((fact) => ({ fact, place, whom: fact.ask ?? whom })),
    ),
  );
}
