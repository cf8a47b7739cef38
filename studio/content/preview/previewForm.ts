import type { WorkspaceOptions } from 'sanity';
import { followedForm } from './FollowedForm.tsx';

/** Forms tell the preview beside them what is typed. Without the address of a preview they are as they were. */
export function previewForm(url: string | undefined): WorkspaceOptions['form'] {
  return url ? { components: { input: followedForm(new URL(url).origin) } } : {};
}
