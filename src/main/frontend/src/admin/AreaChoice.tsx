import { useMessages } from '@/text/language';
import { useArea } from './useArea';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

/** Which of one's own areas the overview and the forms begin with; nothing where there is but one. */
export function AreaChoice() {
  const words = useMessages(adminWords);
  const { area, areas, wide, choose } = useArea();
  if (areas.length + (wide ? 1 : 0) < 2) {
    return null;
  }
  return (
    <select className={classes.area} aria-label={words.area} value={area ?? ''} onChange={({ currentTarget }) => choose(currentTarget.value || null)}>
      {wide && <option value="">{words.wholeCountry}</option>}
      {areas.map(({ id, fullName }) => (
        <option key={id} value={id}>
          {fullName}
        </option>
      ))}
    </select>
  );
}
