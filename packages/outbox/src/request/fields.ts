import { z } from 'zod';

/** The type errors are worded as Resend words them. */
const text = (field: string) => z.string({ error: `The \`${field}\` field must be a \`string\`.` }).nullish();

const mailboxes = (field: string) =>
  z
    .union([z.string(), z.array(z.string())], {
      error: `The \`${field}\` field must be a \`string\` or a list of \`string\`.`,
    })
    .nullish()
    .transform((value) =>
      value === null || value === undefined ? [] : typeof value === 'string' ? [value] : value,
    )
    .transform((list) => list.filter((one) => one !== ''));

const tagError = 'Each tag needs a `name` and a `value`, both a `string`.';
const tag = z.object(
  { name: z.string({ error: tagError }), value: z.string({ error: tagError }) },
  { error: tagError },
);

const attachment = z.object(
  {
    filename: z.union([z.string(), z.literal(false)]).nullish(),
    content: z.string().nullish(),
    path: z.string().nullish(),
    content_type: z.string().nullish(),
    content_id: z.string().nullish(),
  },
  { error: 'Attachment must have either a `content` or `path`.' },
);

/** The body of `POST /emails`, and one entry of `POST /emails/batch`, before its contents are looked at. */
export const emailFields = z.object(
  {
    from: text('from'),
    to: mailboxes('to'),
    cc: mailboxes('cc'),
    bcc: mailboxes('bcc'),
    reply_to: mailboxes('reply_to'),
    subject: text('subject'),
    html: text('html'),
    text: text('text'),
    scheduled_at: text('scheduled_at'),
    topic_id: text('topic_id'),
    headers: z
      .record(z.string(), z.string(), { error: 'The `headers` field must be an object of `string` values.' })
      .nullish(),
    tags: z.array(tag, { error: 'The `tags` field must be a list.' }).nullish(),
    attachments: z.array(attachment, { error: 'The `attachments` field must be a list.' }).nullish(),
    template: z.unknown().optional(),
  },
  { error: 'The request body must be an object.' },
);

export type EmailFields = z.output<typeof emailFields>;
export type AttachmentFields = z.output<typeof attachment>;
