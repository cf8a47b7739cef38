import { randomBytes } from 'node:crypto';
import { isObject } from '../store/document.ts';
import type { Mutation } from './parse.ts';

/** Gives every object in an array that has no `_key` one, as `autoGenerateArrayKeys` asks. */
export function withArrayKeys(mutation: Mutation): Mutation {
  if ('patch' in mutation) {
    const { insert } = mutation.patch;
    const patch = { ...mutation.patch };
    if (patch.set) patch.set = keyedValues(patch.set);
    if (patch.setIfMissing) patch.setIfMissing = keyedValues(patch.setIfMissing);
    if (insert) patch.insert = { ...insert, items: keyedItems(insert.items) };
    return { patch };
  }
  if ('create' in mutation) return { create: { ...mutation.create, ...keyedValues(mutation.create) } };
  if ('createOrReplace' in mutation) {
    return { createOrReplace: { ...mutation.createOrReplace, ...keyedValues(mutation.createOrReplace) } };
  }
  if ('createIfNotExists' in mutation) {
    return {
      createIfNotExists: { ...mutation.createIfNotExists, ...keyedValues(mutation.createIfNotExists) },
    };
  }
  return mutation;
}

function keyedValues(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, keyed(value)]));
}

function keyedItems(items: unknown[]): unknown[] {
  return items.map((item) => {
    const inner = keyed(item);
    return isObject(inner) && !('_key' in inner) ? { ...inner, _key: randomBytes(6).toString('hex') } : inner;
  });
}

function keyed(value: unknown): unknown {
  if (Array.isArray(value)) return keyedItems(value);
  return isObject(value) ? keyedValues(value) : value;
}
