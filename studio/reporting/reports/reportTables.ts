import { groupInWords } from '../../../emails/staff-report/figures.ts';
import { percent } from '../../../program/overview/numbers.ts';
import type { Cell, Table } from '../../../program/overview/table.ts';
import { GROUP_COLUMNS, HAPPENINGS } from '../../../program/reports/figures.ts';
import type { Report, ReportFigure } from '../../../program/reports/report.ts';
import { fieldInWords } from '../../shared/labels/fieldsOfWork.ts';
import { groupingWords, reportTexts } from './labels.ts';

const happenings = new Set<string>(HAPPENINGS);
const isHappening = ({ key }: ReportFigure) => happenings.has(key);

const known = (value: number | null | undefined): Cell => value ?? null;

/** Whole per cent of the denominator, where both are shown. */
const partOf = ({ count, of }: ReportFigure): Cell =>
  count === null || typeof of !== 'number' ? null : known(percent(count, of));

/** What happened in the period. */
export function happeningTable({ figures }: Report): Table {
  return {
    name: 'report-happened',
    columns: ['What happened', 'Number'],
    rows: figures.filter(isHappening).map(({ key, count }) => [reportTexts.figures[key].name, known(count)]),
  };
}

/** What came of it, each figure with its denominator, unknowns and response rate. */
export function resultTable({ figures }: Report): Table {
  return {
    name: 'report-results',
    columns: ['What came of it', 'Number', 'Of', 'Per cent', 'Not known', 'Known, per cent'],
    rows: figures
      .filter((figure) => !isHappening(figure))
      .map((figure) => [
        reportTexts.figures[figure.key].name,
        known(figure.count),
        known(figure.of),
        partOf(figure),
        known(figure.unknown),
        known(figure.responseRate),
      ]),
  };
}

/** Some of the figures by groups; undefined where the report is not divided, or no group can be shown. */
export function groupTable({ by, groups }: Report): Table | undefined {
  if (!by || groups.length === 0) return undefined;
  return {
    name: `report-by-${by}`,
    columns: [groupingWords[by], ...GROUP_COLUMNS.map((column) => reportTexts.columns[column])],
    rows: groups.map(({ key, counts }) => [
      groupInWords(by, key, 'en', fieldInWords),
      ...counts.map(({ count }) => known(count)),
    ]),
  };
}

/** The whole report as one file, with its period and its definitions: nothing else explains its numbers. */
export function wholeTable(report: Report): Table {
  const { period, by, groups, figures } = report;
  const row = (figure: ReportFigure, group: string): Cell[] => [
    period.from,
    period.to,
    group,
    reportTexts.figures[figure.key].name,
    known(figure.count),
    known(figure.of),
    partOf(figure),
    known(figure.unknown),
    known(figure.responseRate),
    reportTexts.figures[figure.key].counts,
  ];
  return {
    name: 'report',
    columns: [
      ...['From', 'Before', by ? groupingWords[by] : 'Group', 'Figure', 'Number', 'Of', 'Per cent'],
      ...['Not known', 'Known, per cent', 'What is counted'],
    ],
    rows: [
      ...figures.map((figure) => row(figure, 'All')),
      ...(by
        ? groups.flatMap(({ key, counts }) =>
            counts.map((each) => row(each, groupInWords(by, key, 'en', fieldInWords))),
          )
        : []),
    ],
  };
}
