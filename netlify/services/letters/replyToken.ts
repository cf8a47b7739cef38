import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Letter } from '../../../program/letters.ts';
import { keyOf } from '../../../program/references.ts';
import { replyAddress } from '../../../program/replies/reply.ts';
import type { Environment } from '../../environment.ts';

type Keys = Pick<Environment, 'ID_KEY'>;

const TYPES = { p: 'participant', c: 'connector' } as const;

const markOf = ({ ID_KEY }: Keys, id: string): string =>
  createHmac('sha256', ID_KEY).update(`reply ${id}`).digest('hex').slice(0, 12);

/** What stands behind the plus of the address to which a person answers: who it is, and a mark that nobody else can make. */
function tokenOf(keys: Keys, id: string): string {
  return [id.startsWith('connector.') ? 'c' : 'p', keyOf(id), markOf(keys, id)].join('-');
}

/** The id of the person whose token this is; nothing where it is none of ours. */
export function personOfToken(keys: Keys, token: string): string | undefined {
  const [, type = '', key = '', mark = ''] = /^([pc])-(.+)-([0-9a-f]{12})$/.exec(token) ?? [];
  const name = type === 'p' || type === 'c' ? TYPES[type] : undefined;
  const id = `${name}.${key}`;
  if (!name) return undefined;
  return timingSafeEqual(Buffer.from(mark), Buffer.from(markOf(keys, id))) ? id : undefined;
}

/**
 * Where a letter's reader answers to: to the staff's own address, or, where answers are kept with the person, to the
 * address that says whose they are.
 */
export function replyToOf(
  env: Keys & Pick<Environment, 'REPLIES_TO'>,
  { participant, connector }: Pick<Letter, 'participant' | 'connector'>,
  staff: string,
): string {
  const id = participant?._ref ?? connector?._ref;
  return env.REPLIES_TO && id ? replyAddress(env.REPLIES_TO, tokenOf(env, id)) : staff;
}
