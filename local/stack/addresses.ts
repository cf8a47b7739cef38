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

export class PortUnusable extends Error {
  override name = 'PortUnusable';
}

/** The variable that moves each address, and where it stands by default. */
export const PORT_VARIABLES = {
  site: { variable: 'SITE_PORT', port: 8888 },
  studio: { variable: 'STUDIO_PORT', port: 3333 },
  lake: { variable: 'CONTENT_LAKE_PORT', port: 3334 },
  mailbox: { variable: 'MAILBOX_PORT', port: 8025 },
} as const;

/** So far above the Studio's port that the preview of the usual one stands where Astro's development server does. */
const ABOVE_STUDIO = 988;

/**
 * Where the site is served from its sources, with the drafts. It moves along with the Studio, so that two stacks can run
 * side by side. Throws a PortUnusable for what is no port.
 */
export function previewPort(variables: Record<string, string | undefined>): number {
  return portOf('PREVIEW_PORT', variables.PREVIEW_PORT, readAddresses(variables).studio + ABOVE_STUDIO);
}

const NAMES = ['site', 'studio', 'lake', 'mailbox'] as const;

function portOf(variable: string, given: string | undefined, usual: number): number {
  if (!given) return usual;
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) {
    throw new PortUnusable(`${variable}=${given} is no port. Give a number from 1024 to 65535.`);
  }
  return number;
}

/** Reads the addresses from the environment. Throws a PortUnusable for what is no port, or is named twice. */
export function readAddresses(variables: Record<string, string | undefined>): Addresses {
  const port = (name: keyof typeof PORT_VARIABLES) => {
    const { variable, port: usual } = PORT_VARIABLES[name];
    return portOf(variable, variables[variable], usual);
  };
  const addresses = {
    site: port('site'),
    studio: port('studio'),
    lake: port('lake'),
    mailbox: port('mailbox'),
    state: resolve(variables.STACK_STATE || '.local/stack'),
  };
  for (const name of NAMES) {
    const other = NAMES.find((one) => one !== name && addresses[one] === addresses[name]);
    if (other) {
      const both = `${PORT_VARIABLES[name].variable} and ${PORT_VARIABLES[other].variable}`;
      throw new PortUnusable(`${both} are both ${addresses[name]}. Each part needs a port of its own.`);
    }
  }
  return addresses;
}

function listenOnce(port: number, host?: string): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(port, host, () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : port));
    });
  });
}

/** A port that nothing listens on. */
export const freePort = () => listenOnce(0);

/** Why nothing can listen on a port, or undefined when it is free: on some systems for all hosts and for one alone. */
async function obstacle(port: number): Promise<string | undefined> {
  for (const host of [undefined, '127.0.0.1']) {
    const code = await listenOnce(port, host).then(
      () => undefined,
      (error: NodeJS.ErrnoException) => error.code ?? 'unknown',
    );
    if (code) return code === 'EACCES' ? 'needs the rights of an administrator' : 'is in use';
  }
  return undefined;
}

/** Throws a PortUnusable that names every port that something else listens on, and which variable moves each. */
export async function checkPorts(addresses: Addresses & { preview: number }): Promise<void> {
  const problems: string[] = [];
  const moves: string[] = [];
  const parts = NAMES.map((name) => ({ name, variable: PORT_VARIABLES[name].variable as string }));
  for (const { name, variable } of [...parts, { name: 'preview', variable: 'PREVIEW_PORT' } as const]) {
    const problem = await obstacle(addresses[name]);
    if (!problem) continue;
    problems.push(`Port ${addresses[name]} (${name}) ${problem}.`);
    moves.push(`${variable}=${await freePort()}`);
  }
  if (problems.length === 0) return;
  throw new PortUnusable(
    [...problems, `Stop what uses it, or move it: ${moves.join(' ')} npm start`].join('\n'),
  );
}
