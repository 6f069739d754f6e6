import { StateMessage } from '@/components/StateMessage';
import { useMessages } from '@/text/language';
import { keepingWords } from './words';

/** What is asked for is not there, or not for who asks. */
export function NotThere() {
  const words = useMessages(keepingWords);
  return (
    <StateMessage state="empty" title={words.notThere}>
      {words.notThereAdvice}
    </StateMessage>
  );
}
