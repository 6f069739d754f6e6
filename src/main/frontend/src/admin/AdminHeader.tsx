import { Link } from '@tanstack/react-router';
import { LanguageTool, ThemeTool } from '@/app/Tools';
import { Logo } from '@/app/Logo';
import type { Theme } from '@/app/roomState';
import { isAdministrator } from '@/features/access/question';
import { useMessages, type Language } from '@/text/language';
import type { Me } from './AdminContext';
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
            <span className={classes.who} title={words.signedInAs(me.name)}>
              {me.name}
            </span>
            <SignOut />
          </>
        )}
        <LanguageTool onLanguage={onLanguage} />
        <ThemeTool theme={theme} onTheme={onTheme} />
      </div>
    </header>
  );
}

function Navigation({ me }: { me: Me }) {
  const words = useMessages(adminWords);
  return (
    <nav className={classes.navigation} aria-label={words.navigation}>
      {me.grants.some((grant) => grant.valid) && (
        <>
          <Link to="/admin/sites">{words.sites}</Link>
          <Link to="/admin/boards">{words.boards}</Link>
        </>
      )}
      <Link to="/admin/me">{words.me}</Link>
      {isAdministrator(me.grants) && (
        <>
          <Link to="/admin/accounts">{words.accounts}</Link>
          <Link to="/admin/grants">{words.grants}</Link>
          <Link to="/admin/audit">{words.audit}</Link>
          <Link to="/admin/personal">{words.personal}</Link>
        </>
      )}
    </nav>
  );
}
