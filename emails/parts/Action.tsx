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
  /** The email address that the button opens a letter to: it stands below, to be copied. */
  shown?: string;
}

/** The one thing to do: a button. The text of a letter has its address below it. */
export function Action({ link, button, shown }: ActionProps) {
  const { language, values } = use(LetterContext);
  const { orEmail } = messagesFor(language).emails.frame;
  return (
    <>
      <p style={STYLE.action} className="action">
        <a href={link} style={STYLE.button} className={shown ? 'button mail' : 'button'}>
          {fill(button, values, language)}
        </a>
      </p>
      {shown && (
        <p style={STYLE.small} className="soft copy">
          <span data-skip-in-text="true">
            <Say text={orEmail} />
            <br />
          </span>
          <Address href={link} text={shown} />
        </p>
      )}
    </>
  );
}
