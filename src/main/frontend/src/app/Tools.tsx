import { useLanguage, useMessages, type Language } from '@/text/language';
import type { Theme } from './roomState';
import { appWords } from './words';
import classes from './Tools.module.css';

/** Switches to the other language. */
export function LanguageTool({ onLanguage }: { onLanguage: (language: Language) => void }) {
  const words = useMessages(appWords);
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  return (
    <button
      type="button"
      className={classes.tool}
      lang={other}
      onClick={() => onLanguage(other)}
      aria-label={`${other.toUpperCase()} · ${words.language}`}
      title={words.language}
    >
      {other.toUpperCase()}
    </button>
  );
}

/** Switches to the other theme. */
export function ThemeTool({ theme, onTheme }: { theme: Theme; onTheme: (theme: Theme) => void }) {
  const words = useMessages(appWords);
  const other = theme === 'light' ? 'dark' : 'light';
  const label = other === 'dark' ? words.toDark : words.toLight;
  return (
    <button type="button" className={classes.tool} onClick={() => onTheme(other)} aria-label={label} title={label}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
