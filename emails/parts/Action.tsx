import type { Language } from '../../locales/locales.ts';
import { STYLE } from '../frame/style.ts';
import { FRAME_WORDS } from '../frame/words.ts';

/** An address as a link on its own line, from left to right in every language. */
export function Address({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} dir="ltr" style={STYLE.address} className="address">
      {text}
    </a>
  );
}

interface ActionProps {
  language: Language;
  link: string;
  button: string;
  /** The address as it is shown, where it is not the link itself. */
  shown?: string;
}

/** The one thing to do: a button, and the same address to copy. */
export function Action({ language, link, button, shown = link }: ActionProps) {
  return (
    <>
      <p style={STYLE.action} className="action">
        <a href={link} style={STYLE.button} className="button">
          {button}
        </a>
      </p>
      <p style={STYLE.small} className="soft copy">
        <span data-skip-in-text="true">
          {shown === link ? FRAME_WORDS[language].orAddress : FRAME_WORDS[language].orEmail}
          <br />
        </span>
        <Address href={link} text={shown} />
      </p>
    </>
  );
}
