import { Link } from '@tanstack/react-router';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { DayControl } from './DayControl';
import { Logo } from './Logo';
import { rememberLanguage, rememberTheme } from './preferences';
import { layers, withLayer, writeRoom, type RoomState, type Theme } from './roomState';
import type { ChangeRoom } from './useRoom';
import { SignInLink } from './SignInLink';
import { LanguageTool, ThemeTool } from './Tools';
import { appWords } from './words';
import classes from './Header.module.css';

interface Props {
  state: RoomState;
  theme: Theme;
  onChange: ChangeRoom;
}

export function Header({ state, theme, onChange }: Props) {
  const words = useMessages(appWords);
  const language = useLanguage();
  const chooseLanguage = (chosen: Language) => {
    rememberLanguage(chosen);
    onChange((current) => ({ ...current, language: chosen }), { replace: true });
  };
  const chooseTheme = (chosen: Theme) => {
    rememberTheme(chosen);
    onChange((current) => ({ ...current, theme: chosen }), { replace: true });
  };
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
        <a href={`/${language}`} className={classes.api}>
          {words.pages}
        </a>
        <a href="/graphiql" className={classes.api}>
          {words.api}
        </a>
        <SignInLink />
        <LanguageTool onLanguage={chooseLanguage} />
        <ThemeTool theme={theme} onTheme={chooseTheme} />
      </div>
    </header>
  );
}
