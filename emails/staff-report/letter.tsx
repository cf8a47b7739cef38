import { HAPPENINGS } from '../../program/reports/figures.ts';
import { Action } from '../parts/Action.tsx';
import { Details } from '../parts/Details.tsx';
import { defineLetter } from '../parts/defineLetter.tsx';
import { fill } from '../parts/fill.ts';
import { Paragraphs, PartHeading } from '../parts/Paragraphs.tsx';
import { countInWords, figureInWords, groupInWords, periodInWords } from './figures.ts';

const happenings = new Set<string>(HAPPENINGS);

/** To staff: the figures of a saved report whose period is over. Small numbers are hidden, for letters are passed on. */
export const staffReport = defineLetter({
  kind: 'staff-report',
  title: 'A saved report (to staff)',
  reader: 'staff',
  stop: 'nothing',
  read: async (source) => ({
    ...(await source.report()),
    link: source.studio('reports'),
    fieldName: source.fieldName,
    language: source.language,
    country: source.sender.country,
  }),
  values: ({ name, told, language, country }) => ({
    report: name,
    period: periodInWords(told.period, language, country),
  }),
  body: ({ told: { by, figures, groups }, fieldName, link, language, country }, { texts }) => {
    const details = (isHappening: boolean) =>
      figures
        .filter(({ key }) => happenings.has(key) === isHappening)
        .map((figure) => ({
          label: texts.figures[figure.key].name,
          value: figureInWords(figure, texts, language),
        }));
    return (
      <>
        <Paragraphs texts={texts.tell} />
        <PartHeading text={texts.happenings} />
        <Paragraphs texts={[texts.happeningsSays]} />
        <Details details={details(true)} />
        <PartHeading text={texts.results} />
        <Paragraphs texts={[texts.resultsSays]} />
        <Details details={details(false)} />
        {by && groups.length > 0 && (
          <>
            <PartHeading text={fill(texts.divided, { grouping: texts.groupings[by] }, language)} />
            <Details
              details={groups.map(({ key, counts }) => ({
                label: groupInWords(by, key, language, fieldName, country),
                value: counts
                  .map((each) => `${texts.columns[each.key]}: ${countInWords(each.count, texts, language)}`)
                  .join(' · '),
              }))}
            />
          </>
        )}
        {link && <Action link={link.url} button={texts.button} />}
        <Paragraphs texts={texts.after} />
      </>
    );
  },
});
