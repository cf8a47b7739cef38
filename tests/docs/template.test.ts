import { validateLocalTemplate } from '@sanity/template-validator';
import { expect, it } from 'vitest';

it('is a template that `npm create sanity@latest -- --template` accepts', async () => {
  expect(await validateLocalTemplate(new URL('../..', import.meta.url).pathname)).toEqual({
    isValid: true,
    errors: [],
  });
});
