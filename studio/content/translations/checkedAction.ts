import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { useToast } from '@sanity/ui/toast';
import { type DocumentActionComponent, useCurrentUser, useDocumentOperation } from 'sanity';
import { z } from 'zod';
import { todayHere } from '../../shared/labels/dates.ts';
import { isTranslation } from '../schema/translationFields.ts';

const checked = z.object({ translation: z.object({ checkedBy: z.string(), checkedOn: z.string() }) });

/** "I checked this translation": writes who and when into the form. Readers see it after the next publish. */
export const checkedTranslationAction: DocumentActionComponent = function useChecked({
  id,
  type,
  draft,
  published,
}) {
  const { patch } = useDocumentOperation(id, type);
  const user = useCurrentUser();
  const toast = useToast();
  const document = draft ?? published;
  if (!document || !user || !isTranslation(document)) return null;
  const today = todayHere();
  const now = checked.safeParse(document);
  const isDone =
    now.success && now.data.translation.checkedBy === user.name && now.data.translation.checkedOn === today;
  return {
    label: 'I checked this translation',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: isDone || Boolean(patch.disabled),
    title: isDone
      ? 'You have checked it today'
      : 'Only when you read both languages well, and have read all of it beside the original',
    onHandle: () => {
      patch.execute([{ set: { translation: { checkedBy: user.name ?? '', checkedOn: today } } }]);
      toast.push({
        status: 'success',
        title: `Checked by ${user.name}, today`,
        description: 'Publish, and readers see it. Another name can be written under “Language”',
      });
    },
  };
};
