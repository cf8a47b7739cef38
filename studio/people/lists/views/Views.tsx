import { Flex, Select, Stack, Text, TextInput } from '@sanity/ui';
import { useId, useState } from 'react';
import type { StoredView, View } from '../../../../program/lists/view.ts';
import { useProgramClient } from '../../../shared/clients/useProgramClient.ts';
import { useMe } from '../../../shared/clients/useStaff.ts';
import { AskButton } from '../../../shared/confirm-dialog/AskButton.tsx';
import { AskForm } from '../../../shared/confirm-dialog/AskForm.tsx';
import { useLive } from '../../../shared/subscriptions/useLive.ts';
import { type List, usualView } from '../columns/list.ts';
import { dropView, keepView, VIEWS } from './viewStore.ts';

/** Whether two views show the same. */
const isSame = ({ columns, sort, filters }: View, other: View): boolean =>
  JSON.stringify([columns, sort, filters]) === JSON.stringify([other.columns, other.sort, other.filters]);

const nameOf = ({ title, by }: StoredView) => (by ? `${title} (${by})` : title);

interface ViewsProps {
  list: List;
  view: View;
  setView: (view: View) => void;
}

/** The views that staff keep for each other: to choose one, to keep the present one, and to take one away. */
export function Views({ list, view, setView }: ViewsProps) {
  const { value } = useLive(VIEWS, 'views');
  const id = useId();
  const client = useProgramClient();
  const stored = (value ?? []).filter((each) => each.list === list.key);
  const current = stored.find((each) => isSame(each, view));
  const isUsual = isSame(usualView(list), view);
  const choose = (chosen: string) => {
    const kept = stored.find(({ _id }) => _id === chosen);
    if (kept) setView({ list: kept.list, columns: kept.columns, sort: kept.sort, filters: kept.filters });
    else setView(usualView(list));
  };
  return (
    <Flex gap={2} align="center" wrap="wrap">
      <Text as="label" htmlFor={id} size={1} weight="medium">
        View
      </Text>
      <Flex style={{ minWidth: '11rem', maxWidth: '18rem' }}>
        <Select
          id={id}
          fontSize={1}
          value={current?._id ?? (isUsual ? 'usual' : 'changed')}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value="usual">The usual one</option>
          {!current && !isUsual && <option value="changed">Changed, not kept</option>}
          {stored.map((each) => (
            <option key={each._id} value={each._id}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      </Flex>
      {!current && !isUsual && <KeepView view={view} />}
      {current && (
        <AskButton text="Delete view" mode="bleed" header={`Delete the view “${current.title}”?`}>
          {(close) => (
            <AskForm
              act="Delete view"
              tone="critical"
              isReady
              run={() => dropView(client, current)}
              done="The view is deleted"
              onClose={close}
            >
              <Text size={1}>It goes for everybody of the staff. Nobody in the list is changed.</Text>
            </AskForm>
          )}
        </AskButton>
      )}
    </Flex>
  );
}

/** Keeps the present view under a name, for all of the staff. */
function KeepView({ view }: { view: View }) {
  const [title, setTitle] = useState('');
  const client = useProgramClient();
  const me = useMe();
  const field = useId();
  return (
    <AskButton text="Keep this view" mode="ghost" header="Keep this view">
      {(close) => (
        <AskForm
          act="Keep view"
          tone="primary"
          isReady={title.trim() !== ''}
          run={() => keepView(client, title, view, me?.name)}
          done="The view is kept"
          onClose={close}
        >
          <Stack gap={4}>
            <Text size={1}>
              All of the staff see it: its columns, its order, and what it is narrowed to. What you searched
              for is not kept. Name no person.
            </Text>
            <Stack gap={3}>
              <Text as="label" htmlFor={field} size={1} weight="medium">
                Name of the view
              </Text>
              <TextInput
                id={field}
                maxLength={60}
                value={title}
                onChange={(event) => setTitle(event.currentTarget.value)}
              />
            </Stack>
          </Stack>
        </AskForm>
      )}
    </AskButton>
  );
}
