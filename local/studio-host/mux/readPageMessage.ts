import { z } from 'zod';
import type { PageMessage } from '../shim/messages.ts';

const id = z.int().positive();

const schema: z.ZodType<PageMessage> = z.union([
  z.object({
    id,
    open: z.object({
      // Only the lake's endless answers go this way; the socket is no general proxy.
      path: z.string().regex(/^\/[^?#]*\/data\/(listen|live\/events)(\/[^?#]*)?(\?[^#]*)?$/),
      headers: z.array(z.tuple([z.string(), z.string()])).max(50),
      withCookies: z.boolean(),
    }),
  }),
  z.object({ id, close: z.literal(true) }),
]);

/** Reads one frame of the page; null when it is none that we know. */
export function readPageMessage(text: string): PageMessage | null {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
