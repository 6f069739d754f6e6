import { Link } from '@tanstack/react-router';
import { ownDataWords } from '@/features/access/personal/ownDataWords';
import { useMessages } from '@/text/language';
import { Screen } from './Screen';
import { adminWords } from './words';

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
