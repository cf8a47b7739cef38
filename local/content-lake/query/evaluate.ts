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
  return run(prepared(parsed.tree, view, scope.params), parsed.needsAsync, {
    dataset: view.all.docs,
    params: scope.params,
    identity: scope.identity,
    sanity: { projectId: scope.projectId, dataset: scope.dataset },
    dereference: ({ _ref }) => view.get(_ref) ?? null,
  });
}

/** The result of an expression about one change, as webhooks use for filters and projections. */
export function runOverChange(
  parsed: Parsed,
  change: { before: object | null; after: object | null; root: unknown },
): Promise<unknown> {
  return run(parsed.tree, true, {
    root: change.root,
    dataset: change.root === null || change.root === undefined ? [] : [change.root],
    before: change.before,
    after: change.after,
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
