import { Link } from '@tanstack/react-router';
import { LanguageTool, ThemeTool } from '@/app/Tools';
import { Logo } from '@/app/Logo';
import type { Theme } from '@/app/roomState';
import { useMessages, type Language } from '@/text/language';
import type { Me } from './AdminContext';
import { AreaChoice } from './AreaChoice';
import { Navigation } from './Navigation';
import { SearchButton } from './SearchButton';
import { SignOut } from './SignOut';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

interface Props {
  me: Me | null;
  theme: Theme;
  onLanguage: (language: Language) => void;
  onTheme: (theme: Theme) => void;
}

export function AdminHeader({ me, theme, onLanguage, onTheme }: Props) {
  const words = useMessages(adminWords);
  return (
    <header className={classes.header}>
      <Link to="/" className={classes.name} title={words.toMap} aria-label={`${words.name}: ${words.toMap}`}>
        <Logo />
        <span>{words.name}</span>
      </Link>
      {me && <Navigation me={me} />}
      <div className={classes.tools}>
        {me && (
          <>
            <AreaChoice />
            <SearchButton />
            <span className={classes.who} title={words.signedInAs(me.name)}>
              {me.name}
            </span>
            <span className={classes.out}>
              <SignOut />
            </span>
          </>
        )}
        <LanguageTool onLanguage={onLanguage} />
        <ThemeTool theme={theme} onTheme={onTheme} />
      </div>
    </header>
  );
}
