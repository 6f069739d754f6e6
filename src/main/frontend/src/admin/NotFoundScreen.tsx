import { Link } from '@tanstack/react-router';
import { useMessages } from '@/text/language';
import { Screen } from './Screen';
import { adminWords } from './words';

/** Where nothing is. */
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
