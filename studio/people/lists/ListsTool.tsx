import { DownloadIcon } from '@sanity/icons/Download';
import { SearchIcon } from '@sanity/icons/Search';
import { Box, Button, Flex, Heading, Spinner, Text, TextInput } from '@sanity/ui';
import { useMemo } from 'react';
import { numberInWords } from '../../../locales/dates.ts';
import { choicesIn, type Row } from '../../../program/lists/narrow.ts';
import { sortedBy } from '../../../program/lists/view.ts';
import { saveCsv } from '../../reporting/csv/saveCsv.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { rememberOrder } from '../../shared/work-lists/nextInList.ts';
import { BulkBar } from './bulk/BulkBar.tsx';
import { BulkResult } from './bulk/BulkResult.tsx';
import { useBulk } from './bulk/useBulk.ts';
import { ColumnChoice } from './ColumnChoice.tsx';
import { Filters } from './Filters.tsx';
import { ListChoice } from './ListChoice.tsx';
import { NoRows } from './NoRows.tsx';
import { tableOf } from './table/cellWords.ts';
import { Grid } from './table/Grid.tsx';
import { useFound } from './useFound.ts';
import { useLists } from './useLists.ts';
import { useSelection } from './useSelection.ts';
import { useShown } from './useShown.ts';
import { Views } from './views/Views.tsx';

const NO_ROWS: readonly Row[] = [];
const TAGS = { key: 'tags', title: 'Tags', kind: 'choice' } as const;

/** Everybody and everything as a table: to search, narrow, sort, and to do something with many at once. */
export function ListsTool() {
  const lists = useLists();
  const { list, typed, view, open, type, setView } = useShown(lists);
  const { rows = NO_ROWS, problem, found, counts } = useFound(lists, list, view, typed);
  const isRead = counts[list.key] !== undefined;
  const { selected, select, clear } = useSelection();
  const bulk = useBulk();
  const columns = useMemo(
    () => list.columns.filter(({ key }) => view.columns.includes(key)),
    [list, view.columns],
  );
  // Of who is chosen and not in sight nothing is decided.
  const chosen = useMemo(() => found.filter(({ id }) => selected.has(id)), [found, selected]);
  const tags = useMemo(() => choicesIn(rows, TAGS).flatMap(({ value }) => value || []), [rows]);
  // After a decision on a card that is opened from here, the next of these is offered.
  const remember = (id: string) =>
    rememberOrder(
      id,
      found.map((row) => row.id),
    );
  const exported = (these: readonly Row[]) => saveCsv(tableOf(these, columns, list));
  return (
    <Flex
      as="main"
      direction="column"
      gap={4}
      padding={[3, 4]}
      height="fill"
      overflow="auto"
      data-testid="lists-tool"
    >
      <Flex gap={4} align="center" wrap="wrap">
        <Heading as="h1" size={3}>
          Lists
        </Heading>
        <Box flex={1} style={{ minWidth: '14rem', maxWidth: '32rem' }}>
          <TextInput
            type="search"
            aria-label="Search by name, address, telephone or words"
            placeholder="Name, address, telephone …"
            icon={SearchIcon}
            value={typed}
            onChange={(event) => type(event.currentTarget.value)}
          />
        </Box>
      </Flex>
      <ListChoice open={list.key} counts={counts} choose={open} />
      <Filters key={`filters of ${list.key}`} list={list} rows={rows} view={view} setView={setView} />
      <Flex gap={3} align="center" wrap="wrap">
        <Views list={list} view={view} setView={setView} />
        <ColumnChoice list={list} view={view} setView={setView} />
        <Button
          mode="ghost"
          fontSize={1}
          icon={DownloadIcon}
          text={`Export ${numberInWords(found.length, 'en')}`}
          disabled={found.length === 0}
          onClick={() => exported(found)}
        />
        <Text size={1} muted role="status">
          {isRead &&
            `${numberInWords(found.length, 'en')} of ${numberInWords(rows.length, 'en')} ${list.many}`}
        </Text>
      </Flex>
      {problem && <Problem text={`The list could not be read. ${problem}`} />}
      {bulk.state && <BulkResult state={bulk.state} rows={rows} undo={bulk.undo} dismiss={bulk.dismiss} />}
      {chosen.length > 0 && (
        <BulkBar
          {...{ list, chosen, tags, clear }}
          isBusy={bulk.state?.phase === 'running'}
          start={bulk.start}
          exportChosen={() => exported(chosen)}
        />
      )}
      {!isRead && !problem && (
        <Flex gap={3} padding={5} align="center" justify="center" role="status">
          <Spinner muted />
          <Text muted>Reading …</Text>
        </Flex>
      )}
      {isRead && found.length === 0 && (
        <NoRows
          list={list}
          isEmpty={rows.length === 0}
          showAll={() => {
            type('');
            setView({ ...view, filters: [] });
          }}
        />
      )}
      {found.length > 0 && (
        <Grid
          key={`rows of ${list.key}`}
          {...{ list, columns, selected, select }}
          rows={found}
          open={remember}
          sort={view.sort}
          sortBy={(column) => setView(sortedBy(view, column))}
        />
      )}
    </Flex>
  );
}
