import { render, toPlainText } from '@react-email/render';
import {
  ConfirmAddress,
  type ConfirmAddressProps,
  confirmAddressSubject,
} from './confirm-address/ConfirmAddress.tsx';

/** Everything a letter needs to be written, by its kind. */
export type LetterContent = { kind: 'confirm-address' } & ConfirmAddressProps;

export interface RenderedLetter {
  subject: string;
  html: string;
  text: string;
}

/** Writes a letter out: subject, HTML and plain text, in the person's language. */
export async function renderLetter(content: LetterContent): Promise<RenderedLetter> {
  const html = await render(<ConfirmAddress {...content} />);
  return { subject: confirmAddressSubject(content), html, text: toPlainText(html) };
}
