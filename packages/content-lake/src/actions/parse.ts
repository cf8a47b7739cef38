import { z } from 'zod';
import { documentSchema, idSchema, patchOperationsSchema, transactionIdSchema } from '../mutate/parse.ts';

const type = <T extends string>(name: T) => z.literal(`sanity.action.document.${name}`);
const revision = z.string().optional();

const actionSchema = z.union([
  z.object({
    actionType: type('create'),
    publishedId: idSchema,
    attributes: documentSchema,
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({ actionType: type('replaceDraft'), publishedId: idSchema, attributes: documentSchema }),
  z.object({
    actionType: type('edit'),
    draftId: idSchema,
    publishedId: idSchema,
    patch: patchOperationsSchema,
  }),
  z.object({
    actionType: type('delete'),
    publishedId: idSchema,
    includeDrafts: z.array(idSchema).default([]),
    purge: z.boolean().optional(),
  }),
  z.object({ actionType: type('discard'), draftId: idSchema, purge: z.boolean().optional() }),
  z.object({
    actionType: type('publish'),
    draftId: idSchema,
    publishedId: idSchema,
    ifDraftRevisionId: revision,
    ifPublishedRevisionId: revision,
  }),
  z.object({ actionType: type('unpublish'), draftId: idSchema, publishedId: idSchema }),
  z.object({ actionType: type('version.create'), publishedId: idSchema, document: documentSchema }),
  z.object({
    actionType: type('version.create'),
    publishedId: idSchema,
    baseId: idSchema,
    versionId: idSchema,
    ifBaseRevisionId: revision,
  }),
  z.object({ actionType: type('version.replace'), document: documentSchema }),
  z.object({ actionType: type('version.discard'), versionId: idSchema, purge: z.boolean().optional() }),
  z.object({ actionType: type('version.unpublish'), versionId: idSchema, publishedId: idSchema }),
]);

/** One action as clients send it. */
export type Action = z.infer<typeof actionSchema>;

/** The body of `/data/actions`. */
export const actionsBodySchema = z.object({
  actions: z.array(actionSchema).min(1),
  transactionId: transactionIdSchema.optional(),
  dryRun: z.boolean().optional(),
  skipCrossDatasetReferenceValidation: z.boolean().optional(),
});
