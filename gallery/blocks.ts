import { BLOCKS } from '../blocks/blocks.ts';
import { exampleOf } from '../blocks/examples.ts';

/** Every block of an article. */
export const EXAMPLES = BLOCKS.map((schema) => {
  const name = schema.shape._type.value;
  return { name, block: schema.parse(exampleOf(name).stored) };
});
