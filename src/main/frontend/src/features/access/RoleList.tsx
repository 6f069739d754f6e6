import type { Role } from '@/graphql/generated/graphql';
import { useMessages } from '@/text/language';
import { accountWords } from './accountWords';
import { accessWords } from './words';
import classes from './access.module.css';

interface Props {
  grants: readonly { id: string; role: Role; valid: boolean; unit: { fullName: string } | null }[];
}

/** The roles that somebody has today, and where. */
export function RoleList({ grants }: Props) {
  const words = useMessages(accessWords);
  const { noRoles } = useMessages(accountWords);
  const valid = grants.filter((grant) => grant.valid);
  if (valid.length === 0) {
    return <span className={classes.note}>{noRoles}</span>;
  }
  return (
    <ul className={classes.plain}>
      {valid.map((grant) => (
        <li key={grant.id}>
          {words.roles[grant.role]}
          <span className={classes.small}>{grant.unit?.fullName ?? words.everywhere}</span>
        </li>
      ))}
    </ul>
  );
}
