import { z } from 'zod';
import { type Message, messageSchema } from '../../../program/messages/message.ts';
import { type LiveQuery, useLive } from '../../shared/subscriptions/useLive.ts';

// One that cannot be read is left out: it keeps none of the others from being opened.
const found = z
  .array(messageSchema.nullable().catch(null))
  .transform((all) => all.filter((message) => message !== null));

const ALL: LiveQuery<typeof found> = {
  schema: found,
  tag: 'messages',
  listen: '*[_type == "message"]',
  fetch: '*[_type == "message"] | order(coalesce(startedAt, createdAt) desc)[0...200]',
};

/** The newest messages and all templates that staff have written, newest first. */
export const useMessages = () => useLive(ALL, '');

const ONE = {
  schema: messageSchema.nullable(),
  tag: 'message',
  listen: '*[_id == $id]',
  fetch: '*[_id == $id][0]',
} satisfies LiveQuery<z.ZodType>;

/** One message as it stands; null where it is gone. */
export const useMessage = (id: string) => useLive(ONE, id);

/** The templates for readers of one kind, by name. */
export const templatesIn = (messages: readonly Message[], audience: Message['audience']) =>
  messages
    .filter((message) => message.status === 'template' && message.audience === audience)
    .toSorted((one, other) => one.name.localeCompare(other.name));
