import type { Article } from '../../blocks/article.ts';
import type { Block } from '../../blocks/blocks.ts';
import { CHECKED_ON, type Source, type StoredFact } from '../facts.ts';
import { richText, type TextBlock } from '../portableText.ts';

/** Facts that stand together. */
export function factBox(_key: string, title: string, ...facts: StoredFact[]) {
  return { _type: 'factBox', _key, title, facts } as const;
}

/** What the speaker says to a slide: lines of text as `richText` takes them. */
export function speakerNotes(_key: string, ...lines: string[]) {
  return { _type: 'speakerNotes', _key, notes: richText(...lines).map((line) => ({ ...line })) } as const;
}

interface Numbers {
  title: string;
  unit: string;
  rows: readonly (readonly [label: string, value: number])[];
  note?: string;
  certainty: 'A' | 'B';
  volatility: 'high' | 'medium' | 'low';
}

/** Numbers drawn as bars. */
export function chart(_key: string, source: Source, { rows, ...numbers }: Numbers) {
  return {
    _type: 'chart',
    _key,
    checkedOn: CHECKED_ON,
    ...source,
    ...numbers,
    rows: rows.map(([label, value], index) => ({
      _type: 'chartRow' as const,
      _key: `r${index + 1}`,
      label,
      value,
    })),
  } as const;
}

interface Answer {
  label: string;
  next?: string;
  result?: { verdict: 'yes' | 'no' | 'ask'; text: string };
}

/** An answer that leads to a later question. */
export const leadsTo = (label: string, next: string): Answer => ({ label, next });

/** An answer that ends the path. */
export const ends = (label: string, verdict: 'yes' | 'no' | 'ask', text: string): Answer => ({
  label,
  result: { verdict, text },
});

/** A question of a decision path. */
export function question(_key: string, text: string, hint: string, ...answers: Answer[]) {
  const noRules: StoredFact[] = [];
  return {
    _type: 'decisionQuestion',
    _key,
    question: text,
    hint,
    answers: answers.map((answer, index) => ({
      _type: 'decisionAnswer' as const,
      _key: `a${index + 1}`,
      ...answer,
    })),
    facts: noRules,
  } as const;
}

/** The same question with the rules behind it, which the case note prints. */
export const withRules = (one: ReturnType<typeof question>, ...facts: StoredFact[]) => ({ ...one, facts });

/** Questions that lead from one to the next. */
export function decisionPath(_key: string, title: string, ...questions: ReturnType<typeof question>[]) {
  return { _type: 'decisionPath', _key, title, questions } as const;
}

/** The body of an article: lines of text as `richText` takes them, and blocks between them. */
function body(parts: readonly (string | Block)[]): (TextBlock | Block)[] {
  const texts = richText(...parts.filter((part) => typeof part === 'string'));
  return parts.flatMap((part) => (typeof part === 'string' ? (texts.shift() ?? []) : part));
}

type Written = Pick<Article, 'title' | 'slug' | 'kind' | 'summary' | 'authority' | 'publishedOn'> & {
  audiences: readonly Article['audiences'][number][];
  parts: readonly (string | Block)[];
};

/** An article in English, as it is stored. */
export function article({ parts, slug, ...written }: Written) {
  return {
    _id: `article-${slug}`,
    _type: 'article',
    language: 'en',
    slug: { _type: 'slug', current: slug },
    ...written,
    body: body(parts),
    // What was written after the others were checked was checked when it was written.
    reviewedOn: written.publishedOn > CHECKED_ON ? written.publishedOn : CHECKED_ON,
  };
}
