import type { SharePicture } from '../../blocks/sharePicture/schema.ts';
import { LANGUAGES, type Language } from '../../locales/locales.ts';
import { CHECKED_ON, type Source } from '../facts.ts';
import { article } from './blocks.ts';
import { PICTURE_WORDS, type PictureName } from './pictureWords.ts';
import { RULE_SOURCES } from './ruleSources.ts';
import { SOURCES } from './sources.ts';

type Drawn = Pick<SharePicture, 'title' | 'drawing' | 'certainty' | 'volatility'> &
  Partial<Pick<SharePicture, 'share' | 'scene'>> & { years?: readonly (readonly [number, number])[] };

/** A picture with its words in every language. */
function picture(_key: PictureName, source: Source, { years, ...drawn }: Drawn) {
  const words = LANGUAGES.flatMap((language: Language) => {
    const said = PICTURE_WORDS[_key][language];
    return said ? [{ _key: language, _type: 'pictureWords' as const, language, ...said }] : [];
  });
  return {
    ...{ _type: 'sharePicture' as const, _key, words, checkedOn: CHECKED_ON },
    ...source,
    ...drawn,
    ...(years && {
      years: years.map(([year, value]) => ({ _key: `y${year}`, _type: 'pictureYear' as const, year, value })),
    }),
  };
}

/** Six pictures that others can put beside their own words. */
export const picturesToShare = () =>
  article({
    title: 'Pictures to share',
    slug: 'pictures-to-share',
    kind: 'article',
    audiences: ['reporters', 'boards', 'practitioners', 'employers'],
    summary:
      'Six pictures for a newsletter, a wall or a post, in each language, with words for people who do not see them.',
    authority: 'the source named on the picture',
    publishedOn: '2026-11-29',
    parts: [
      'Use them freely, and leave the source on them. Wherever you post one, paste the alternative text too: a person who does not see the picture hears it read.',
      'When a number changes, the picture is drawn anew. Take it from here again. Words to go with them: [Texts to copy](/workforce/texts-to-share/).',
      '## The region',
      picture('growth', SOURCES.growth, {
        title: 'Growth in one year',
        drawing: 'years',
        years: [
          [2014, 118936],
          [2015, 129559],
          [2022, 129604],
          [2023, 159710],
        ],
        certainty: 'A',
        volatility: 'medium',
      }),
      picture('share', SOURCES.growth, {
        title: 'Share of all people',
        drawing: 'tiles',
        share: 5.7,
        certainty: 'A',
        volatility: 'medium',
      }),
      '## Work below training',
      picture('quarter', SOURCES.untapped, {
        title: 'One in four',
        drawing: 'tiles',
        share: 25,
        certainty: 'A',
        volatility: 'low',
      }),
      picture('local', SOURCES.underemployed, {
        title: 'In St. Louis',
        drawing: 'scene',
        scene: 'newcomer',
        certainty: 'B',
        volatility: 'medium',
      }),
      '## The law',
      picture('status', RULE_SOURCES.refugees, {
        title: 'The date on the card',
        drawing: 'scene',
        scene: 'partner',
        certainty: 'A',
        volatility: 'medium',
      }),
      picture('priority', RULE_SOURCES.priority, {
        title: 'Who comes first',
        drawing: 'scene',
        scene: 'board',
        certainty: 'A',
        volatility: 'low',
      }),
      'Who says what else: [the fact sheet](/workforce/st-louis-fact-sheet/) and [the page for the press](/press/).',
    ],
  });
