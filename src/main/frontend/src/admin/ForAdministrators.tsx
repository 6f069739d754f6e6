import type { ReactNode } from 'react';
import { StateMessage } from '@/components/StateMessage';
import { isAdministrator } from '@/features/access/question';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { Screen } from './Screen';
import { adminWords } from './words';

/** A screen that only administrators have use for; the server answers nobody else anyway. */
export function ForAdministrators({ children }: { children: ReactNode }) {
  const words = useMessages(adminWords);
  if (isAdministrator(useMe().grants)) {
    return children;
  }
  return (
    <Screen title={words.forbidden}>
      <StateMessage state="forbidden" title={words.forbidden}>
        {words.forbiddenAdvice}
      </StateMessage>
    </Screen>
  );
}
