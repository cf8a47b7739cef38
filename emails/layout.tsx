import type { ReactNode } from 'react';
import type { Language } from '../program/languages.ts';
import { LANGUAGE_FACTS } from '../program/languages.ts';
import type { Sender } from './content.ts';
import { DARK, STYLE, TESSERAE } from './style.ts';

interface LayoutProps {
  language: Language;
  /** The line a mail program shows after the subject. */
  preheader: string;
  sender: Sender;
  footer: string;
  children: ReactNode;
}

/**
 * The frame of every letter: a band of tiles, the text, who sends it and how to reach a person. Language and
 * direction stand on a wrapper as well as on <html>, because Gmail drops the outer elements of a letter.
 */
export function Layout({ language, preheader, sender, footer, children }: LayoutProps) {
  const { direction } = LANGUAGE_FACTS[language];
  return (
    <html lang={language} dir={direction}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{DARK}</style>
      </head>
      <body style={STYLE.body} className="paper">
        <div lang={language} dir={direction} style={STYLE.outer} className="paper">
          <div style={STYLE.preheader}>{preheader}</div>
          <table
            role="presentation"
            width="100%"
            cellPadding={0}
            cellSpacing={0}
            style={STYLE.sheet}
            className="sheet"
          >
            <tbody>
              <tr>
                <td style={STYLE.band}>
                  <table role="presentation" width="100%" cellPadding={0} cellSpacing={2}>
                    <tbody>
                      <tr>
                        {TESSERAE.map(({ place, colour }) => (
                          <td
                            key={place}
                            height={8}
                            style={{ backgroundColor: colour, lineHeight: '8px', fontSize: 1 }}
                          >
                            {'\u00a0'}
                          </td>
                        ))}
                      </tr>
                    </tbody>
                  </table>
                </td>
              </tr>
              <tr>
                <td style={STYLE.content}>
                  <p style={STYLE.name} className="ink">
                    {sender.programName} · {sender.city}
                  </p>
                  {children}
                </td>
              </tr>
              <tr>
                <td style={STYLE.footer} className="soft">
                  {footer}
                </td>
              </tr>
            </tbody>
          </table>
        </div>
      </body>
    </html>
  );
}
