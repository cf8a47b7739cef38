import type { ExprNode } from 'groq-js';
import type { Doc } from '../store/document.ts';
import { constantValue } from './constantValue.ts';
import { type Path, textAt } from './textIndex.ts';
import type { View } from './view.ts';

/** The documents that can possibly pass a filter, in the order of their ids, each once. */
export type Candidates = {
  /** Perhaps too many, never too few. */
  docs: readonly Doc[];
  /** The filter itself in plain JavaScript, where it is known: then `docs` are just those that pass. */
  predicate?: (doc: Doc) => boolean;
};

/** The candidates of a filter, found in the indexes, or undefined when the filter gives no hold. */
export function candidatesFor(
  filter: ExprNode,
  view: View,
  params: Record<string, unknown>,
): Candidates | undefined {
  switch (filter.type) {
    case 'Group':
      return candidatesFor(filter.base, view, params);
    case 'And':
      return both(candidatesFor(filter.left, view, params), candidatesFor(filter.right, view, params));
    case 'Or': {
      const left = candidatesFor(filter.left, view, params);
      return left && either(left, candidatesFor(filter.right, view, params));
    }
    case 'OpCall':
      return fromComparison(filter, view, params);
    case 'FuncCall':
      return fromFunction(filter, view, params);
    default:
      return undefined;
  }
}

function both(left: Candidates | undefined, right: Candidates | undefined): Candidates | undefined {
  if (!left || !right) {
    const one = left ?? right;
    return one && { docs: one.docs };
  }
  const [few, many] = right.docs.length < left.docs.length ? [right, left] : [left, right];
  const { predicate } = few;
  const others = many.predicate;
  if (!others) return { docs: few.docs };
  const docs = few.docs.filter(others);
  return predicate ? { docs, predicate: (doc) => predicate(doc) && others(doc) } : { docs };
}

function either(left: Candidates, right: Candidates | undefined): Candidates | undefined {
  if (!right) return undefined;
  const docs = sorted([...left.docs, ...right.docs]);
  const [one, other] = [left.predicate, right.predicate];
  return one && other ? { docs, predicate: (doc) => one(doc) || other(doc) } : { docs };
}

function fromComparison(
  { op, left, right }: Extract<ExprNode, { type: 'OpCall' }>,
  view: View,
  params: Record<string, unknown>,
): Candidates | undefined {
  if (op !== '==' && op !== 'in') return undefined;
  const path = pathOf(left) ?? (op === '==' ? pathOf(right) : undefined);
  const value = path && constantValue(pathOf(left) ? right : left, params);
  if (!value) return undefined;
  const wanted = op === 'in' ? value.value : [value.value];
  if (!Array.isArray(wanted)) return undefined;
  const texts = new Set<string>(wanted.filter((one) => typeof one === 'string'));
  // Elsewhere something other than a text may stand, and be equal to what is no text.
  const isAlwaysText = path.length === 1 && (path[0] === '_id' || path[0] === '_type');
  if (!isAlwaysText && wanted.some((one) => typeof one !== 'string')) return undefined;
  const found: (readonly Doc[])[] = [];
  for (const text of texts) {
    const docs = view.having(path, text);
    if (!docs) return undefined;
    found.push(docs);
  }
  return {
    docs: found.length === 1 ? (found[0] ?? []) : sorted(found.flat()),
    predicate: (doc) => {
      const text = textAt(doc, path);
      return text !== undefined && texts.has(text);
    },
  };
}

function fromFunction(
  { namespace, name, args }: Extract<ExprNode, { type: 'FuncCall' }>,
  view: View,
  params: Record<string, unknown>,
): Candidates | undefined {
  const values = args.map((arg) => constantValue(arg, params));
  if (namespace === 'sanity' && name === 'versionOf') {
    const id = values[0]?.value;
    return typeof id === 'string' ? { docs: sorted(view.ofGroup(id)) } : undefined;
  }
  if (namespace !== 'global' || name !== 'references') return undefined;
  const docs: Doc[] = [];
  for (const found of values) {
    if (!found) return undefined;
    for (const id of Array.isArray(found.value) ? found.value : [found.value]) {
      if (typeof id === 'string') docs.push(...view.referencing(id));
    }
  }
  return { docs: sorted(docs) };
}

/** The attributes that an expression leads through from the document itself. */
function pathOf(node: ExprNode): Path | undefined {
  if (node.type === 'Group') return pathOf(node.base);
  if (node.type !== 'AccessAttribute') return undefined;
  if (!node.base || node.base.type === 'This') return [node.name];
  const before = pathOf(node.base);
  return before && [...before, node.name];
}

/** In the order that the whole dataset has, each document once. */
function sorted(docs: readonly Doc[]): Doc[] {
  return [...new Set(docs)].sort((a, b) => (a._id < b._id ? -1 : 1));
}
