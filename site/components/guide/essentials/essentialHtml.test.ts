import { expect, test } from 'vitest';
import { messagesFor } from '../../../../locales/messages.ts';
import type { Fact } from '../../../../program/content/facts.ts';
import { essentialHtml } from './essentialHtml.ts';

const fact = (_key: string, more: Partial<Fact>): [string, Fact] => [
  _key,
  {
    _key,
    label: _key,
    sourceName: 'Board',
    checkedOn: '2026-11-28',
    certainty: 'A',
    volatility: 'high',
    ...more,
  },
];
const facts = new Map([
  fact('phone', { value: '573-751-0681' }),
  fact('fee', { value: '$1350 or more', amount: { kind: 'usd', counts: 'once', from: 1350, atLeast: true } }),
  fact('time', { value: 'Seven to ten days', amount: { kind: 'weeks', counts: 'once', from: 1, to: 2 } }),
  fact('form', { value: 'Report <CES>' }),
  fact('open', { certainty: 'X' }),
]);
const shown = (text: string, language: 'es' | 'ar', today = '2026-11-29') =>
  essentialHtml(text, {
    ...{ language, facts, today, words: messagesFor(language).guide },
    authority: language === 'es' ? 'la junta' : 'المجلس (Board of Nursing)',
  });

test('a fact stands in a sentence as its language writes it: an amount, a link to call, the English words', () => {
  expect(shown('Llame al {phone}.', 'es')).toBe(
    'Llame al <span data-freshness="stands"><a href="tel:+15737510681"><bdi dir="ltr">573-751-0681</bdi></a></span>.',
  );
  expect(shown('{fee}', 'es')).toContain('<bdi>al menos $1,350</bdi>');
  expect(shown('{time}', 'es')).toContain('semanas</bdi>');
  expect(shown('{form}', 'es')).toContain('<bdi lang="en" dir="ltr">Report &lt;CES></bdi>');
});

test('a fact that is not settled, or gone from the guide, says whom to ask instead of a value', () => {
  for (const key of ['open', 'nothing']) {
    const html = shown(`Cuesta {${key}}.`, 'es');
    expect(html).toContain('data-freshness="uncertain"');
    expect(html).toContain('<strong class="due">(Pregunte a la junta)</strong>');
  }
});

test('a fact past its check is printed and flagged', () => {
  const html = shown('{fee}', 'es', '2027-06-01');
  expect(html).toContain('data-freshness="overdue"');
  expect(html).toMatch(/\$1,350.*Confírmelo con la junta/s);
});

test('Latin names among Arabic words are kept apart, the marks around them are not', () => {
  expect(shown('يُسأل Board of Nursing، ثم NCLEX-RN.', 'ar')).toBe(
    'يُسأل <bdi>Board of Nursing</bdi>، ثم <bdi>NCLEX-RN</bdi>.',
  );
  expect(shown('{open}', 'ar')).toContain('(<bdi>Board of Nursing</bdi>)');
  expect(shown('a <b> & "c"', 'es')).toBe('a &lt;b> &amp; &quot;c&quot;');
});
