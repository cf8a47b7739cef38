import { Card, Stack, Text } from '@sanity/ui';
import { asKind } from '../../../forms/import/importedSheet.ts';
import { KINDS } from '../../../program/import/targets.ts';
import { Choose } from '../../reporting/overview/Choose.tsx';
import { Section } from '../../shared/card/Section.tsx';
import type { ImportSession, ImportStore } from '../session/ImportStore.ts';
import { ColumnRow } from './ColumnRow.tsx';
import { kindWords } from './words.ts';

const KIND_OPTIONS = [...KINDS, 'nothing' as const].map((value) => ({ value, title: kindWords[value] }));

/** What a sheet and each of its columns is taken for, with what stands in them. Each can be changed. */
export function Sheet({ store, session, at }: { store: ImportStore; session: ImportSession; at: number }) {
  const sheet = session.sheets[at];
  if (!sheet) return null;
  const { name, kind, table, columns } = sheet;
  const set = (changed: typeof sheet) =>
    store.set({ sheets: session.sheets.map((one, place) => (place === at ? changed : one)) });
  const passed = table.passedOver.map(
    ({ row, why }) => `row ${row} (${why === 'total' ? 'a sum' : 'the heads again'})`,
  );
  return (
    <Section
      title={name ? `Sheet “${name}”: ${table.rows.length} rows` : `Your file: ${table.rows.length} rows`}
      hint="What each column is taken for. Look at those marked “perhaps”, and change what is wrong."
    >
      <Choose
        label="The rows are about"
        options={KIND_OPTIONS}
        value={kind}
        choose={(value) => {
          const chosen = KIND_OPTIONS.find((option) => option.value === value)?.value;
          if (chosen) set(asKind(sheet, chosen, session.own));
        }}
      />
      {passed.length > 0 && (
        <Text size={1} muted>
          Passed over, because nobody stands there: {passed.join(', ')}.
        </Text>
      )}
      {kind !== 'nothing' && (
        <Card border radius={3} overflow="auto">
          <Stack as="ul" padding={0} style={{ listStyle: 'none', margin: 0 }}>
            {columns.map((column, place) => (
              <ColumnRow
                // biome-ignore lint/suspicious/noArrayIndexKey: the columns of a sheet keep their places
                key={place}
                column={column}
                kind={kind}
                own={session.own}
                cells={table.rows.map(({ cells }) => cells[place] ?? '')}
                choose={(change) =>
                  set({
                    ...sheet,
                    columns: columns.map((one, other) =>
                      other === place ? { ...one, ...change, sure: true } : one,
                    ),
                  })
                }
              />
            ))}
          </Stack>
        </Card>
      )}
    </Section>
  );
}
