import { createServer } from 'node:net';
import { resolve } from 'node:path';

/** Where the parts of the stack answer. Each port can be moved, so that two stacks can run side by side. */
export interface Addresses {
  site: number;
  studio: number;
  lake: number;
  mailbox: number;
  /** Folder that keeps the state of this stack between runs. */
  state: string;
}

export class PortTaken extends Error {
  override name = 'PortTaken';
}

/** The variable that moves each address, and where it stands by default. */
export const PORT_VARIABLES = {
  site: { variable: 'SITE_PORT', port: 8888 },
  studio: { variable: 'STUDIO_PORT', port: 3333 },
  lake: { variable: 'CONTENT_LAKE_PORT', port: 3334 },
  mailbox: { variable: 'MAILBOX_PORT', port: 8025 },
} as const;

/** Reads the addresses from the environment. */
export function readAddresses(variables: Record<string, string | undefined>): Addresses {
  const port = (name: keyof typeof PORT_VARIABLES) =>
    Number(variables[PORT_VARIABLES[name].variable] || PORT_VARIABLES[name].port);
  return {
    site: port('site'),
    studio: port('studio'),
    lake: port('lake'),
    mailbox: port('mailbox'),
    state: resolve(variables.STACK_STATE || '.local/stack'),
  };
}

function listenOnce(port: number): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(port, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port that nothing listens on. */
export const freePort = () => listenOnce(0);

/** Throws a PortTaken that says which variable moves it, when something else listens on one of the addresses. */
export async function checkPorts(addresses: Addresses): Promise<void> {
  for (const name of ['site', 'studio', 'lake', 'mailbox'] as const) {
    await listenOnce(addresses[name]).catch(() => {
      throw new PortTaken(
        `Port ${addresses[name]} (${name}) is in use. Stop what uses it, or move it: ${PORT_VARIABLES[name].variable}=<port> npm start`,
      );
    });
  }
}
