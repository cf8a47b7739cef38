import { type Helper, type HelperPurpose, helperSchema } from '../../program/content/helper.ts';

const SOURCE = {
  sourceName: 'A newspaper (example)',
  checkedOn: '2026-11-29',
  certainty: 'B',
  volatility: 'medium',
};

function example(name: string, purpose: HelperPurpose, contact: object): Helper {
  return helperSchema.parse({
    ...{
      _id: `helper-${purpose}`,
      name,
      slug: purpose,
      purposes: [purpose],
      about: { value: name, ...SOURCE },
    },
    ...contact,
  });
}

/** Helpers in previews. None of them exists. */
export const EXAMPLE_HELPERS: readonly Helper[] = [
  example('Riverbend Job Center (example)', 'work', { phone: { value: '314-555-0161', ...SOURCE } }),
  example('Evening classes at the Old School (example)', 'english', {
    website: 'https://example.org/classes',
  }),
  example('Lakeside College (example)', 'study', { phone: { value: '618-555-0162', ...SOURCE } }),
];
