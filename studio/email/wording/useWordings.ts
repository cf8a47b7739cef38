import type { SanityClient } from '@sanity/client';
import { useEffect, useState } from 'react';
import { isDraftId, isPublishedId } from 'sanity';
import { z } from 'zod';
import type { Language } from '../../../locales/locales.ts';
import type { LetterKind } from '../../../program/letters.ts';
import { storedWordingSchema, WORDING_TYPE } from '../../../program/wording/wording.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';

const FILTER = `*[_type == "${WORDING_TYPE}"]`;
const keptSchema = storedWordingSchema.extend({ _updatedAt: z.string() });
type Kept = z.output<typeof keptSchema>;

/** What is not readable is no wording: no letter would carry it. */
const listSchema = z
  .array(keptSchema.nullable().catch(null))
  .transform((list) => list.filter((each) => each !== null));

/** The words of staff for one letter in one language: those that go out, and those that wait to be published. */
export interface OwnWords {
  published?: Kept | undefined;
  draft?: Kept | undefined;
}

export interface Wordings {
  all: readonly Kept[];
  /** Why they could not be read, in words. */
  problem: string;
}

/** Milliseconds in which changes are read together: somebody may be typing. */
const TOGETHER = 300;

/** Reads now and after each change, until it is stopped. */
function watch(client: SanityClient, tell: (wordings: Wordings) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest = 0;
  const read = async () => {
    latest += 1;
    const mine = latest;
    const next = await client.fetch(FILTER).then(
      (answer) => ({ all: listSchema.parse(answer), problem: '' }),
      (error: unknown) => ({ all: [], problem: problemInWords(error) }),
    );
    if (mine === latest) tell(next);
  };
  const listening = client
    .listen(FILTER, {}, { includeResult: false, visibility: 'query', events: ['welcome', 'mutation'] })
    .subscribe({
      next: () => {
        clearTimeout(timer);
        timer = setTimeout(read, TOGETHER);
      },
      // Without a line to the Content Lake what was read stands still; it is read once all the same.
      error: read,
    });
  read();
  return () => {
    latest = -1;
    clearTimeout(timer);
    listening.unsubscribe();
  };
}

/** Every wording of staff, drafts too, kept fresh while it is shown. */
export function useWordings(content: SanityClient): Wordings {
  const [wordings, setWordings] = useState<Wordings>({ all: [], problem: '' });
  useEffect(() => watch(content.withConfig({ perspective: 'raw' }), setWordings), [content]);
  return wordings;
}

/** The words of staff for one letter in one language. */
export function ownWords({ all }: Wordings, kind: LetterKind, language: Language): OwnWords {
  const these = all.filter((each) => each.kind === kind && each.language === language);
  return {
    published: these.find(({ _id }) => isPublishedId(_id)),
    draft: these.find(({ _id }) => isDraftId(_id)),
  };
}
