import type { APIContext } from 'astro';
import type { Language } from '../../../../locales/locales.ts';
import type { Event } from '../../../../program/content/event.ts';
import { calendarAnswer } from '../../../components/event/calendarAnswer.ts';
import { documentPaths } from '../../../languagePaths.ts';
import { fetchEvents } from '../../../sanity/fetch.ts';

/** One event, to put into a calendar. */
export const getStaticPaths = () => documentPaths(fetchEvents);

export const GET = ({
  props: { language, document },
  site,
}: APIContext<{ language: Language; document: Event }>) => calendarAnswer([document], language, site);
