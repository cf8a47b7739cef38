import type { ExprNode } from 'groq-js';
import type { Doc } from '../store/document.ts';
import { runOverDocs } from './evaluate.ts';
import { type Parsed, QueryParseError } from './parseCache.ts';
import { offerText } from './text.ts';
import { replaceTextQueries } from './textQuery.ts';

/**
 * Which of the documents a listener's query is about. As with Sanity, only the filter at its root counts:
 * projections, orders and slices around it are ignored, and joins see nothing but the document itself.
 */
export async function matching(
  parsed: Parsed,
  docs: (Doc | null)[],
  params: Record<string, unknown>,
  identity: string,
): Promise<boolean[]> {
  const root = rootFilter(parsed.tree);
  if (!root) throw new QueryParseError('A listener needs a query that filters documents: *[…]', 0, 0);
  const filter = parsed.hasTextQuery ? replaceTextQueries(root, params) : root;
  const results: boolean[] = [];
  for (const doc of docs) {
    if (!doc) {
      results.push(false);
      continue;
    }
    offerText(doc);
    const found = await runOverDocs(filter, [doc], params, identity);
    results.push(Array.isArray(found) && found.length > 0);
  }
  return results;
}

function rootFilter(tree: ExprNode): ExprNode | undefined {
  switch (tree.type) {
    case 'Everything':
      return tree;
    case 'Filter':
      return rootFilter(tree.base) && tree;
    case 'Group':
    case 'Projection':
    case 'Slice':
    case 'Map':
    case 'FlatMap':
    case 'ArrayCoerce':
    case 'AccessElement':
    case 'PipeFuncCall':
      return rootFilter(tree.base);
    default:
      return undefined;
  }
}
