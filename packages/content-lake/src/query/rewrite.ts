import type { ExprNode } from 'groq-js';
import { candidatesFor } from './candidates.ts';
import type { Parsed } from './parseCache.ts';
import { replaceTextQueries } from './textQuery.ts';
import { transform } from './transform.ts';
import type { View } from './view.ts';

/**
 * Makes a parsed query cheap without changing what it means: wherever a filter runs over the whole dataset
 * and its conditions name ids, texts, versions or references, it runs over the few documents that can match, or not
 * at all where the indexes have the whole answer.
 */
export function narrowed(tree: ExprNode, view: View, params: Record<string, unknown>): ExprNode {
  return transform(tree, (node) => {
    if (node.type !== 'Filter' || !isEverything(node.base)) return node;
    const candidates = candidatesFor(node.expr, view, params);
    if (!candidates) return node;
    const found: ExprNode = { type: 'Value', value: [...candidates.docs] };
    return candidates.predicate ? found : { ...node, base: found };
  });
}

/** Everything that is rewritten before a query runs. */
export function prepared(
  { tree, hasTextQuery }: Parsed,
  view: View,
  params: Record<string, unknown>,
): ExprNode {
  return narrowed(hasTextQuery ? replaceTextQueries(tree, params) : tree, view, params);
}

function isEverything(node: ExprNode): boolean {
  return (
    node.type === 'Everything' ||
    ((node.type === 'Group' || node.type === 'ArrayCoerce') && isEverything(node.base))
  );
}
