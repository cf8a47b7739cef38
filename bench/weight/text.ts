import { type CheerioAPI, load } from 'cheerio';

/** Classes that GOV.UK Frontend asks for, because it styles no bare element. */
const GOVUK: Record<string, string> = {
  h1: 'govuk-heading-xl',
  h2: 'govuk-heading-l',
  h3: 'govuk-heading-m',
  h4: 'govuk-heading-s',
  p: 'govuk-body',
  ul: 'govuk-list govuk-list--bullet',
  ol: 'govuk-list govuk-list--number',
  a: 'govuk-link',
  dl: 'govuk-summary-list',
  'dl > div': 'govuk-summary-list__row',
  dt: 'govuk-summary-list__key',
  dd: 'govuk-summary-list__value',
};

/** The text of a guide's page with no design in it: no classes, no contents list, no parts for paper. */
function bare(page: string): CheerioAPI {
  const $ = load(load(page)('article.guide').html() ?? '', null, false);
  $('nav, .paper').remove();
  for (const element of $('*').toArray()) {
    if (!('attribs' in element)) continue;
    const { id, href } = element.attribs;
    element.attribs = { ...(id && { id }), ...(href && { href }) };
  }
  return $;
}

/** How many words the main text of a page has, without its contents list and what only paper shows. */
export function wordsIn(page: string): number {
  const $ = load(page.replaceAll('<', ' <'));
  $('nav, script, style, svg, .paper, starlight-toc, mobile-starlight-toc, footer').remove();
  return $('main').text().split(/\s+/).filter(Boolean).length;
}

/** The text with the classes of GOV.UK Frontend. */
export function forGovuk(page: string): { title: string; html: string } {
  const $ = bare(page);
  for (const [elements, names] of Object.entries(GOVUK)) $(elements).addClass(names);
  return { title: $('h1').text(), html: $.html() };
}

/** The text as a Markdown page of Starlight: headings in Markdown, so that its contents list finds them; the rest HTML. */
export function forStarlight(page: string): string {
  const $ = bare(page);
  const title = $('h1').text();
  const summary = $('h1 + p').text();
  $('h1').remove();
  $('section, div').each((_, element) => {
    if ($(element).parent('dl').length === 0) $(element).replaceWith($(element).contents());
  });
  const body = $.html()
    .replace(/\n\s*(?=<)/g, '')
    .replace(/<h2[^>]*>(.*?)<\/h2>/gs, '\n\n## $1\n\n');
  return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(summary)}\n---\n\n${body}\n`;
}
