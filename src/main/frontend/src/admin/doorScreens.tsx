import { Link, Navigate, useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProviderLinks } from '@/features/access/ProviderLinks';
import { ownWords } from '@/features/access/ownWords';
import { SetPasswordForm } from '@/features/access/SetPasswordForm';
import { SignInForm } from '@/features/access/SignInForm';
import { ownDataWords } from '@/features/access/personal/ownDataWords';
import { useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { Screen } from './Screen';
import { tokenOf } from './token';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** In place of a screen, for whoever is not signed in. */
export function SignInScreen() {
  const words = useMessages(ownWords);
  const { chooseLanguage } = useAdmin();
  return (
    <Screen title={words.signIn} narrow>
      <SignInForm onLanguage={chooseLanguage} />
      <ProviderLinks />
      <p className={classes.aside}>{words.forgotten}</p>
    </Screen>
  );
}

/** Where a link leads by which a password is set. */
export function PasswordScreen() {
  const words = useMessages(ownWords);
  const { chooseLanguage } = useAdmin();
  const navigate = useNavigate();
  const token = tokenOf(useLocation({ select: (location) => location.hash }));
  const [login, setLogin] = useState<string | null>(null);
  if (login !== null) {
    return (
      <Screen key="set" title={words.signIn} narrow>
        <p role="status">✓ {words.passwordSet(login)}</p>
        <SignInForm
          login={login}
          onLanguage={chooseLanguage}
          onSignedIn={() => void navigate({ to: '/admin/me', replace: true })}
        />
      </Screen>
    );
  }
  return (
    <Screen key="set-not" title={words.setPasswordTitle} narrow>
      {token === null ? <p role="alert">{words.noToken}</p> : <SetPasswordForm token={token} onSet={setLogin} />}
    </Screen>
  );
}

/** Where one is once the own account is erased. */
export function GoneScreen() {
  const words = useMessages(ownDataWords);
  const { toMap } = useMessages(adminWords);
  return (
    <Screen title={words.goneTitle} narrow>
      <p role="status">{words.gone}</p>
      <Link className="button" to="/">
        {toMap}
      </Link>
    </Screen>
  );
}

/** Leads to one's own account. */
export function StartScreen() {
  return <Navigate to="/admin/me" replace />;
}

export function NotFoundScreen() {
  const words = useMessages(adminWords);
  return (
    <Screen title={words.notFound} narrow>
      <p>{words.notFoundAdvice}</p>
      <Link className="button" to="/admin/me">
        {words.toStart}
      </Link>
    </Screen>
  );
}
