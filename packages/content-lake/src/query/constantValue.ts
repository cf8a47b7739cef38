import type { ExprNode } from 'groq-js';

/** A value that is known before the query runs; wrapped, because null is a value too. */
export type ConstantValue = { value: unknown };

/** The value of an expression made of literals and parameters only, or undefined when it needs documents. */
export function constantValue(node: ExprNode, params: Record<string, unknown>): ConstantValue | undefined {
  switch (node.type) {
    case 'Value':
      return { value: node.value };
    case 'Parameter':
      return { value: params[node.name] ?? null };
    case 'Group':
      return constantValue(node.base, params);
    case 'Array': {
      const values: unknown[] = [];
      for (const element of node.elements) {
        const inner = constantValue(element.value, params);
        if (!inner) return undefined;
        if (!element.isSplat) values.push(inner.value);
        else if (Array.isArray(inner.value)) values.push(...inner.value);
      }
      return { value: values };
    }
    default:
      return undefined;
  }
}
