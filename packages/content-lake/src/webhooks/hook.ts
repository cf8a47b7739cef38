import { parse } from 'groq-js';
import { z } from 'zod';

/** A webhook that cannot be kept because of what was sent; answer it with `status`. */
export class WebhookInputError extends Error {
  override readonly name = 'WebhookInputError';
  readonly status = 400;
}

/** No webhook has the id that was asked for; answer it with `status`. */
export class WebhookNotFoundError extends Error {
  override readonly name = 'WebhookNotFoundError';
  readonly status = 404;
}

const operation = z.enum(['create', 'update', 'delete']);
export type Operation = z.infer<typeof operation>;

const groq = z
  .string()
  .nullable()
  .transform((text) => text?.trim() || null)
  .superRefine((text, context) => {
    try {
      if (text) parse(text, { mode: 'delta' });
    } catch (error) {
      context.addIssue({
        code: 'custom',
        message: `is not GROQ: ${error instanceof Error ? error.message : error}`,
      });
    }
  });

const rule = z.object({
  on: z.array(operation).min(1).default(['create', 'update', 'delete']),
  filter: groq.default(null),
  projection: groq.default(null),
});

const configSchema = z.object({
  type: z.literal('document').default('document'),
  name: z.string().trim().min(1).max(200),
  description: z.string().max(1024).nullable().default(null),
  url: z.url({ protocol: /^https?$/ }),
  dataset: z.union([z.literal('*'), z.string().regex(/^[a-z0-9~][-\w]{0,63}$/, 'is no name of a dataset')]),
  rule: rule.prefault({}),
  // The default of the hosted service, for a hook that names none.
  apiVersion: z
    .string()
    .regex(/^v(1|X|\d{4}-\d{2}-\d{2})$/, 'must look like v2025-02-19')
    .default('v2021-03-25'),
  httpMethod: z.enum(['POST', 'PUT', 'PATCH', 'DELETE', 'GET']).default('POST'),
  headers: z
    .record(
      z.string().regex(/^[\w!#$%&'*+.^`|~-]+$/, 'is no name of a header'),
      z.string().regex(/^[^\r\n]*$/),
    )
    .nullish()
    .transform((headers) => headers ?? {}),
  includeDrafts: z.boolean().default(false),
  includeAllVersions: z.boolean().default(false),
  secret: z.string().min(1).nullable().default(null),
  isDisabledByUser: z.boolean().default(false),
});

export const hookSchema = configSchema.extend({
  id: z.string(),
  projectId: z.string(),
  createdAt: z.string(),
  createdByUserId: z.string(),
  isDisabled: z.boolean(),
  deletedAt: z.null(),
});

/** A document webhook in the shape of Sanity's hooks API (v2021-10-04 and later). */
export type Hook = z.infer<typeof hookSchema>;

/** Checks what was sent to create a hook. Throws WebhookInputError naming each bad field. */
export function readHookConfig(input: unknown): z.infer<typeof configSchema> {
  const parsed = configSchema.safeParse(input);
  if (!parsed.success) throw new WebhookInputError(z.prettifyError(parsed.error));
  return parsed.data;
}

/** Puts the fields that were sent over those of a hook; `rule` is merged field by field. */
export function changeHook(hook: Hook, input: unknown): Hook {
  const change = z.looseObject({ rule: z.looseObject({}).optional() }).safeParse(input);
  if (!change.success) throw new WebhookInputError('The body must be an object with the fields to change.');
  const merged = { ...hook, ...change.data, rule: { ...hook.rule, ...change.data.rule } };
  return { ...hook, ...readHookConfig(merged) };
}

/** Whether a hook listens to such a change at all, before its filter is asked. */
export function listensTo(
  hook: Hook,
  change: { dataset: string; documentId: string; operation: Operation },
): boolean {
  if (hook.isDisabled || hook.isDisabledByUser) return false;
  if (hook.dataset !== '*' && hook.dataset !== change.dataset) return false;
  if (!hook.rule.on.includes(change.operation)) return false;
  const { documentId } = change;
  if (documentId.startsWith('drafts.')) return hook.includeDrafts;
  if (documentId.startsWith('versions.')) return hook.includeAllVersions;
  return !documentId.startsWith('_.');
}
