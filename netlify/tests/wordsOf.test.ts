import { expect, it } from 'vitest';
import { wordsOf } from '../services/replies/wordsOf.ts';

it('reads what a person wrote, line by line, and neither style, script nor what is quoted', () => {
  const html = `<html><head><title>Re</title><style>p { color: red }</style></head><body>
<div>Thank you &amp; see you on Monday.<br>Alma</div><script>alert(1)</script>
<blockquote>On Friday you wrote: <blockquote>Deeper</blockquote> hello</blockquote><p>P.S. &#1588;&#1603;&#1585;&#1575;`;
  const lines = wordsOf(html)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  expect(lines).toEqual(['Thank you & see you on Monday.', 'Alma', 'P.S. شكرا']);
});
