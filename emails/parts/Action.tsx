import { use } from 'react';
import { messagesFor } from '../../locales/messages.ts';
import { fill } from './fill.ts';
import { LetterContext } from './LetterContext.ts';
import { Say } from './Say.tsx';
import { STYLE } from './style.ts';

/** An address as a link on its own line, from left to right in every language. */
export function Address({ href, text = href }: { href: string; text?: string }) {
  return (
    <a href={href} dir="ltr" style={STYLE.address} className="address">
      {text}
    </a>
  );
}

interface ActionProps {
  link: string;
  button: string;
  /** The address as it is shown, where it is not the link itself. */
  shown?: string;
}

/** The one thing to do: a button, and the same address to copy. */
export function Action({ link, button, shown = link }: ActionProps) {
  const { language, values } = use(LetterContext);
  const { orAddress, orEmail } = messagesFor(language).emails.frame;
  return (
    <>
      <p style={STYLE.action} className="action">
        <a href={link} style={STYLE.button} className="button">
          {fill(button, values, language)}
        </a>
      </p>
      <p style={STYLE.small} className="soft copy">
        <span data-skip-in-text="true">
          <Say text={shown === link ? orAddress : orEmail} />
          <br />
        </span>
        <Address href={link} text={shown} />
      </p>
    </>
  );
}
