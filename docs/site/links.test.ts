import { describe, expect, it } from 'vitest';
import { deadLinks, type Places, rewriteLinks } from './links.ts';
import { routeOf } from './routes.ts';
import { withWideParts } from './wide.ts';

const none: Places = { base: '/', repository: undefined };

describe('the address of a file', () => {
  it.each([
    ['README.md', '/'],
    ['CODE_OF_CONDUCT.md', '/project/code-of-conduct/'],
    ['docs/deploy.md', '/deploy/'],
    ['docs/how-to/start-a-city.md', '/how-to/start-a-city/'],
    ['docs/start-kit/README.md', '/start-kit/'],
    ['docs/decisions', '/decisions/'],
    ['netlify/functions/confirm.ts', undefined],
    ['packages/README.md', undefined],
    ['docs', undefined],
  ])('%s is %s', (file, route) => {
    expect(routeOf(file)).toBe(route);
  });
});

describe('a link of a file', () => {
  const led = (href: string, places = none) =>
    rewriteLinks(`<p><a href="${href}">words</a></p>`, 'docs/how-to/start-a-city.md', places);

  it('leads to the page of another file, under the path where the site stands', () => {
    expect(led('../deploy.md#keys')).toBe('<p><a href="/deploy/#keys">words</a></p>');
    expect(led('../../README.md', { ...none, base: '/0.1.0/' })).toBe('<p><a href="/0.1.0/">words</a></p>');
  });

  it('leads to the repository for what is no page, and is no link where that has no address', () => {
    const repository = 'https://code.example.org/mosaic';
    expect(led('../../city/cli.ts', { ...none, repository })).toContain(
      'href="https://code.example.org/mosaic/blob/main/city/cli.ts"',
    );
    expect(led('../../city/cli.ts')).toBe('<p><span class="file" title="city/cli.ts">words</span></p>');
  });

  it('stays where it leads to another site, or to a place on the page', () => {
    for (const href of ['https://example.org/', 'mailto:a@example.org', '#next'])
      expect(led(href)).toContain(`href="${href}"`);
  });
});

it('what may be wider than the window is reached by the keyboard', () => {
  const html = '<pre><code class="language-mermaid">flowchart</code></pre><table><tr></tr></table>';
  const wide = withWideParts(html);
  expect(wide).toContain('<pre tabindex="0"><code');
  expect(wide).toContain('<div class="wide" tabindex="0"><table><tr></tr></table></div>');
  expect(wide).toContain('A drawing');
});

it('a link that leads to no page, or to no place on it, is told with its page', () => {
  const pages = new Map([
    ['/', '<a href="/there/#here">one</a> <a href="/gone/">two</a> <a href="https://example.org">three</a>'],
    ['/there/', '<h2 id="here"></h2> <a href="#nowhere">four</a>'],
  ]);
  expect(deadLinks(pages, '/')).toEqual(['/: /gone/', '/there/: #nowhere']);
});
