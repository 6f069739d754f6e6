import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { rememberedLanguage, rememberedTheme, rememberLanguage, rememberTheme } from '@/app/preferences';
import { themes, type Theme } from '@/app/roomState';
import { languages, type Language } from '@/text/language';
import type { RawParams } from '@/url/params';

/** Language and theme of the address, else those chosen before, and the way to choose others. */
export function usePreferences() {
  const raw = useSearch({ strict: false }) as RawParams;
  const navigate = useNavigate();
  const language = languages.find((known) => known === raw.lang) ?? rememberedLanguage();
  const theme = themes.find((known) => known === raw.theme) ?? rememberedTheme();
  const change = useCallback(
    (part: RawParams) => {
      const search = (current: RawParams) => ({ ...current, ...part });
      void navigate({ to: '.', search: search as never, hash: true, replace: true });
    },
    [navigate],
  );
  const chooseLanguage = useCallback(
    (chosen: Language) => {
      rememberLanguage(chosen);
      change({ lang: chosen });
    },
    [change],
  );
  const chooseTheme = useCallback(
    (chosen: Theme) => {
      rememberTheme(chosen);
      change({ theme: chosen });
    },
    [change],
  );
  return { language, theme, chooseLanguage, chooseTheme };
}
