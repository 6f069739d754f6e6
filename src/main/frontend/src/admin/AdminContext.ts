import { createContext, use } from 'react';
import type { Theme } from '@/app/roomState';
import type { MeQuery } from '@/graphql/generated/graphql';
import type { Language } from '@/text/language';

export type Me = NonNullable<MeQuery['me']>;

interface Admin {
  /** Who is signed in; null where nobody is. */
  me: Me | null;
  theme: Theme;
  chooseLanguage: (language: Language) => void;
}

export const AdminContext = createContext<Admin | null>(null);

export function useAdmin(): Admin {
  const admin = use(AdminContext);
  if (admin === null) {
    throw new Error('outside of the administration');
  }
  return admin;
}

/** Who is signed in, on a screen that nobody else sees. */
export function useMe(): Me {
  const { me } = useAdmin();
  if (me === null) {
    throw new Error('nobody is signed in');
  }
  return me;
}
