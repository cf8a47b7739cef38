import { type Chance, shuffled } from '../../../program/assignment/chance.ts';
import { between, day, type Item, type Model, pick, type Section } from './model.fixture.ts';

/** How a page looks: what holds its rows, and what stands around them. */
export interface Look {
  body: (typeof BODIES)[number];
  /** What each fetch of a page brings anew: tokens, counters, times. */
  noise: Chance;
  navigation: readonly string[];
  hasCookieBanner: boolean;
  news: readonly string[];
  /** Curly quotes, long dashes, hard spaces and line breaks in the source. */
  isTypeset: boolean;
}

export const BODIES = ['table', 'accordion', 'cards', 'terms', 'list', 'old', 'sentences'] as const;

const NAVIGATION = [
  'Home',
  'About',
  'Licensees',
  'Public notices',
  'Meetings',
  'Online services',
  'Forms',
  'Fees',
  'Contact us',
  'Careers',
  'Español',
];

export const navigationBy = (chance: Chance) => shuffled(NAVIGATION, chance).slice(0, between(4, 9, chance));

export const newsBy = (chance: Chance) =>
  Array.from(
    { length: between(0, 4, chance) },
    () =>
      `${day(chance)}: ${pick(['Board meeting', 'Notice of fee hearing', 'Office closed', 'New portal, fees of $25 can be paid by card'], chance)}`,
  );

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function typeset(text: string): string {
  return escaped(text)
    .replaceAll("'", '&rsquo;')
    .replaceAll('-hour', '&#8209;hour')
    .replaceAll(' weeks', '&nbsp;weeks')
    .replaceAll(', ', ',\n      ');
}

const titled = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

function rows({ items }: Section, body: Look['body'], say: (text: string) => string): string {
  const sentences = items
    .filter(({ sentence }) => sentence)
    .map(({ sentence }) => `<p>${say(sentence ?? '')}</p>`)
    .join('\n');
  const pairs = items.filter(({ sentence }) => !sentence);
  const each = (write: (label: string, value: string, item: Item) => string) =>
    pairs.map((item) => write(say(item.label), say(item.value), item)).join('\n');
  if (pairs.length === 0)
    return body === 'list'
      ? `<ul>${items.map(({ sentence }) => `<li>${say(sentence ?? '')}</li>`).join('')}</ul>`
      : sentences;
  switch (body) {
    case 'table':
      return `<table class="table table-striped"><thead><tr><th>Item</th><th>Details</th></tr></thead><tbody>${each((label, value) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</tbody></table>${sentences}`;
    case 'old':
      return `<table width="100%" border=0 cellpadding=2>${each((label, value) => `<tr><td><font face="Arial" size=2>${label}<td><b>${value}</b>`)}</table>${sentences}`;
    case 'cards':
      return `<div class="grid">${each((label, value) => `<div class="card"><h4>${label}</h4><p class="lead">${value}</p></div>`)}</div>${sentences}`;
    case 'terms':
      return `<dl>${each((label, value) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>${sentences}`;
    case 'list':
      return `<ul>${each((label, value) => `<li><strong>${label}:</strong> ${value}</li>`)}</ul>${sentences}`;
    case 'sentences':
      return `${each((label, value) => `<p>The ${titled(label)} is ${value}.</p>`)}${sentences}`;
    default:
      return `${each((label, value) => `<div class="row"><span class="k">${label}</span> <span class="v">${value}</span></div>`)}${sentences}`;
  }
}

function section(part: Section, { body, isTypeset, noise }: Look): string {
  const say = isTypeset ? typeset : escaped;
  const inside = `<p>${say(part.lead)}</p>\n${rows(part, body, say)}`;
  const id = `s${Math.floor(noise() * 1e9)}`;
  if (body === 'accordion')
    return `<div class="accordion-item"><h3><button aria-expanded="false" aria-controls="${id}">${say(part.heading)}</button></h3><div id="${id}" class="panel" hidden>${inside}</div></div>`;
  if (body === 'old') return `<h2><font color="#003366">${say(part.heading)}</font></h2>${inside}<hr>`;
  return `<section id="${id}"><h2>${say(part.heading)}</h2>${inside}</section>`;
}

/** The page as a server sends it, with all that stands around what it says. */
export function render({ agency, title, sections }: Model, look: Look): string {
  const { noise, navigation, hasCookieBanner, news, isTypeset } = look;
  const hex = () => Math.floor(noise() * 1e12).toString(16);
  const say = isTypeset ? typeset : escaped;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${say(title)} | ${say(agency)}</title>
<link rel="stylesheet" href="/assets/site.${hex()}.css"><script nonce="${hex()}">window.__state={"csrf":"${hex()}","fee":"$${between(1, 900, noise)}"}</script></head>
<body class="page-${hex()}">
${hasCookieBanner ? `<div id="cookie-consent" role="dialog"><p>This site uses cookies. By using it you accept our policy of ${day(noise)}.</p><button>Accept all</button><button>Reject</button></div>` : ''}
<header><a href="/">${say(agency)}</a><nav><ul>${navigation.map((entry) => `<li><a href="/${entry.toLowerCase().replaceAll(' ', '-')}">${say(entry)}</a></li>`).join('')}</ul></nav><form action="/search"><input type="hidden" name="token" value="${hex()}"><input name="q" placeholder="Search"></form></header>
<main><h1>${say(title)}</h1><p class="meta">Last updated: ${day(noise)} · ${between(100, 90000, noise)} views</p>
${sections.map((part) => section(part, look)).join('\n')}
</main>
<aside><h2>News</h2><ul>${news.map((entry) => `<li>${say(entry)}</li>`).join('')}</ul></aside>
<footer><p>&copy; ${between(2024, 2027, noise)} ${say(agency)}. Page generated ${day(noise)} ${between(1, 12, noise)}:${between(10, 59, noise)} PM</p><p>Request ${hex()}</p></footer>
<script src="/assets/app.${hex()}.js"></script></body></html>`;
}
