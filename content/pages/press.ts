import { page } from './page.ts';

/** For reporters: the program in three lengths, and how mistakes are corrected. The ways to a person come from the settings. */
export const press = [
  page('press', 'en', {
    title: 'For the press',
    summary: 'Whom to call, what the program is in three lengths, pictures, and how we correct mistakes.',
    lines: [
      '## The program in one sentence',
      'Mosaic Connector introduces skilled immigrants in the St. Louis region to one person of their own profession, for one free coffee and at least three more names.',
      '## In three sentences',
      'Mosaic Connector is a free program for people in the St. Louis region who learned a profession in another country. A volunteer from the same field, the Connector, meets one of them for thirty minutes and introduces the person to at least three others. The site also has guides to a license, with prices, dates and sources, and pages for workforce boards.',
      '## In ten sentences',
      'Mosaic Connector is a free program for the St. Louis region, on both sides of the river. Nurses, teachers, engineers and others who learned their profession abroad often know nobody in it here. The program introduces each of them to one person of the same field: the Connector, a volunteer. They meet once, for thirty minutes, in a public place. The Connector tells how people are really hired, and introduces at least three more people. It is advice and no job offer, and nobody pays for it. The idea comes from Halifax in Canada. The first such program in the United States began in St. Louis in December 2013; it is not this one. Guides on this site show the way to a license in Missouri and Illinois, each price and rule with its source and the day it was checked. The program never asks for anybody’s immigration status.',
      '## What you may use',
      '- The texts and pictures of this page, with our name. The facts of the guides are under CC BY 4.0.',
      '- Numbers: please name the source and the year that stand beside them. [How to use them well](/workforce/skilled-immigrants-in-numbers/).',
      '- Names and words of people we introduced: only from us, and only with their agreement in writing.',
      '## How we correct mistakes',
      '- Call or write. We aim to answer within five working days.',
      '- If we were wrong, we correct the page and say under [What changed](/changes/) what stood there before.',
      '- A number whose source is gone, or that another source contradicts, is taken out until it is settled.',
      '- Each fact carries the day on which somebody last checked it. One that is overdue says so.',
      '- Nothing is removed in silence: the list of changes stays.',
    ],
  }),
];
