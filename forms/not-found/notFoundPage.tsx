import { messagesFor } from '../../locales/messages.ts';
import { localizedPath } from '../../program/languages.ts';
import { MAIN_PLACES } from '../pages/mainPlaces.ts';
import type { Page, Reader } from '../pages/page.ts';

/** The page for an address that leads nowhere. */
export function notFoundPage({ language }: Reader): Page {
  const { notFound, frame } = messagesFor(language);
  return {
    title: notFound.title,
    main: (
      <div className="prose">
        <h1>{notFound.title}</h1>
        <p className="lede">{notFound.text}</p>
        <ul>
          {MAIN_PLACES.map(({ to, name }) => (
            <li key={to}>
              <a href={localizedPath(to, language)}>{frame[name]}</a>
            </li>
          ))}
        </ul>
      </div>
    ),
  };
}
