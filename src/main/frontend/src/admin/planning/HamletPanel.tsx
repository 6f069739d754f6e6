import { HamletActions } from '@/features/coverage/planning/HamletActions';
import { planningWords } from '@/features/coverage/planning/words';
import { hamletCardDocument } from '@/features/coverage/documents';
import { HamletCard } from '@/features/coverage/HamletCard';
import { judged, type Judging } from '@/features/coverage/question';
import { useAnswer } from '@/graphql/useAnswer';
import type { Day } from '@/text/day';
import { useMessages } from '@/text/language';
import { useAdmin } from '../AdminContext';

interface Props {
  id: string;
  day: Day;
  judging: Judging;
  planner: boolean;
  onClose: () => void;
  onUnit: (id: string) => void;
}

const nowhere = () => undefined;

/** Why a hamlet is in its state, and what can be done about it. */
export function HamletPanel({ id, day, judging, planner, onClose, onUnit }: Props) {
  const words = useMessages(planningWords);
  const { theme } = useAdmin();
  const hamlet = useAnswer(hamletCardDocument, { id, asOf: day, ...judged(judging) }).data?.data.hamlet;
  return (
    <aside aria-label={words.card}>
      <HamletCard
        id={id}
        day={day}
        theme={theme}
        judging={judging}
        onClose={onClose}
        onPlace={nowhere}
        onUnit={onUnit}
        actions={planner && hamlet?.id === id && <HamletActions hamlet={id} excluded={hamlet.coverage.state === 'EXCLUDED'} />}
      />
    </aside>
  );
}
