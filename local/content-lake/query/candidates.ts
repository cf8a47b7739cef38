import type { ExprNode } from 'groq-js';
import type { Doc } from '../store/document.ts';
import { known } from './constants.ts';
import type { View } from './view.ts';

/**
 * The documents that can possibly pass a filter, found in the indexes, or undefined when the filter gives
 * no hold. The list may hold too many, never too few: the filter itself still runs over it.
 */
export function candidatesFor(
  filter: ExprNode,
  view: View,
  params: Record<string, unknown>,
): Doc[] | undefined {
  switch (filter.type) {
    case 'Group':
      return candidatesFor(filter.base, view, params);
    case 'And': {
      const left = candidatesFor(filter.left, view, params);
      const right = candidatesFor(filter.right, view, params);
      if (!left || !right) return left ?? right;
      return right.length < left.length ? right : left;
    }
    case 'Or': {
      const left = candidatesFor(filter.left, view, params);
      const right = left && candidatesFor(filter.right, view, params);
      return left && right && sorted([...left, ...right]);
    }
    case 'OpCall':
      return fromComparison(filter, view, params);
    case 'FuncCall':
      return fromFunction(filter, view, params);
    default:
      return undefined;
  }
}

function fromComparison(
  { op, left, right }: Extract<ExprNode, { type: 'OpCall' }>,
  view: View,
  params: Record<string, unknown>,
): Doc[] | undefined {
  if (op !== '==' && op !== 'in') return undefined;
  const attribute = indexed(left) ?? (op === '==' ? indexed(right) : undefined);
  const value = attribute && known(indexed(left) ? right : left, params);
  if (!value) return undefined;
  if (op === 'in' && !Array.isArray(value.value)) return undefined;
  const names = new Set(Array.isArray(value.value) && op === 'in' ? value.value : [value.value]);
  const docs: Doc[] = [];
  for (const name of names) {
    if (typeof name !== 'string') continue;
    if (attribute === '_type') {
      if (names.size === 1) return view.ofType(name);
      docs.push(...view.ofType(name));
    } else {
      const doc = view.get(name);
      if (doc) docs.push(doc);
    }
  }
  return sorted(docs);
}

function fromFunction(
  { namespace, name, args }: Extract<ExprNode, { type: 'FuncCall' }>,
  view: View,
  params: Record<string, unknown>,
): Doc[] | undefined {
  const values = args.map((arg) => known(arg, params));
  if (namespace === 'sanity' && name === 'versionOf') {
    const id = values[0]?.value;
    return typeof id === 'string' ? sorted(view.ofGroup(id)) : undefined;
  }
  if (namespace !== 'global' || name !== 'references') return undefined;
  const docs: Doc[] = [];
  for (const found of values) {
    if (!found) return undefined;
    for (const id of Array.isArray(found.value) ? found.value : [found.value]) {
      if (typeof id === 'string') docs.push(...view.referencing(id));
    }
  }
  return sorted(docs);
}

function indexed(node: ExprNode): '_id' | '_type' | undefined {
  if (node.type === 'Group') return indexed(node.base);
  if (node.type !== 'AccessAttribute' || (node.base && node.base.type !== 'This')) return undefined;
  return node.name === '_id' || node.name === '_type' ? node.name : undefined;
}

/** In the order that the whole dataset has, each document once. */
function sorted(docs: Doc[]): Doc[] {
  return [...new Set(docs)].sort((a, b) => (a._id < b._id ? -1 : 1));
}
