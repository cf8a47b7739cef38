import { CalendarIcon } from '@sanity/icons/Calendar';
import { SyncIcon } from '@sanity/icons/Sync';
import { TrashIcon } from '@sanity/icons/Trash';
import { Spinner } from '@sanity/ui';
import { type ReactNode, useMemo, useState } from 'react';
import type { DocumentActionComponent, DocumentActionProps } from 'sanity';
import { useRouter } from 'sanity/router';
import type { KeptEvent } from '../../../program/events/series/seriesPages.ts';
import { Problem } from '../../shared/error-card/Problem.tsx';
import { isTranslation } from '../schema/translationFields.ts';
import { DeleteDatesForm } from './DeleteDatesForm.tsx';
import { LaterDatesForm } from './LaterDatesForm.tsx';
import type { Series } from './readSeries.ts';
import { SeriesForm } from './SeriesForm.tsx';
import { keptEventOf, useSeries } from './useSeries.ts';

/** The form of an act once the series is read, or why it could not be. */
function WithSeries({ event, children }: { event: KeptEvent; children: (series: Series) => ReactNode }) {
  const { series, problem } = useSeries(event);
  if (problem) return <Problem text={problem} />;
  return series ? children(series) : <Spinner muted />;
}

/** Why an act over several dates cannot begin: it starts from what is published, and from the English page, which rules. */
function reasonAgainst({ draft, published }: DocumentActionProps): string {
  if (isTranslation(published ?? draft))
    return 'This is done from the English page, for all languages at once';
  if (!published) return 'Publish the event first: the dates are made as it is published';
  if (draft) return 'Publish your changes first, or discard them: the dates are made as it is published';
  return keptEventOf(published) ? '' : 'Say first when the event begins and ends, and give it an address';
}

/** What the three acts have in common: a dialog over the published event. */
function useDialog(props: DocumentActionProps) {
  const [isOpen, setOpen] = useState(false);
  const event = useMemo(() => keptEventOf(props.published), [props.published]);
  const reason = reasonAgainst(props);
  const close = () => {
    setOpen(false);
    props.onComplete();
  };
  const dialog = (header: string, content: (event: KeptEvent, series: Series) => ReactNode) =>
    isOpen &&
    event && {
      type: 'dialog' as const,
      header,
      width: 'medium' as const,
      onClose: close,
      content: <WithSeries event={event}>{(series) => content(event, series)}</WithSeries>,
    };
  return {
    event,
    close,
    dialog,
    common: { disabled: reason !== '', title: reason, onHandle: () => setOpen(true) },
  };
}

/** Makes an event recur, or a series go on. */
export const makeSeriesAction: DocumentActionComponent = function useMakeSeries(props) {
  const { event, close, dialog, common } = useDialog(props);
  const isSeries = Boolean(event?.series);
  return {
    ...common,
    label: isSeries ? 'More dates …' : 'Make it a series …',
    icon: CalendarIcon,
    dialog: dialog(isSeries ? 'More dates of this series' : 'Make it a series', (one, series) => (
      <SeriesForm event={one} series={series} onClose={close} />
    )),
  };
};

/** Takes what was changed in one date over to those that follow. */
export const changeLaterAction: DocumentActionComponent = function useChangeLater(props) {
  const { event, close, dialog, common } = useDialog(props);
  if (!event?.series) return null;
  return {
    ...common,
    label: 'Change the dates that follow …',
    icon: SyncIcon,
    dialog: dialog('Change the dates that follow', (one, series) => (
      <LaterDatesForm event={one} series={series} onClose={close} />
    )),
  };
};

/** Calls off one date and those that follow. */
export const deleteLaterAction: DocumentActionComponent = function useDeleteLater(props) {
  const { event, close, dialog, common } = useDialog(props);
  const router = useRouter();
  if (!event?.series) return null;
  return {
    ...common,
    label: 'Delete this and later dates …',
    icon: TrashIcon,
    tone: 'critical',
    dialog: dialog('Delete this and later dates', (one, series) => (
      <DeleteDatesForm event={one} series={series} onClose={close} onDeleted={() => router.navigate({})} />
    )),
  };
};
