import type { Language } from '../../program/languages.ts';
import type { Sender } from '../content.ts';
import { Layout } from '../layout.tsx';
import { STYLE } from '../style.ts';
import { WORDS } from './words.ts';

export interface ConfirmAddressProps {
  language: Language;
  sender: Sender;
  /** How the person is addressed. */
  name: string;
  /** The signed link. */
  link: string;
  /** Until when the link holds. */
  expiresAt: Date;
}

/** The letter that asks a person who signed up to confirm the address. */
export function ConfirmAddress({ language, sender, name, link, expiresAt }: ConfirmAddressProps) {
  const words = WORDS[language];
  const until = expiresAt.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'America/Chicago' });
  return (
    <Layout
      language={language}
      preheader={words.preheader}
      sender={sender}
      footer={words.footer(sender.phone)}
    >
      <h1 style={STYLE.heading} className="ink">
        {words.heading}
      </h1>
      <p style={STYLE.text} className="ink" dir="auto">
        {words.greeting(name)}
      </p>
      <p style={STYLE.text} className="ink">
        {words.ask}
      </p>
      <p style={STYLE.text}>
        <a href={link} style={STYLE.button} className="button">
          {words.button}
        </a>
      </p>
      <p style={STYLE.text} className="ink">
        {words.orAddress}
        <br />
        <a href={link} dir="ltr" style={STYLE.address} className="address">
          {link}
        </a>
      </p>
      <p style={STYLE.text} className="ink">
        {words.until(until)}
      </p>
      <p style={STYLE.text} className="ink">
        {words.next}
      </p>
      <p style={STYLE.text} className="ink">
        {words.notYou}
      </p>
    </Layout>
  );
}

/** The subject of the letter. */
export function confirmAddressSubject({
  language,
  sender,
}: Pick<ConfirmAddressProps, 'language' | 'sender'>): string {
  return WORDS[language].subject(sender.programName);
}
