import { z } from 'zod';
import { englishSchema, type StalePart, staleParts } from '../../../program/content/englishParts.ts';
import { essentialsSchema } from '../../../program/content/essentials.ts';
import { FACT_SECTIONS } from '../../../program/content/guide.ts';
import { optionalText } from '../../../program/stored.ts';

const steps = z.array(z.object({ step: optionalText, title: optionalText })).catch([]);

/** What staff have written so far, finished or not. */
const written = z.object({
  translatedFrom: essentialsSchema.shape.translatedFrom.catch([]),
  steps,
  otherSteps: steps,
});

/** In which parts essentials, as they stand in a form or a list, are behind the English guide. */
export function behind(essentials: unknown, guide: object): StalePart[] {
  const parsed = written.parse(essentials);
  const listed = (list: z.output<typeof steps>) => list.map((one) => ({ ...one, _key: one.step, text: '' }));
  return staleParts(
    {
      translatedFrom: parsed.translatedFrom,
      steps: listed(parsed.steps),
      otherSteps: listed(parsed.otherSteps),
    },
    englishSchema.parse(guide),
  );
}

const factKey = z.object({ _key: z.string(), label: optionalText, value: optionalText });
const withFacts = z.array(z.looseObject({ facts: z.array(factKey).catch([]) })).catch([]);

/** The facts of a guide that a translation can name: those with a value. */
export function namedFacts(guide: object): { key: string; name: string }[] {
  return FACT_SECTIONS.flatMap((section) => withFacts.parse(Reflect.get(guide, section)))
    .flatMap(({ facts }) => facts)
    .filter(({ value }) => value)
    .map(({ _key, label, value }) => ({ key: _key, name: `${label}: ${value}` }));
}
