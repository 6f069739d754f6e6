import { languages, type Language } from '@/text/language';
import { themes, type Theme } from './roomState';

const languageKey = 'diachido.language';
const themeKey = 'diachido.theme';
const signedInKey = 'diachido.signedIn';

/** What the reader chose before on this device; Vietnamese where nothing was. */
export function rememberedLanguage(): Language {
  const stored = read(languageKey);
  return languages.find((language) => language === stored) ?? 'vi';
}

/** What the reader chose before on this device, else what the device prefers. */
export function rememberedTheme(): Theme {
  const stored = read(themeKey);
  const preferred = globalThis.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return themes.find((theme) => theme === stored) ?? preferred;
}

export function rememberLanguage(language: Language) {
  write(languageKey, language);
}

export function rememberTheme(theme: Theme) {
  write(themeKey, theme);
}

/** Was somebody signed in on this device when it was last asked? The session itself is hidden from scripts. */
export function wasSignedIn(): boolean {
  return read(signedInKey) === 'yes';
}

export function rememberSignedIn(signedIn: boolean) {
  write(signedInKey, signedIn ? 'yes' : 'no');
}

/** Storage may be forbidden; then nothing is remembered. */
function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Nothing is remembered.
  }
}
