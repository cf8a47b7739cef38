import { z } from 'zod';
import { listOf } from '../stored.ts';

/** Who stands behind the program: the first thing that careful people look for. All of it is the city's own. */
export const trustSchema = z.object({
  /** The organization that runs the program and answers for what it keeps. */
  host: z.string().nullish(),
  /** Who pays for it, one to a line. */
  funders: listOf(z.string()),
  /** Names and roles of the people who decide, one to a line. */
  people: listOf(z.string()),
  /** How decisions are made: who may take part, and who settles a complaint. */
  decisions: z.string().nullish(),
  /** Companies that keep or carry data for the program, each with what for. */
  processors: listOf(z.string()),
  /** Versions of the privacy page, the newest first: since when, and what changed. */
  privacyVersions: listOf(z.object({ since: z.iso.date(), change: z.string().min(1) })),
});
export type Trust = z.output<typeof trustSchema>;

/** What a reader of the site cannot be told as long as it is missing or an example. */
export interface TrustGap {
  what: string;
  why: 'missing' | 'example';
}

interface Told {
  phone: string;
  email: string;
  address?: string | null | undefined;
  coordinator?: { name?: string | null | undefined; hours?: unknown } | null | undefined;
  trust?: Trust | null | undefined;
}

/** Text of the starter content: marked as an example, or an address or number that belongs to nobody. */
const isExample = (text: string) =>
  /\((?:example|ejemplo|primjer|exemple)\)|@example\.(?:org|com|net)$|\b555[- ]?01\d\d\b/i.test(text);

/**
 * What stands between a site and being ready for the public: what nobody has said yet, and what still is the example of
 * the starter content. Nothing when all of it is the city's own.
 */
export function trustGaps({ phone, email, address, coordinator, trust }: Told): TrustGap[] {
  const told: [what: string, texts: readonly (string | null | undefined)[]][] = [
    ['the phone number', [phone]],
    ['the email address', [email]],
    ['the postal address', [address]],
    ['the name of the coordinator', [coordinator?.name]],
    ['the hours of the coordinator', [coordinator?.hours ? 'given' : undefined]],
    ['the host organization', [trust?.host]],
    ['who pays', trust?.funders ?? []],
    ['who decides, by name', trust?.people ?? []],
    ['how decisions are made', [trust?.decisions]],
    ['the companies that keep data', trust?.processors ?? []],
    ['the versions of the privacy page', (trust?.privacyVersions ?? []).map(({ change }) => change)],
  ];
  return told.flatMap(([what, texts]): TrustGap[] => {
    const said = texts.flatMap((text) => (text?.trim() ? text : []));
    if (said.length === 0) return [{ what, why: 'missing' }];
    return said.some(isExample) ? [{ what, why: 'example' }] : [];
  });
}
