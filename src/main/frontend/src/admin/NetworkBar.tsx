import { useQueryClient, type Query } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { meDocument } from '@/features/access/ownDocuments';
import { useNetwork } from '@/graphql/network';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { networkWords } from './networkWords';
import { isNewer, keepForOffline, onNewer } from './offline';
import classes from './AdminShell.module.css';

/** That there is no network and how old is what one sees, and that there is a newer page. */
export default function NetworkBar() {
  const words = useMessages(networkWords);
  const queries = useQueryClient();
  const network = useNetwork();
  const newer = useSyncExternalStore(onNewer, isNewer);
  const seen = useSeen();
  useEffect(() => {
    void keepForOffline().catch(() => {});
  }, []);
  return (
    <div role="status" className={classes.bar} data-testid="network-bar">
      {network !== 'fine' && (
        <p>
          {words[network]} {seen !== null && words.seen(formatMoment(new Date(seen).toISOString()))}{' '}
          {network === 'unreachable' && (
            <button type="button" className="button" onClick={() => void queries.invalidateQueries()}>
              {words.retry}
            </button>
          )}
        </p>
      )}
      {newer && (
        <p>
          {words.newer}{' '}
          <button type="button" className="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </p>
      )}
    </div>
  );
}

/** When the oldest part of what is shown came from the server; null where a part did not come. */
function useSeen(): number | null {
  const cache = useQueryClient().getQueryCache();
  return useSyncExternalStore(
    (listener) => cache.subscribe(listener),
    () => {
      const shown = cache.getAll().filter(isShown).map(({ state }) => state);
      const whole = shown.length > 0 && shown.every(({ data }) => data !== undefined);
      return whole ? Math.min(...shown.map(({ dataUpdatedAt }) => dataUpdatedAt)) : null;
    },
  );
}

/** Who is signed in stands on no screen. */
function isShown(query: Query): boolean {
  return query.isActive() && query.queryKey[0] !== meDocument.toString();
}
