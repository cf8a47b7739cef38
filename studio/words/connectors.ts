/** States of a connector, in the order in which one passes through them. */
export const CONNECTOR_STATUSES = ['applied', 'active', 'paused', 'retired'] as const;
export type ConnectorStatus = (typeof CONNECTOR_STATUSES)[number];

export const connectorStatusWords: Record<ConnectorStatus, string> = {
  applied: 'Applied',
  active: 'Active',
  paused: 'Paused',
  retired: 'Retired',
};
