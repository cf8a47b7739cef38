import { useEffect, useState } from 'react';
import { z } from 'zod';
import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { problemInWords } from '../../shared/decisions/problems.ts';

const pagesSchema = z.array(z.object({ _id: z.string(), name: z.string().nullish() }));

/** Every public page of a connector by its published id, those not yet published too. */
const PAGES = '*[_type == "connectorBio"] | order(name asc){_id, name}';

export interface PublicPages {
  /** Undefined until they are read. */
  pages?: z.output<typeof pagesSchema>;
  /** Why they could not be read, in words. */
  problem?: string;
}

/** The pages that staff have made in Content, read once. */
export function usePublicPages(): PublicPages {
  const content = useContentClient();
  const [read, setRead] = useState<PublicPages>({});
  useEffect(() => {
    let isShown = true;
    const tell = (next: PublicPages) => isShown && setRead(next);
    content
      .fetch(PAGES, {}, { perspective: 'drafts', tag: 'public-pages' })
      .then((answer) => tell({ pages: pagesSchema.parse(answer) }))
      .catch((error: unknown) => tell({ problem: problemInWords(error) }));
    return () => {
      isShown = false;
    };
  }, [content]);
  return read;
}
