import type { ExprNode } from 'groq-js';
import { constantValue } from './constantValue.ts';
import { TEXT_ATTRIBUTE } from './text.ts';
import { transform } from './transform.ts';

type Term = { text: string; phrase: boolean; exclude: boolean };

/**
 * groq-js has no `text::query()`, which every list of the Studio uses. `x match text::query("a b* -c \"d e\"")`
 * becomes plain matches over x: all of a, b*, the phrase, and not c. `@` stands for all text of the document.
 * An empty text and `*` match everything.
 */
export function replaceTextQueries(tree: ExprNode, params: Record<string, unknown>): ExprNode {
  return transform(tree, (node) => {
    if (node.type !== 'OpCall' || node.op !== 'match') return node;
    const query = textQueryOf(node.right);
    if (!query) return node;
    const text = constantValue(query, params);
    if (!text) throw new Error('text::query() needs a literal or a parameter');
    if (typeof text.value !== 'string') return { type: 'Value', value: false };
    return conditionFor(withDocumentText(node.left), termsOf(text.value));
  });
}

function textQueryOf(node: ExprNode): ExprNode | undefined {
  if (node.type === 'Group') return textQueryOf(node.base);
  return node.type === 'FuncCall' && node.namespace === 'text' && node.name === 'query'
    ? node.args[0]
    : undefined;
}

/** The terms of a search text: words, "quoted phrases", each with `-` in front to exclude it. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [, minus, phrase, word] of text.matchAll(/(-?)(?:"([^"]*)"?|([^\s"]+))/g)) {
    const content = (phrase ?? word ?? '').trim();
    if (content.replace(/[*\s]/g, '') === '') continue;
    if (!/[\p{L}\p{N}]/u.test(content)) continue;
    terms.push({ text: content, phrase: phrase !== undefined, exclude: minus === '-' });
  }
  return terms;
}

function conditionFor(text: ExprNode, terms: Term[]): ExprNode {
  const wanted = terms.filter((term) => !term.exclude).map((term) => holds(text, term));
  const unwanted = terms
    .filter((term) => term.exclude)
    .map((term): ExprNode => ({ type: 'Not', base: holds(text, term) }));
  return (
    [...wanted, ...unwanted].reduce<ExprNode | undefined>(
      (left, right) => (left ? { type: 'And', left, right } : right),
      undefined,
    ) ?? { type: 'Value', value: true }
  );
}

function holds(text: ExprNode, term: Term): ExprNode {
  const words: ExprNode = {
    type: 'OpCall',
    op: 'match',
    left: text,
    right: { type: 'Value', value: term.text },
  };
  return term.phrase ? { type: 'And', left: words, right: holdsPhrase(text, term.text) } : words;
}

/** count([text, ...text][count(string::split(lower(@), phrase)) > 1]) > 0 */
function holdsPhrase(text: ExprNode, phrase: string): ExprNode {
  const call = (namespace: string, name: string, args: ExprNode[]): ExprNode => ({
    type: 'FuncCall',
    namespace,
    name,
    args,
  });
  const moreThan = (list: ExprNode, limit: number): ExprNode => ({
    type: 'OpCall',
    op: '>',
    left: call('global', 'count', [list]),
    right: { type: 'Value', value: limit },
  });
  const lowered = call('global', 'lower', [{ type: 'This' }]);
  const pieces = call('string', 'split', [lowered, { type: 'Value', value: phrase.toLowerCase() }]);
  const parts: ExprNode = {
    type: 'Array',
    elements: [
      { type: 'ArrayElement', value: text, isSplat: false },
      { type: 'ArrayElement', value: text, isSplat: true },
    ],
  };
  return moreThan({ type: 'Filter', base: parts, expr: moreThan(pieces, 1) }, 0);
}

function withDocumentText(left: ExprNode): ExprNode {
  if (left.type === 'Group') return withDocumentText(left.base);
  if (left.type === 'This') return { type: 'AccessAttribute', base: { type: 'This' }, name: TEXT_ATTRIBUTE };
  if (left.type !== 'Array') return left;
  return {
    ...left,
    elements: left.elements.map((element) => ({ ...element, value: withDocumentText(element.value) })),
  };
}
