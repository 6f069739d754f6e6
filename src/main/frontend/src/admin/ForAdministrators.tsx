import type { ReactNode } from 'react';
import { StateMessage } from '@/components/StateMessage';
import { isAdministrator, isPlanner } from '@/features/access/question';
import { keepsSquads } from '@/features/squad/question';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { Screen } from './Screen';
import { adminWords } from './words';

/** A screen for whoever has any role; the server answers nobody else anyway. */
export function ForStaff({ children }: { children: ReactNode }) {
  return useMe().grants.some((grant) => grant.valid) ? children : <Forbidden staff />;
}

/** A screen for those who keep squads somewhere; the server answers nobody else anyway. */
export function ForKeepers({ children }: { children: ReactNode }) {
  return keepsSquads(useMe().grants) ? children : <Forbidden staff />;
}

/** A screen for those who plan somewhere; the server answers nobody else anyway. */
export function ForPlanners({ children }: { children: ReactNode }) {
  return isPlanner(useMe().grants) ? children : <Forbidden staff />;
}

/** A screen that only administrators have use for; the server answers nobody else anyway. */
export function ForAdministrators({ children }: { children: ReactNode }) {
  return isAdministrator(useMe().grants) ? children : <Forbidden />;
}

function Forbidden({ staff = false }: { staff?: boolean }) {
  const words = useMessages(adminWords);
  return (
    <Screen title={words.forbidden}>
      <StateMessage state="forbidden" title={words.forbidden}>
        {staff ? words.staffAdvice : words.forbiddenAdvice}
      </StateMessage>
    </Screen>
  );
}
