import { useMessages } from '@/text/language';
import { personalWords } from './personalWords';

/** What of a person goes, and what stays and why. */
export function Erased() {
  const words = useMessages(personalWords);
  return (
    <>
      <div>
        <h3>{words.erasing}</h3>
        <ul>
          {words.goes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div>
        <h3>{words.staysTitle}</h3>
        <ul>
          {words.stays.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </>
  );
}
