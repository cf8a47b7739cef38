import { type EvaluateOptions, type ExprNode, evaluate, evaluateSync } from 'groq-js';
import type { Doc } from '../store/document.ts';
import type { Parsed } from './parseCache.ts';
import { prepared } from './rewrite.ts';
import type { View } from './view.ts';

export type EvaluationScope = {
  params: Record<string, unknown>;
  identity: string;
  projectId: string;
  dataset: string;
};

/** The result of a query over a view, as JSON-able data. Throws what groq-js throws. */
export function runOverView(parsed: Parsed, view: View, scope: EvaluationScope): Promise<unknown> {
  return run(prepared(parsed, view, scope.params), parsed.needsAsync, {
    dataset: view.all.docs,
    params: scope.params,
    identity: scope.identity,
    sanity: { projectId: scope.projectId, dataset: scope.dataset },
    dereference: ({ _ref }) => view.get(_ref) ?? null,
  });
}

/** One change to a document; `root` is what `@` means, `dataset` the name of where it happened. */
export type ChangeScope = { before: object | null; after: object | null; root: unknown; dataset: string };

/**
 * The result of an expression about one change, as webhooks use for filters and projections. References lead
 * to the documents of `view` as they are now; `*` is the changed document alone.
 */
export function runOverChange(
  parsed: Parsed,
  change: ChangeScope,
  view: View,
  projectId: string,
): Promise<unknown> {
  const { root, before, after, dataset } = change;
  return run(parsed.tree, true, {
    root,
    dataset: root === null || root === undefined ? [] : [root],
    before,
    after,
    sanity: { projectId, dataset },
    dereference: ({ _ref }) => view.get(_ref) ?? null,
  });
}

/** Runs an expression over a few given documents only. */
export function runOverDocs(
  tree: ExprNode,
  docs: Doc[],
  params: Record<string, unknown>,
  identity: string,
): Promise<unknown> {
  return run(tree, false, { dataset: docs, params, identity });
}

async function run(tree: ExprNode, needsAsync: boolean, options: EvaluateOptions): Promise<unknown> {
  if (!needsAsync) return evaluateSync(tree, options).data;
  const value = await evaluate(tree, options);
  return value.get();
}
