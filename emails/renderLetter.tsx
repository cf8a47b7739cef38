import { render, toPlainText } from '@react-email/render';
import { ConfirmAddress, confirmAddressSubject } from './confirm-address/ConfirmAddress.tsx';
import type { LetterContent } from './content.ts';

export type { LetterContent, Sender } from './content.ts';

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** Writes a letter out: subject, HTML and plain text, in the person's language. */
export async function renderLetter(content: LetterContent): Promise<RenderedLetter> {
  if (content.kind !== 'confirm-address') throw new Error(`Not written yet: ${content.kind}`);
  const html = await render(<ConfirmAddress {...content} />);
  return { subject: confirmAddressSubject(content), html, text: toPlainText(html) };
}
