import type { RawData, WebSocket } from 'ws';
import { Member, type PresenceEvent } from './member.ts';
import {
  announceParams,
  RpcCode,
  type RpcRequest,
  readRequest,
  sessionParams,
  unsubscribeParams,
} from './rpc.ts';

const heartbeatMs = 10_000;

export type Presence = {
  /** Takes over a socket of a user whose authorization the caller has checked. */
  accept(socket: WebSocket, user: { id: string }): void;
  /** Ends the heartbeat and closes every socket. */
  close(): void;
};

/**
 * Who looks at what, told to everyone else: the part of Sanity's "bifur" protocol (JSON-RPC 2.0 in text frames)
 * that the Studio uses for its avatars. Nothing is stored; people announce themselves again after a roll call.
 */
export function createPresence(): Presence {
  const members = new Set<Member>();
  const heartbeat = setInterval(() => {
    for (const member of members) member.send('♥');
  }, heartbeatMs);
  heartbeat.unref();

  function tellOthers(from: Member, event: PresenceEvent): void {
    for (const member of members) if (member !== from) member.notify(event);
  }

  function leave(member: Member): void {
    if (!members.delete(member)) return;
    // A closed laptop says no goodbye; without this its avatar would stay on the others' screens.
    for (const session of member.sessions) {
      tellOthers(member, { type: 'disconnect', i: member.userId, m: { session } });
    }
  }

  return {
    accept(socket, user) {
      const member = new Member(socket, user.id);
      members.add(member);
      socket.on('message', (data: RawData, isBinary: boolean) => {
        const read = readRequest(isBinary ? '' : data.toString());
        if ('error' in read) {
          member.fail(read.error);
          return;
        }
        const { id } = read.request;
        const outcome = run(member, read.request, tellOthers);
        if ('result' in outcome) member.answer(id, outcome.result);
        else member.fail({ id, ...outcome });
      });
      socket.on('close', () => leave(member));
      socket.on('error', () => leave(member));
    },
    close() {
      clearInterval(heartbeat);
      for (const member of members) member.close();
    },
  };
}

type Outcome = { result: unknown } | { code: number; message: string };

function run(
  member: Member,
  { method, params }: RpcRequest,
  tellOthers: (from: Member, event: PresenceEvent) => void,
): Outcome {
  const refuse = (message: string): Outcome => ({ code: RpcCode.invalidParams, message });
  switch (method) {
    case 'authorization':
      return { result: { authorized: true } };
    case 'presence_subscribe':
      return { result: member.subscribe() };
    case 'presence_unsubscribe': {
      const { data } = unsubscribeParams.safeParse(params);
      if (!data || !member.unsubscribe(data.subscriptionId)) return refuse('No such subscription.');
      return { result: true };
    }
    case 'presence_rollcall': {
      const { data } = sessionParams.safeParse(params);
      if (!data) return refuse('A roll call needs params.session.');
      tellOthers(member, { type: 'rollCall', i: member.userId, session: data.session });
      return { result: true };
    }
    case 'presence_announce': {
      const { data } = announceParams.safeParse(params);
      if (!data) return refuse('An announcement needs params.data with sessionId and locations.');
      member.sessions.add(data.data.sessionId);
      tellOthers(member, { type: 'state', i: member.userId, m: data.data });
      return { result: true };
    }
    case 'presence_disconnect': {
      const { data } = sessionParams.safeParse(params);
      if (!data) return refuse('A disconnect needs params.session.');
      member.sessions.delete(data.session);
      tellOthers(member, { type: 'disconnect', i: member.userId, m: data });
      return { result: true };
    }
    default:
      return { code: RpcCode.methodNotFound, message: `No method ${method}.` };
  }
}
