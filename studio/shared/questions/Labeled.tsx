import { Stack, Text } from '@sanity/ui';
import type { ReactNode } from 'react';
import { ChoiceGroup } from '../form/ChoiceGroup.tsx';

interface LabeledProps {
  id: string;
  label: string;
  hint?: string | undefined;
  mistake?: string | undefined;
  isOptional?: boolean;
  /** Several boxes under one label, and not one. */
  isGroup?: boolean;
  children: ReactNode;
}

export const hintId = (id: string) => `${id}-hint`;
export const mistakeId = (id: string) => `${id}-mistake`;

/** For a box: where its hint and its mistake stand. */
export function described(id: string, hint: string | undefined, mistake: string | undefined) {
  const ids = [hint && hintId(id), mistake && mistakeId(id)].filter(Boolean).join(' ');
  return { ...(ids && { 'aria-describedby': ids }), ...(mistake && { 'aria-invalid': true as const }) };
}

/** A label, a hint, what is to be mended, and what they are about. */
export function Labeled({ id, label, hint, mistake, isOptional = false, isGroup, children }: LabeledProps) {
  const title = isOptional ? `${label} (optional)` : label;
  const below = (
    <>
      {children}
      {hint && (
        <Text size={1} muted id={hintId(id)}>
          {hint}
        </Text>
      )}
      {mistake && (
        <Text
          size={1}
          id={mistakeId(id)}
          role="alert"
          style={{ color: 'var(--card-badge-critical-fg-color)' }}
        >
          {mistake}
        </Text>
      )}
    </>
  );
  if (isGroup)
    return (
      <ChoiceGroup title={title} {...described(id, hint, mistake)}>
        {below}
      </ChoiceGroup>
    );
  return (
    <Stack gap={3}>
      <Text as="label" htmlFor={id} size={1} weight="medium">
        {title}
      </Text>
      {below}
    </Stack>
  );
}
