import { SyncIcon } from '@sanity/icons/Sync';
import { useToast } from '@sanity/ui/toast';
import { type DocumentActionComponent, useDocumentOperation } from 'sanity';
import { englishSchema, marksOf } from '../../../program/content/englishParts.ts';
import { todayHere } from '../../shared/labels/dates.ts';
import { behind } from './behind.ts';
import { useEnglishGuide } from './englishGuide.ts';

/** "English compared": these essentials say what the English guide says today. Readers no longer see them marked as older. */
export const upToDateAction: DocumentActionComponent = function useUpToDate({ id, type, draft, published }) {
  const { patch } = useDocumentOperation(id, type);
  const toast = useToast();
  const document = draft ?? published;
  const guide = useEnglishGuide(document);
  if (!document) return null;
  const isBehind = guide !== undefined && behind(document, guide).some(({ why }) => why === 'changed');
  return {
    label: 'English compared',
    icon: SyncIcon,
    disabled: !isBehind || Boolean(patch.disabled),
    title: isBehind
      ? 'Only when every part says what the English guide says today'
      : 'No English text has changed since it was compared',
    onHandle: () => {
      if (!guide) return;
      const marks = marksOf(englishSchema.parse(guide)).map((one) => ({ _type: 'translatedPart', ...one }));
      patch.execute([{ set: { translatedFrom: marks, translatedOn: todayHere() } }]);
      toast.push({
        status: 'success',
        title: 'Compared with the English guide, today',
        description: 'Publish, and readers no longer see that the English has changed',
      });
    },
  };
};
