import { toHTML } from '@portabletext/to-html';
import { escapeHtml, list } from './html.js';

const MONTHS = { high: 3, medium: 12, low: 24 };
const date = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone: 'UTC' });
const inWords = (day) => date.format(new Date(`${day}T00:00:00Z`));

function isOverdue({ checkedOn, volatility }, today) {
  const due = new Date(`${checkedOn}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + MONTHS[volatility]);
  return due.toISOString().slice(0, 10) < today;
}

const source = ({ sourceName, sourceUrl, sourceDate }) =>
  `${sourceUrl ? `<a href="${escapeHtml(sourceUrl)}">${escapeHtml(sourceName)}</a>` : escapeHtml(sourceName)}${sourceDate ? ` (${escapeHtml(sourceDate)})` : ''}`;

function fact(one, authority, today) {
  const uncertain = one.certainty === 'C' || one.certainty === 'X' || !one.value;
  const shown = uncertain
    ? `<strong class="due">Ask ${escapeHtml(authority)}.</strong>`
    : `<span class="value">${escapeHtml(one.value)}</span>${isOverdue(one, today) ? `<strong class="due">Confirm with ${escapeHtml(authority)}.</strong>` : ''}`;
  return `<div><dt>${escapeHtml(one.label)}</dt><dd data-standing="${uncertain ? 'uncertain' : 'stands'}">${shown}${one.note ? `<span class="why">${escapeHtml(one.note)}</span>` : ''}<small>${source(one)} · Checked on ${inWords(one.checkedOn)}</small></dd></div>`;
}

const facts = (list, authority, today) =>
  list?.length ? `<dl class="facts">${list.map((one) => fact(one, authority, today)).join('')}</dl>` : '';

const lists = (step) =>
  [
    ['Have ready', step.need],
    ['While you wait', step.meanwhile],
  ]
    .filter(([, lines]) => lines?.length)
    .map(([title, lines]) => `<div><h4>${title}</h4>${list(lines)}</div>`)
    .join('');

const step = (one, authority, today) =>
  `<li><h3>${escapeHtml(one.title)}</h3>${toHTML(one.body ?? [])}${facts(one.facts, authority, today)}<div class="lists">${lists(one)}</div></li>`;

const item = (one, authority, today) =>
  `<div class="item"><h3>${escapeHtml(one.title)}</h3>${toHTML(one.body ?? [])}${facts(one.facts, authority, today)}</div>`;

const section = (id, title, body) => (body ? `<section><h2 id="${id}">${title}</h2>${body}</section>` : '');

/** A guide in the skeleton of the site's own page. */
export function article(guide) {
  const today = new Date().toISOString().slice(0, 10);
  const { authority } = guide;
  const items = (all) => (all ?? []).map((one) => item(one, authority, today)).join('');
  const parts = [guide.steps, guide.tests, guide.unlicensedJobs, guide.otherCareers, guide.helpers];
  const all = parts.flatMap((part) => part ?? []).flatMap((one) => one.facts ?? []);
  const sources = [...new Map(all.map((one) => [`${one.sourceName} ${one.sourceDate}`, one])).values()];
  const sections = [
    ['for-whom', 'Who this guide is for', list(guide.forWhom ?? [])],
    ['assumes', 'What it assumes', list(guide.assumes ?? [])],
    [
      'words',
      'Words',
      `<dl class="terms">${(guide.terms ?? []).map(({ term, meaning }) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(meaning)}</dd></div>`).join('')}</dl>`,
    ],
    [
      'path',
      'The path',
      `<ol class="path">${guide.steps.map((one) => step(one, authority, today)).join('')}</ol>`,
    ],
    ['tests', 'Tests', items(guide.tests)],
    ['time-and-cost', 'Time and cost', toHTML(guide.timeAndCost ?? [])],
    ['work-without-a-license', 'Work without a license', items(guide.unlicensedJobs)],
    ['other-careers', 'Other careers', items(guide.otherCareers)],
    ['people-who-help', 'People who help', items(guide.helpers)],
    ['tips', 'Tips', list(guide.tips ?? [])],
    ['sources', 'Sources', `<ul>${sources.map((one) => `<li>${source(one)}</li>`).join('')}</ul>`],
  ];
  return `<div class="head"><h1>${escapeHtml(guide.title)}</h1><p class="lede">${escapeHtml(guide.summary)}</p><p class="meta"><span>Last reviewed on ${inWords(guide.reviewedOn)}</span> <span>${all.length} facts</span></p></div>
<nav class="toc" aria-labelledby="contents"><h2 id="contents">Contents</h2><ol>${sections.map(([id, title]) => `<li><a href="#${id}">${title}</a></li>`).join('')}</ol></nav>
<div class="prose">${guide.firstAdvice ? `<p class="note">${escapeHtml(guide.firstAdvice)}</p>` : ''}${sections.map(([id, title, body]) => section(id, title, body)).join('')}</div>`;
}
