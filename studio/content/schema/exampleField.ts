import { defineField } from 'sanity';

/** Whether a page is invented. `what` is what it is instead of, as "a real event". */
export function exampleField({ group, what }: { group: string; what: string }) {
  return defineField({
    name: 'example',
    title: `An example, not ${what}`,
    description: 'The page says so. Delete the examples when you have your own',
    type: 'boolean',
    group,
  });
}
