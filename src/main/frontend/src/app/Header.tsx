import { useLanguage, useMessages } from '@/text/language';
import { DayControl } from './DayControl';
import { Logo } from './Logo';
import { rememberLanguage, rememberTheme } from './preferences';
import { layers, withLayer, writeRoom, type RoomState, type Theme } from './roomState';
import type { ChangeRoom } from './useRoom';
import { Link } from '@tanstack/react-router';
import { appWords } from './words';
import classes from './Header.module.css';

interface Props {
  state: RoomState;
  theme: Theme;
  onChange: ChangeRoom;
}

export function Header({ state, theme, onChange }: Props) {
  const words = useMessages(appWords);
  return (
    <header className={classes.header}>
      <h1 className={classes.name}>
        <Logo />
        {words.name}
      </h1>
      <nav className={classes.layers} aria-label={words.layersName}>
        {layers.map((layer) => (
          <Link
            key={layer}
            to="/"
            search={writeRoom(withLayer(state, layer)) as never}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={layer === state.layer ? 'page' : undefined}
          >
            {words.layers[layer]}
          </Link>
        ))}
      </nav>
      <DayControl day={state.day} onDay={(day) => onChange((current) => ({ ...current, day }))} />
      <div className={classes.tools}>
        <a href="/graphiql" className={classes.api}>
          {words.api}
        </a>
        <LanguageSwitch onChange={onChange} />
        <ThemeSwitch theme={theme} onChange={onChange} />
      </div>
    </header>
  );
}

function LanguageSwitch({ onChange }: { onChange: ChangeRoom }) {
  const words = useMessages(appWords);
  const other = useLanguage() === 'vi' ? 'en' : 'vi';
  const choose = () => {
    rememberLanguage(other);
    onChange((current) => ({ ...current, language: other }), { replace: true });
  };
  return (
    <button
      type="button"
      className={classes.tool}
      lang={other}
      onClick={choose}
      aria-label={`${other.toUpperCase()} · ${words.language}`}
      title={words.language}
    >
      {other.toUpperCase()}
    </button>
  );
}

function ThemeSwitch({ theme, onChange }: { theme: Theme; onChange: ChangeRoom }) {
  const words = useMessages(appWords);
  const other = theme === 'light' ? 'dark' : 'light';
  const label = other === 'dark' ? words.toDark : words.toLight;
  const choose = () => {
    rememberTheme(other);
    onChange((current) => ({ ...current, theme: other }), { replace: true });
  };
  return (
    <button type="button" className={classes.tool} onClick={choose} aria-label={label} title={label}>
      <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
        <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M9 2a7 7 0 0 1 0 14z" fill="currentColor" />
      </svg>
    </button>
  );
}
