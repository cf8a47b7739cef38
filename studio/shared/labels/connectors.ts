import type { ConnectorStatus } from '../../../program/connectors/status.ts';

export { CONNECTOR_STATUSES } from '../../../program/connectors/status.ts';

export const connectorStatusWords: Record<ConnectorStatus, string> = {
  applied: 'Offered to be a Connector',
  active: 'Active',
  paused: 'Paused',
  retired: 'Retired',
};
