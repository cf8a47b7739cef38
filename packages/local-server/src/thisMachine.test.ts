import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { isForThisMachine } from './thisMachine.ts';

function requestTo(host: string | undefined): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  if (host !== undefined) request.headers.host = host;
  return request;
}

it.each(['localhost:3334', 'demo.localhost:3334', '127.0.0.1', '127.1.2.3:80', '[::1]:3334', 'LOCALHOST'])(
  '%s is this machine',
  (host) => {
    expect(isForThisMachine(requestTo(host), '127.0.0.1')).toBe(true);
  },
);

it.each(['rebound.example.com', 'localhost.example.com', '192.168.0.1', '', 'not a host', undefined])(
  '%s is not, unless another address was bound on purpose',
  (host) => {
    expect(isForThisMachine(requestTo(host), '127.0.0.1')).toBe(false);
    expect(isForThisMachine(requestTo(host), '0.0.0.0')).toBe(true);
  },
);
