import { useContentClient } from '../../shared/clients/useContentClient.ts';
import { useProgramClient } from '../../shared/clients/useProgramClient.ts';
import { useStaffName } from '../../shared/clients/useStaffName.ts';

/** What linking and unlinking a connector's page needs: both datasets, the record, and the name of who does it. */
export function useLinking(connectorId: string) {
  return { content: useContentClient(), program: useProgramClient(), connectorId, by: useStaffName() };
}
