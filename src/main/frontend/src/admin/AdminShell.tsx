import { MantineProvider } from '@mantine/core';
import { Outlet, useLocation, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { rememberSignedIn, wasSignedIn } from '@/app/preferences';
import { StateMessage } from '@/components/StateMessage';
import { listWords } from '@/components/listWords';
import { meDocument } from '@/features/access/ownDocuments';
import { isAdministrator } from '@/features/access/question';
import { RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { LanguageContext, languages, useMessages } from '@/text/language';
import type { RawParams } from '@/url/params';
import { AdminContext, type Me } from './AdminContext';
import { AdminHeader } from './AdminHeader';
import { keepMe, keptMe } from './keptMe';
import { Loading } from './Loading';
import { networkWords } from './networkWords';
import { usePreferences } from './usePreferences';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

const JobsBar = lazy(() => import('./JobsBar'));
const NetworkBar = lazy(() => import('./NetworkBar'));
const OutboxBar = lazy(() => import('./OutboxBar'));
const SignInScreen = lazy(async () => ({ default: (await import('./doorScreens')).SignInScreen }));
const UnconfirmedGrants = lazy(async () => ({ default: (await import('@/features/access/UnconfirmedGrants')).UnconfirmedGrants }));

/** Whoever is not signed in sees the sign-in in place of a screen, and then that screen. */
export function AdminShell() {
  const { language, theme, chooseLanguage, chooseTheme } = usePreferences();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <LanguageContext value={language}>
      <MantineProvider withCssVariables={false} withGlobalClasses={false} forceColorScheme={theme}>
        <Rooms theme={theme} chooseLanguage={chooseLanguage} chooseTheme={chooseTheme} />
      </MantineProvider>
    </LanguageContext>
  );
}

/** Screens for those who are not signed in, too. */
const openPaths = new Set(['/admin/password', '/admin/gone']);

type Preferences = ReturnType<typeof usePreferences>;

function Rooms({ theme, chooseLanguage, chooseTheme }: Omit<Preferences, 'language'>) {
  const words = useMessages(adminWords);
  const answer = useAnswer(meDocument, {});
  const asked = answer.data !== undefined && !answer.isPlaceholderData;
  const cut = answer.data === undefined && answer.error instanceof RequestFailure && answer.error.kind === 'network';
  // Looked up once: a form that somebody writes stays while the server is asked again.
  const [old, setOld] = useState<Me | null | undefined>(undefined);
  if (cut && old === undefined) {
    setOld(keptMe());
  }
  const me = answer.data ? answer.data.data.me : (old ?? null);
  const open = useLocation({ select: (location) => openPaths.has(location.pathname.replace(/\/$/, '')) });
  const said = (useSearch({ strict: false }) as RawParams).lang !== undefined;
  const context = useMemo(() => ({ me, theme, chooseLanguage }), [me, theme, chooseLanguage]);
  useEffect(() => {
    if (!asked) {
      return;
    }
    // Whoever comes back from a provider has just signed in. What the address says goes first.
    const spoken = languages.find((known) => known === me?.language);
    if (spoken && !wasSignedIn() && !said) {
      chooseLanguage(spoken);
    }
    rememberSignedIn(me !== null);
    keepMe(me);
  }, [asked, me, said, chooseLanguage]);
  return (
    <AdminContext value={context}>
      <a href="#content" className={classes.skip} onClick={toContent}>
        {words.toContent}
      </a>
      <AdminHeader me={me} theme={theme} onLanguage={chooseLanguage} onTheme={chooseTheme} />
      <Suspense>
        <NetworkBar />
        <JobsBar />
      </Suspense>
      {me !== null && (
        <Suspense>
          {isAdministrator(me.grants) && <UnconfirmedGrants />}
          <OutboxBar account={me.id} />
        </Suspense>
      )}
      {answer.isError && answer.data === undefined && me === null ? (
        <Failed offline={cut && !navigator.onLine} onRetry={() => void answer.refetch()} />
      ) : answer.isPending && me === null ? (
        <Loading />
      ) : me === null && !open ? (
        <Suspense fallback={<Loading />}>
          <SignInScreen />
        </Suspense>
      ) : (
        <Outlet />
      )}
    </AdminContext>
  );
}

/** The hash belongs to the links by which passwords are set. */
function toContent(event: React.MouseEvent) {
  event.preventDefault();
  document.querySelector<HTMLElement>('main h1')?.focus();
}

function Failed({ offline, onRetry }: { offline: boolean; onRetry: () => void }) {
  const words = useMessages(adminWords);
  const list = useMessages(listWords);
  const network = useMessages(networkWords);
  const title = offline ? network.nobodyKnown : words.failed;
  return (
    <main id="content" className={classes.main}>
      <h1 className="visually-hidden">{title}</h1>
      <StateMessage state="error" title={title} action={{ label: list.retry, onClick: onRetry }}>
        {offline ? network.nobodyKnownAdvice : list.network}
      </StateMessage>
    </main>
  );
}
