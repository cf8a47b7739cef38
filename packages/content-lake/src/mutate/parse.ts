import { z } from 'zod';
import { isDocumentId } from '../store/document.ts';

const idSchema = z
  .string()
  .refine(isDocumentId, { error: (issue) => `Malformed document ID: ${JSON.stringify(issue.input)}` });
/** Create bodies may leave the id out, or end it with a dot: the rest is then made up. */
const newIdSchema = z.string().refine((id) => isDocumentId(id.endsWith('.') ? `${id}x` : id), {
  error: (issue) => `Malformed document ID: ${JSON.stringify(issue.input)}`,
});

const patchOperations = {
  set: z.record(z.string(), z.unknown()).optional(),
  setIfMissing: z.record(z.string(), z.unknown()).optional(),
  merge: z.record(z.string(), z.unknown()).optional(),
  diffMatchPatch: z.record(z.string(), z.string()).optional(),
  unset: z.array(z.string()).optional(),
  inc: z.record(z.string(), z.number()).optional(),
  dec: z.record(z.string(), z.number()).optional(),
  insert: z
    .strictObject({
      before: z.string().optional(),
      after: z.string().optional(),
      replace: z.string().optional(),
      items: z.array(z.unknown()),
    })
    .optional(),
  ifRevisionID: z.string().optional(),
};

export const patchOperationsSchema = z.strictObject(patchOperations);
export type PatchOperations = z.infer<typeof patchOperationsSchema>;

const newDocument = z.looseObject({ _id: newIdSchema.optional(), _type: z.string().min(1) });
const fullDocument = z.looseObject({ _id: newIdSchema, _type: z.string().min(1) });
const selectionParams = z.record(z.string(), z.unknown()).optional();

const patchSchema = z.union([
  z.strictObject({ id: idSchema, ...patchOperations }),
  z.strictObject({ query: z.string(), params: selectionParams, ...patchOperations }),
]);

const deleteSchema = z.union([
  z.strictObject({ id: idSchema, purge: z.boolean().optional() }),
  z.strictObject({ query: z.string(), params: selectionParams, purge: z.boolean().optional() }),
]);

/** One mutation as clients send it. */
export const mutationSchema = z.union([
  z.strictObject({ create: newDocument }),
  z.strictObject({ createOrReplace: fullDocument }),
  z.strictObject({ createIfNotExists: fullDocument }),
  z.strictObject({ patch: patchSchema }),
  z.strictObject({ delete: deleteSchema }),
]);
export type Mutation = z.infer<typeof mutationSchema>;

/** Text that can stand in an address, a header and a stream of events. */
export const transactionIdSchema = z
  .string()
  .regex(/^[\w.:~-]{1,128}$/, 'a transaction ID is up to 128 letters, digits, and _ . : ~ -');

/** The body of `/data/mutate`. */
export const mutateBodySchema = z.object({
  mutations: z.array(mutationSchema).min(1),
  transactionId: transactionIdSchema.optional(),
});

/** A new document with its id settled. */
export const documentSchema = z.looseObject({ _id: idSchema, _type: z.string().min(1) });
export { idSchema };
