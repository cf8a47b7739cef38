import { fillMessage } from '../../../../locales/format.ts';
import { type Language, LOCALES } from '../../../../locales/locales.ts';
import type { Messages } from '../../../../locales/messages.ts';
import { knownRange } from '../../../../program/content/addUp.ts';
import { essentialPieces } from '../../../../program/content/essentials.ts';
import { type Fact, factFreshness } from '../../../../program/content/facts.ts';
import { escapeHtml } from '../../../html.ts';
import { sumInWords } from '../amounts.ts';
import { contactLink } from '../factRows.ts';

/** What a text of the essentials needs to be shown. */
export interface EssentialsContext {
  language: Language;
  words: Messages['guide'];
  /** The facts of the guide, by their keys. */
  facts: ReadonlyMap<string, Fact>;
  today: string;
  /** Whom to ask, in this language. */
  authority: string;
}

/** A run of Latin letters, as the name of an office or a form, with the digits, marks and blanks inside it. */
const LATIN = /[A-Za-z](?:[\w.&’'/ -]*[A-Za-z0-9])?/g;

/** Words as HTML. Among letters that run from right to left, Latin names are kept apart, so that each stays in its order. */
export function wordsHtml(words: string, language: Language): string {
  if (LOCALES[language].language.direction === 'ltr') return escapeHtml(words);
  let from = 0;
  let html = '';
  for (const { 0: name, index } of words.matchAll(LATIN)) {
    html += `${escapeHtml(words.slice(from, index))}<bdi>${escapeHtml(name)}</bdi>`;
    from = index + name.length;
  }
  return html + escapeHtml(words.slice(from));
}

/** A text as it stands within a sentence. */
const uncapitalized = (text: string, language: Language) =>
  text.charAt(0).toLocaleLowerCase(language) + text.slice(1);

/** The value of a fact: an amount as this language writes it, a way to reach somebody, or the English words. */
function valueHtml(fact: Fact, { language, words, today }: EssentialsContext): string {
  const range = knownRange(fact, today);
  if (range && fact.amount) {
    const amount = sumInWords(fact.amount.kind, range, language, words, true);
    return `<bdi>${escapeHtml(uncapitalized(amount, language))}</bdi>`;
  }
  const value = fact.value ?? '';
  const link = contactLink(value);
  if (link) return `<a href="${escapeHtml(link)}"><bdi dir="ltr">${escapeHtml(value)}</bdi></a>`;
  return `<bdi lang="en" dir="ltr">${escapeHtml(value)}</bdi>`;
}

/**
 * A fact in a sentence. One that nobody has settled, or that the guide no longer has, prints no value but whom to ask; one
 * past its check is printed and flagged.
 */
function factHtml(key: string, context: EssentialsContext): string {
  const { words, language, facts, today, authority } = context;
  const fact = facts.get(key);
  const freshness = fact ? factFreshness(fact, today) : 'uncertain';
  const due = (message: string) =>
    `<strong class="due">(${wordsHtml(fillMessage(message, { authority }, language), language)})</strong>`;
  const shown = fact && freshness !== 'uncertain' ? valueHtml(fact, context) : due(words.ask);
  const flag = freshness === 'overdue' ? ` ${due(words.confirm)}` : '';
  return `<span data-freshness="${freshness}">${shown}${flag}</span>`;
}

/** A text of the essentials as HTML, with the facts that it names. */
export function essentialHtml(text: string, context: EssentialsContext): string {
  return essentialPieces(text)
    .map(({ words = '', fact }) =>
      fact === undefined ? wordsHtml(words, context.language) : factHtml(fact, context),
    )
    .join('');
}
