import type { ReactNode } from 'react';
import type { Span } from '../../locales/dates.ts';
import type { Values } from '../../locales/format.ts';
import { messagesFor } from '../../locales/messages.ts';
import type { CoffeePlace } from '../../program/coffee/coffee.ts';
import type { Teller } from '../../program/matches/told.ts';
import { EMPTY_FORM, errorsOf, type FilledForm } from '../fields/filledForm.ts';
import type { LinkReader, Page } from '../pages/page.ts';
import { statePage } from '../pages/statePage.tsx';
import { AgreedActs, type CalendarLinks } from './AgreedActs.tsx';
import { CoffeeDetails } from './CoffeeDetails.tsx';
import { askedOf } from './OfferForm.tsx';
import { OtherWays } from './OtherWays.tsx';
import { PickForm, timeQuestion } from './PickForm.tsx';
import { PrepareLink } from './PrepareLink.tsx';
import { offerQuestions } from './questions.ts';
import type { ShownTime } from './shownTime.ts';

interface Shared {
  /** Who reads the page, and the name of the other. */
  by: Teller;
  other: string;
  /** By whose clock the times were offered. */
  zone: string;
  place: CoffeePlace;
  /** Whether it is at a table with others, whose time is not theirs to move. */
  isTable?: boolean;
}

export type CoffeeView =
  | (Shared & {
      state: 'pick' | 'taken' | 'too-near' | 'none-left';
      times: readonly ShownTime[];
      pickBy: Date;
      mayOffer: boolean;
      filled?: FilledForm | undefined;
    })
  | (Shared & {
      state: 'waiting';
      times: readonly ShownTime[];
      pickBy: Date;
      filled?: FilledForm | undefined;
    })
  | (Shared & {
      /** `picked`: agreed on by the reader, whose invitation comes with the reminder unless they ask for it. */
      state: 'agreed' | 'picked' | 'mailed' | 'late' | 'past';
      span: Span;
      calendars: CalendarLinks;
      /** The page that prepares for it. */
      prepare: string | undefined;
      filled?: FilledForm | undefined;
    })
  | {
      state: 'writing' | 'stuck';
      other: string;
      address: string;
      prepare: string | undefined;
      /** For a participant who cannot reach the connector. */
      reach?: string | undefined;
    }
  | { state: 'off' | 'over'; isTable?: boolean };

function valuesOf(view: CoffeeView, reader: LinkReader): Values {
  if (!('other' in view)) return {};
  return {
    other: view.other,
    ...('pickBy' in view && { pickBy: reader.dayInWords(view.pickBy) }),
    ...('address' in view && { address: view.address }),
  };
}

function Body({ view, reader }: { view: CoffeeView; reader: LinkReader }): ReactNode {
  switch (view.state) {
    case 'pick':
    case 'taken':
    case 'too-near':
      return (
        <>
          <PickForm {...view} reader={reader} />
          <OtherWays {...view} reader={reader} />
        </>
      );
    case 'none-left':
      return <OtherWays {...view} reader={reader} />;
    case 'waiting':
      return (
        <>
          <CoffeeDetails {...view} reader={reader} />
          <OtherWays {...view} mayOffer reader={reader} />
        </>
      );
    case 'agreed':
    case 'picked':
    case 'mailed':
    case 'late':
    case 'past':
      return (
        <>
          <CoffeeDetails {...view} times={[{ key: 'agreed', span: view.span }]} reader={reader} />
          {view.state !== 'past' && view.prepare && (
            <PrepareLink href={view.prepare} language={reader.language} />
          )}
          <AgreedActs {...view} reader={reader} />
        </>
      );
    case 'writing':
    case 'stuck':
      return (
        <>
          {view.prepare && <PrepareLink href={view.prepare} language={reader.language} />}
          {view.reach && (
            <p>
              <a href={view.reach}>{messagesFor(reader.language).reach.link}</a>
            </p>
          )}
        </>
      );
    default:
      return null;
  }
}

/** The words of a state: at a table for several people some are others. */
function wordsOf(view: CoffeeView, { language }: LinkReader) {
  const { coffee, table } = messagesFor(language);
  const isTable = 'isTable' in view && view.isTable;
  if (isTable && view.state === 'agreed') return table.agreed;
  if (isTable && view.state === 'past') return table.past;
  return isTable && view.state === 'off' ? table.gone : coffee.states[view.state];
}

/** Behind the link by which two people agree on a time: they pick one, offer others, move it, or call it off. */
export function coffeePage(view: CoffeeView, reader: LinkReader): Page {
  const { links } = messagesFor(reader.language);
  const filled = ('filled' in view && view.filled) || EMPTY_FORM;
  const questions =
    'by' in view
      ? [
          ...('times' in view ? [timeQuestion(view, reader)] : []),
          ...offerQuestions(askedOf(view.by, reader)),
        ]
      : [];
  return statePage(reader, wordsOf(view, reader), {
    values: valuesOf(view, reader),
    errors: errorsOf('coffee', questions, filled.issues, reader.language),
    children: <Body view={view} reader={reader} />,
    ending: links.person,
  });
}
