import { Box, Button, Container, Flex, Heading, Stack, Text } from '@sanity/ui';
import { useState } from 'react';
import { useRouter } from 'sanity/router';
import { AddForm } from './AddForm.tsx';
import { addTitles } from './addIntent.ts';
import { ADDED, ADDED_TYPES } from './kinds.ts';

/** The forms of new records, one at a time: the address says which. */
export function AddTool() {
  const { state, navigate } = useRouter();
  const type = ADDED_TYPES.find((each) => each === state.type) ?? 'participant';
  // Another number is another, empty form.
  const [form, setForm] = useState(0);
  return (
    <Box as="main" overflow="auto" style={{ height: '100%' }} padding={[4, 4, 5]}>
      <Container width={2}>
        <Stack gap={6}>
          <Stack gap={4}>
            <Heading as="h1" size={4}>
              {addTitles[type]}
            </Heading>
            <Text size={1} muted>
              Somebody who did not fill in our form: on paper, by telephone, at an event. It asks the same
              questions. Every email needs an email address, so a record does too: help who has none to get
              one first.
            </Text>
          </Stack>
          <Flex as="nav" aria-label="What to add" gap={2} wrap="wrap">
            {ADDED_TYPES.map((each) => (
              <Button
                key={each}
                text={ADDED[each].title}
                mode={each === type ? 'default' : 'ghost'}
                aria-current={each === type ? 'page' : undefined}
                onClick={() => navigate({ type: each })}
              />
            ))}
          </Flex>
          <AddForm key={`${type}-${form}`} type={type} another={() => setForm(form + 1)} />
        </Stack>
      </Container>
    </Box>
  );
}
