import { useLocation, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ProviderLinks } from '@/features/access/ProviderLinks';
import { ownWords } from '@/features/access/ownWords';
import { SetPasswordForm } from '@/features/access/SetPasswordForm';
import { SignInForm } from '@/features/access/SignInForm';
import { useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { Screen } from './Screen';
import { tokenOf } from './token';
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
