import { useQuery } from '@tanstack/react-query';
import { useMessages } from '@/text/language';
import { ownWords } from './ownWords';
import { readProviders, type Provider } from './providers';
import classes from './access.module.css';

/** The providers of OpenID Connect that this server is set up with, as links to sign in by. */
export function ProviderLinks() {
  const words = useMessages(ownWords);
  const answer = useQuery({ queryKey: ['providers'], queryFn: ({ signal }) => askProviders(signal), retry: false });
  const providers = answer.data ?? [];
  if (providers.length === 0) {
    return null;
  }
  return (
    <section className={classes.providers} aria-label={words.otherWays}>
      <p>{words.otherWays}</p>
      {providers.map(({ name, title }) => (
        <a key={name} className="button" href={`/access/openid/${encodeURIComponent(name)}`}>
          {title}
        </a>
      ))}
    </section>
  );
}

/** None where they cannot be asked for: the password is always a way. */
async function askProviders(signal: AbortSignal): Promise<Provider[]> {
  const response = await fetch('/access/openid', { signal, headers: { accept: 'application/json' } });
  return response.ok ? readProviders(await response.json()) : [];
}
