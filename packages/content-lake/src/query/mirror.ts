import { type Doc, publishedIdOf } from '../store/document.ts';
import { applyPerspective, type Perspective, viewKey } from './perspective.ts';
import { View } from './view.ts';

const MAX_VIEWS = 8;

type KeptView = { view: View; perspective: Perspective; rootOnly: boolean };

/** A dataset in memory. Views are built when first asked for and then follow every change. */
export class Mirror {
  private readonly groups = new Map<string, Map<string, Doc>>();
  private readonly views = new Map<string, KeptView>();

  /** Applies a change: the document as it is now, or null when it is gone. */
  apply(id: string, doc: Doc | null): void {
    const groupId = publishedIdOf(id);
    const group = this.groups.get(groupId) ?? new Map<string, Doc>();
    this.groups.set(groupId, group);
    if (doc) group.set(id, doc);
    else group.delete(id);
    if (group.size === 0) this.groups.delete(groupId);
    const docs = [...group.values()];
    for (const { view, perspective, rootOnly } of this.views.values()) {
      view.setGroup(groupId, applyPerspective(docs, perspective, rootOnly));
    }
  }

  view(perspective: Perspective, rootOnly: boolean): View {
    const key = viewKey(perspective, rootOnly);
    const kept = this.views.get(key);
    if (kept) {
      // Moved to the end: the first in the map is then the one that was not used for the longest time.
      this.views.delete(key);
      this.views.set(key, kept);
      return kept.view;
    }
    const view = new View();
    for (const [groupId, group] of [...this.groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
      view.setGroup(groupId, applyPerspective([...group.values()], perspective, rootOnly));
    }
    this.views.set(key, { view, perspective, rootOnly });
    const oldest = this.views.keys().next().value;
    if (this.views.size > MAX_VIEWS && oldest !== undefined) this.views.delete(oldest);
    return view;
  }
}
