import { Card, Stack } from '@sanity/ui';
import { useEffect, useState } from 'react';
import type { ImportDocument } from '../../../program/import/importDocument.ts';
import { Section } from '../../shared/card/Section.tsx';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { readEarlier } from '../session/earlierImports.ts';
import type { ImportStore } from '../session/ImportStore.ts';
import { importProblem } from '../session/importProblems.ts';
import { EarlierImport } from './EarlierImport.tsx';

/** The imports there were: when nobody is written to yet, staff begin to here; and here an import is taken back. */
export function EarlierImports({ store, by, changes }: { store: ImportStore; by: string; changes: number }) {
  const [imports, setImports] = useState<ImportDocument[]>([]);
  const [problem, setProblem] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again after each change
  useEffect(() => {
    let isGone = false;
    readEarlier(store.program).then(
      (found) => {
        if (!isGone) setImports(found);
      },
      (error: unknown) => setProblem(importProblem(error)),
    );
    return () => {
      isGone = true;
    };
  }, [store, changes]);
  if (problem) return <Problem text={problem} />;
  if (imports.length === 0) return null;
  return (
    <Section title="Earlier imports">
      <Stack gap={3}>
        {imports.map((document) => (
          <Card key={document._id} border radius={3} padding={4} as="article">
            <EarlierImport store={store} document={document} by={by} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
