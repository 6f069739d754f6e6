import { createContext, use } from 'react';

export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];

export const LanguageContext = createContext<Language>('vi');

export function useLanguage(): Language {
  return use(LanguageContext);
}

/** The same words in each language; the Vietnamese ones say which there are. */
export interface Messages<T> {
  vi: T;
  en: NoInfer<T>;
}

export function useMessages<T>(messages: Messages<T>): T {
  return messages[useLanguage()];
}
