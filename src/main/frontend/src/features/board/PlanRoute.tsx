import { Link } from '@tanstack/react-router';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { mostStops } from './routeQuestion';
import { visitWords } from './visitWords';
import classes from './route.module.css';

interface Props {
  chosen: readonly string[];
  within: string | null;
}

/** The way to a route past the boards that are chosen, else past the most urgent ones. */
export function PlanRoute({ chosen, within }: Props) {
  const words = useMessages(visitWords);
  const language = useLanguage();
  const boards = chosen.slice(0, mostStops);
  const search = { ...(boards.length > 0 && { boards: boards.join(',') }), ...(within && { within }) };
  return (
    <div className={`${classes.plan} no-print`}>
      <Link className="button" to="/admin/boards/route" search={search as never}>
        {boards.length > 0 ? words.planChosen(formatNumber(boards.length, language)) : words.plan}
      </Link>
      {boards.length === 0 && <p className={classes.note}>{words.planHint}</p>}
    </div>
  );
}
