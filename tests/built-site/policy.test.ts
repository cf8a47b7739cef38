import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../locales/locales.ts';
import { EACH_SHOWN } from './answers.ts';
import { FILES } from './pages.ts';

/** The directives of a policy, by name. */
function policyOf(content: string | undefined): Map<string, string> {
  return new Map(
    (content ?? '').split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(' ');
      return [name, values.join(' ')];
    }),
  );
}

test.each(EACH_SHOWN)(
  '%s allows nothing by default and makes no exception for what stands inside a page',
  (_path, { $, base }) => {
    const meta = $('meta[http-equiv="content-security-policy"]');
    expect(meta.length).toBe(1);
    const policy = policyOf(meta.attr('content'));
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('base-uri')).toBe("'none'");
    expect(policy.get('form-action')).toBe("'self'");
    expect(meta.attr('content')).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:/);
    const searches = base === '/search/';
    // Nothing is asked by a page without a script; Lighthouse judges by it whether robots.txt may be read.
    expect(policy.get('connect-src')).toBe("'self'");
    expect(policy.get('script-src')?.includes("'wasm-unsafe-eval'")).toBe(searches);
  },
);

test.each(EACH_SHOWN)(
  '%s allows the styles and scripts that stand in it, and none of other pages',
  (_path, { $ }) => {
    const policy = policyOf($('meta[http-equiv="content-security-policy"]').attr('content'));
    const hashesOf = (directive: string) =>
      (policy.get(directive) ?? '').split(' ').filter((source) => source.startsWith("'sha256-"));
    const inside = (elements: string) =>
      $(elements)
        .toArray()
        .map((element) => `'sha256-${createHash('sha256').update($(element).text()).digest('base64')}'`);
    expect(hashesOf('style-src')).toEqual(inside('style'));
    expect(hashesOf('script-src')).toEqual(inside('script:not([src], [type="application/ld+json"])'));
  },
);

test('the search has an index for each language, and none of the ready-made boxes', () => {
  const files = [...FILES].filter((file) => file.startsWith('/pagefind/'));
  for (const language of LANGUAGES)
    expect(files.filter((file) => file.startsWith(`/pagefind/pagefind.${language}_`)).length, language).toBe(
      1,
    );
  expect(files.filter((file) => /-ui|highlight/.test(file))).toEqual([]);
});
