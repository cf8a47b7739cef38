import { ArchiveIcon } from '@sanity/icons/Archive';
import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { PauseIcon } from '@sanity/icons/Pause';
import {
  CONNECTOR_MOVES,
  CONNECTOR_STATUSES,
  type ConnectorStatus,
  moveConnector,
} from '../../program/connectors/status.ts';
import type { StatusActions } from '../shared/decisions/statusActions.ts';
import { connectorStatusWords } from '../shared/labels/connectors.ts';

const TAKEN_BACK = 'Questions that wait for their answer are taken back: they and the participants are told.';

/** What staff decide about a connector. The program writes to them once, when staff welcome them. */
export const connectorActions: StatusActions<ConnectorStatus> = {
  statuses: CONNECTOR_STATUSES,
  moves: CONNECTOR_MOVES,
  move: moveConnector,
  words: connectorStatusWords,
  waits: {},
  decisions: [
    {
      to: 'active',
      from: ['applied'],
      label: 'Welcome',
      icon: CheckmarkCircleIcon,
      tone: 'positive',
      follows: ['People are proposed to them from then on.'],
      letter: 'connector-welcome',
    },
    {
      to: 'active',
      from: ['paused', 'retired'],
      label: 'Make active',
      icon: CheckmarkCircleIcon,
      tone: 'positive',
      follows: ['People are proposed to them again.', 'No email is sent: please tell them yourself.'],
      unset: ['pausedUntil'],
    },
    {
      to: 'paused',
      label: 'Pause',
      icon: PauseIcon,
      tone: 'caution',
      asksUntil: true,
      follows: [
        'Nobody is proposed to them until you make them active again, or until the day that you set.',
        TAKEN_BACK,
        'No other email is sent.',
      ],
      unset: ['pausedUntil'],
    },
    {
      to: 'retired',
      label: 'Retire',
      icon: ArchiveIcon,
      tone: 'critical',
      follows: [
        'Nobody is proposed to them any more. You can make them active again.',
        TAKEN_BACK,
        'Their tables are called off. If they have a page on the site, you get a task to take it off.',
        'A coffee that is agreed on stays: if it is off too, say so in its match.',
        'No other email is sent: please thank them yourself.',
      ],
    },
  ],
};
