import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import type { Identities } from '../http/identity.ts';
import type { Presence } from '../presence/presence.ts';

const ADMISSION_MS = 10_000;

const authorizationSchema = z.object({
  method: z.literal('authorization'),
  params: z.object({ authorization: z.string() }),
});

/**
 * Lets a person with a valid token in. Browsers cannot send headers with a socket, so the token
 * usually comes as the first message; without one the socket is closed.
 */
export function admit(
  socket: WebSocket,
  headerToken: string | undefined,
  identities: Identities,
  presence: Presence,
): void {
  const byHeader = headerToken === undefined ? undefined : identities.byToken(headerToken);
  if (byHeader) {
    presence.accept(socket, { id: byHeader.userId });
    return;
  }
  const timer = setTimeout(() => socket.close(4401, 'Authorization expected'), ADMISSION_MS);
  socket.once('close', () => clearTimeout(timer));
  socket.once('message', (data: RawData, isBinary: boolean) => {
    clearTimeout(timer);
    const token = isBinary ? undefined : tokenIn(data.toString());
    const identity = token === undefined ? undefined : identities.byToken(token);
    if (!identity) {
      socket.close(4401, 'Unauthorized');
      return;
    }
    presence.accept(socket, { id: identity.userId });
    // Presence answers the message itself, as it does for every other one.
    socket.emit('message', data, isBinary);
  });
}

function tokenIn(text: string): string | undefined {
  try {
    const parsed = authorizationSchema.safeParse(JSON.parse(text));
    return parsed.data?.params.authorization.replace(/^Bearer\s+/i, '');
  } catch {
    return undefined;
  }
}
