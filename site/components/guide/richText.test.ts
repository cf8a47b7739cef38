import { expect, test } from 'vitest';
import { richTextToHtml } from './richText.ts';

const line = (href: string) => [
  {
    _type: 'block',
    _key: 'a',
    style: 'normal',
    markDefs: [{ _key: 'l', _type: 'link', href }],
    children: [{ _type: 'span', _key: 's', text: 'Ask <them>', marks: ['l'] }],
  },
];

test('a link to the web is a link, and what staff type is text', () => {
  expect(richTextToHtml(line('https://example.org/?a="b"&c'))).toBe(
    '<p><a href="https://example.org/?a=&quot;b&quot;&amp;c">Ask &lt;them&gt;</a></p>',
  );
});

test('an address that could run a script is left out, its words stay', () => {
  expect(richTextToHtml(line('javascript:alert(1)'))).toBe('<p>Ask &lt;them&gt;</p>');
});

test('a block of an unknown kind ends the build', () => {
  expect(() => richTextToHtml([{ _type: 'carousel', _key: 'c' }])).toThrow(/carousel/);
});

test('an empty line between two paragraphs is no paragraph', () => {
  const paragraph = (text: string) => ({
    _type: 'block',
    _key: text,
    style: 'normal',
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
  });
  expect(richTextToHtml([paragraph('One'), paragraph(' '), paragraph('Two')])).toBe('<p>One</p><p>Two</p>');
});
