import { useAnswer } from '@/graphql/useAnswer';
import { cataloguesDocument } from './documents';
import classes from './outreach.module.css';

interface Props {
  legend: string;
  value: readonly string[];
  onChange: (platforms: string[]) => void;
}

/** What people are helped with. */
export function PlatformChoices({ legend, value, onChange }: Props) {
  const all = useAnswer(cataloguesDocument, {}).data?.data.platforms?.nodes ?? [];
  // What was withdrawn stays where it was chosen before.
  const offered = all.filter(({ key, withdrawn }) => !withdrawn || value.includes(key));
  return offered.length === 0 ? null : (
    <fieldset className={classes.group}>
      <legend>{legend}</legend>
      <div className={classes.hamlets}>
        {offered.map(({ key, name }) => (
          <label key={key} className={classes.check}>
            <input
              type="checkbox"
              checked={value.includes(key)}
              onChange={({ currentTarget }) => onChange(currentTarget.checked ? [...value, key] : value.filter((one) => one !== key))}
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
