import type { ExprNode } from 'groq-js';

/**
 * A copy of a syntax tree in which `change` has seen every expression, inner ones first.
 * Parts that do not change are shared with the original.
 */
export function transform(tree: ExprNode, change: (node: ExprNode) => ExprNode): ExprNode {
  const copy = walk(tree, change);
  return isExpression(copy) ? change(copy) : tree;
}

function walk(node: object, change: (node: ExprNode) => ExprNode): object {
  // A literal may hold any JSON, even some that looks like a tree.
  if ('type' in node && node.type === 'Value') return node;
  let copy: Record<string, unknown> | undefined;
  for (const [key, value] of Object.entries(node)) {
    const next = inner(value, change);
    if (next === value) continue;
    copy ??= { ...node };
    copy[key] = next;
  }
  return copy ?? node;
}

function inner(value: unknown, change: (node: ExprNode) => ExprNode): unknown {
  if (Array.isArray(value)) {
    const next = value.map((item) => inner(item, change));
    return next.some((item, at) => item !== value[at]) ? next : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  const walked = walk(value, change);
  return isExpression(walked) ? change(walked) : walked;
}

const NOT_EXPRESSIONS = new Set([
  'ArrayElement',
  'ObjectAttributeValue',
  'ObjectConditionalSplat',
  'ObjectSplat',
  'SelectAlternative',
  'FuncDeclaration',
]);

/** The groq-js tree has no other nodes than these and expressions. */
function isExpression(node: object): node is ExprNode {
  return 'type' in node && typeof node.type === 'string' && !NOT_EXPRESSIONS.has(node.type);
}
