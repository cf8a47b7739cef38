import { expect, test } from 'vitest';
import { withLeanMarkup } from './leanMarkup.ts';

test('spaces beside blocks go, and one stays where words or links meet', () => {
  expect(
    withLeanMarkup('<div> <p> One  <b>two</b> <a href="/">three</a> </p>\n<ul> <li> x </li> </ul> </div>'),
  ).toBe('<div><p>One <b>two</b> <a href="/">three</a></p><ul><li>x</li></ul></div>');
});

test('what a person wrote in a box, and what stands in scripts and styles, keeps its spaces', () => {
  const kept =
    '<textarea>a  b\n <p> </textarea><script type="application/ld+json">{"a":"b  c"}</script><pre> x </pre>';
  expect(withLeanMarkup(kept)).toBe(kept);
});
