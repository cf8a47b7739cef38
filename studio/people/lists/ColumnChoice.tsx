import { Box, Button, Checkbox, Dialog, Flex, Stack, Text } from '@sanity/ui';
import { useId, useState } from 'react';
import { type View, withColumn } from '../../../program/lists/view.ts';
import type { List } from './columns/list.ts';

/** Which columns a list shows. */
export function ColumnChoice({
  list,
  view,
  setView,
}: {
  list: List;
  view: View;
  setView: (view: View) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const all = list.columns.map(({ key }) => key);
  return (
    <>
      <Button mode="ghost" fontSize={1} text="Columns" onClick={() => setOpen(true)} />
      {isOpen && (
        <Dialog id={id} header="Columns" width={0} onClose={() => setOpen(false)}>
          <Box padding={4}>
            <Stack gap={4}>
              {list.columns.map(({ key, title }) => (
                <Flex key={key} as="label" gap={3} align="center">
                  <Checkbox
                    checked={view.columns.includes(key)}
                    onChange={(event) => setView(withColumn(view, all, key, event.currentTarget.checked))}
                  />
                  <Text size={1}>{title}</Text>
                </Flex>
              ))}
            </Stack>
          </Box>
        </Dialog>
      )}
    </>
  );
}
