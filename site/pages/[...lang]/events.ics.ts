import type { APIContext } from 'astro';
import type { Language } from '../../../locales/locales.ts';
import { calendarAnswer } from '../../components/event/calendarAnswer.ts';
import { languagePaths } from '../../languagePaths.ts';
import { fetchEvents } from '../../sanity/fetch.ts';

/** All events as a calendar that a person subscribes to. */
export const getStaticPaths = languagePaths;

export const GET = async ({ props: { language }, site }: APIContext<{ language: Language }>) =>
  calendarAnswer(await fetchEvents(language), language, site);
