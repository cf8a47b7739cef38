import { z } from 'zod';

/** `last_event` values of Resend that can come about here. */
export const lastEvents = [
  'scheduled',
  'canceled',
  'sent',
  'delivered',
  'bounced',
  'complained',
  'suppressed',
] as const;
export type LastEvent = (typeof lastEvents)[number];

/** The parts of an email that are only ever read together, kept as JSON. */
const envelope = z.object({
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  replyTo: z.array(z.string()),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.object({ name: z.string(), value: z.string() })),
  topicId: z.string().nullable(),
  attachments: z.array(
    z.object({
      filename: z.string(),
      contentType: z.string(),
      size: z.number(),
      contentId: z.string().nullable(),
      path: z.string().nullable(),
    }),
  ),
});
export type Envelope = z.infer<typeof envelope>;

const row = z.object({
  seq: z.number(),
  id: z.string(),
  created_at: z.number(),
  message_id: z.string(),
  sender: z.string(),
  envelope: z.string(),
  subject: z.string(),
  html: z.string().nullable(),
  text: z.string().nullable(),
  scheduled_at: z.number().nullable(),
  last_event: z.enum(lastEvents),
  next_at: z.number().nullable(),
});

/** An email as it is stored. Times are milliseconds since 1970. */
export type StoredEmail = Envelope & {
  seq: number;
  id: string;
  createdAt: number;
  messageId: string;
  from: string;
  subject: string;
  html: string | null;
  text: string | null;
  scheduledAt: number | null;
  lastEvent: LastEvent;
  /** When the next thing happens to it by itself, or null. */
  nextAt: number | null;
};

export const COLUMNS =
  'seq, id, created_at, message_id, sender, envelope, subject, html, text, scheduled_at, last_event, next_at';

/** Reads a row of the table `emails`. */
export function readEmailRow(value: unknown): StoredEmail {
  const read = row.parse(value);
  return {
    ...envelope.parse(JSON.parse(read.envelope)),
    seq: read.seq,
    id: read.id,
    createdAt: read.created_at,
    messageId: read.message_id,
    from: read.sender,
    subject: read.subject,
    html: read.html,
    text: read.text,
    scheduledAt: read.scheduled_at,
    lastEvent: read.last_event,
    nextAt: read.next_at,
  };
}
