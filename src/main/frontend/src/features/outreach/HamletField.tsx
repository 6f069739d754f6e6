import { useMessages } from '@/text/language';
import { reportHamletsDocument } from './documents';
import { reportWords } from './reportWords';
import { useKept } from './useKept';
import classes from './outreach.module.css';

interface Props {
  /** The commune whose hamlets are offered. */
  unit: string;
  value: readonly string[];
  onChange: (hamlets: readonly string[]) => void;
}

/** Where in the commune it was. */
export function HamletField({ unit, value, onChange }: Props) {
  const words = useMessages(reportWords);
  const { data } = useKept(`hamlets ${unit}`, reportHamletsDocument, { within: unit });
  const hamlets = data?.units?.nodes ?? [];
  if (data !== null && hamlets.length === 0) {
    return <p className={classes.note}>{words.noHamlets}</p>;
  }
  return (
    <fieldset className={classes.group}>
      <legend>{words.hamlets}</legend>
      <div className={classes.hamlets} aria-busy={data === null || undefined}>
        {hamlets.map(({ id, fullName }) => (
          <label key={id} className={classes.check}>
            <input
              type="checkbox"
              checked={value.includes(id)}
              onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...value, id] : value.filter((one) => one !== id))}
            />
            {fullName}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
