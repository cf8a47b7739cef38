import { Select } from '@sanity/ui';
import type { StaffMember } from '../../../program/tasks.ts';
import { inOrder, useStaff } from '../clients/useStaff.ts';

interface OwnerChoiceProps {
  id: string;
  owner: StaffMember | undefined;
  choose: (owner: StaffMember | undefined) => void;
  /** What stands for nobody. */
  nobody: string;
  disabled?: boolean;
}

/** Whose something is: one of the staff, or nobody. Who has left since stays among them while it is theirs. */
export function OwnerChoice({ id, owner, choose, nobody, disabled = false }: OwnerChoiceProps) {
  const staff = useStaff();
  const known = inOrder(owner ? [owner, ...staff] : staff);
  return (
    <Select
      id={id}
      fontSize={1}
      value={owner?.id ?? ''}
      disabled={disabled}
      onChange={(event) => choose(known.find((one) => one.id === event.currentTarget.value))}
    >
      <option value="">{nobody}</option>
      {known.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </Select>
  );
}
