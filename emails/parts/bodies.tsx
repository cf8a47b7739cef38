import type { ReactNode } from 'react';
import type { Link } from '../source/letterSource.ts';
import { Action } from './Action.tsx';
import { Paragraphs } from './Paragraphs.tsx';

interface NoticeTexts {
  tell: readonly string[];
}

interface ActionTexts extends NoticeTexts {
  button: string;
  after: readonly string[];
}

/** The body of a letter that only tells something. */
export function noticeEmail(_: unknown, { texts }: { texts: NoticeTexts }): ReactNode {
  return <Paragraphs texts={texts.tell} />;
}

/** The body of a letter that asks for one press of a button. Without an address there is no button. */
export function actionEmail(
  { link }: { link: Link | undefined },
  { texts }: { texts: ActionTexts },
): ReactNode {
  return (
    <>
      <Paragraphs texts={texts.tell} />
      {link && <Action link={link.url} button={texts.button} />}
      <Paragraphs texts={texts.after} />
    </>
  );
}
