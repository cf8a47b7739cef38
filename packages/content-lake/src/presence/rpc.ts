import { z } from 'zod';

const location = z.looseObject({ type: z.string() });

const requestSchema = z.object({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number()]),
  method: z.string(),
  params: z.record(z.string(), z.unknown()).default({}),
});

/** What a client asks for; `params` of the methods that carry data for others are checked below. */
export type RpcRequest = z.infer<typeof requestSchema>;

export const announceParams = z.object({
  data: z.object({ sessionId: z.string().max(200), locations: z.array(location).max(200) }),
});
export const sessionParams = z.object({ session: z.string().max(200) });
export const unsubscribeParams = z.object({ subscriptionId: z.string() });

/** JSON-RPC 2.0 error codes, as `@sanity/bifur-client` lists them. */
export const RpcCode = {
  parse: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
} as const;

export type RpcError = { code: number; message: string; id: string | number | null };

/** Reads one text frame. A frame that is no request gives the error to send back. */
export function readRequest(frame: string): { request: RpcRequest } | { error: RpcError } {
  let value: unknown;
  try {
    value = JSON.parse(frame);
  } catch {
    return { error: { code: RpcCode.parse, message: 'The frame is not JSON.', id: null } };
  }
  const parsed = requestSchema.safeParse(value);
  if (parsed.success) return { request: parsed.data };
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value);
  return {
    error: {
      code: RpcCode.invalidRequest,
      message: `Not a JSON-RPC 2.0 request: ${z.prettifyError(parsed.error)}`,
      id: id.success ? id.data.id : null,
    },
  };
}
