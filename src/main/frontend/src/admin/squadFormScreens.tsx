import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import { AnswerFrame } from '@/components/AnswerFrame';
import { StateMessage } from '@/components/StateMessage';
import { squadDocument } from '@/features/squad/documents';
import { squadFormWords } from '@/features/squad/formWords';
import { SquadForm } from '@/features/squad/SquadForm';
import type { UnitsSlot } from '@/features/squad/SquadTies';
import { squadWords } from '@/features/squad/words';
import { UnitsPicker } from '@/features/unit/UnitsPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { ForKeepers } from './ForAdministrators';
import { usePlaceSlots } from './placeSlots';
import { Screen } from './Screen';
import { useArea } from './useArea';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

function useGoing() {
  const navigate = useNavigate();
  return (id: string) => void navigate({ to: '/admin/squads/$id', params: { id } });
}

function useSquadSlots() {
  const place = usePlaceSlots();
  return useMemo(() => ({ ...place, units: ((field) => <UnitsPicker {...field} day={today()} />) satisfies UnitsSlot }), [place]);
}

function Trail({ children }: { children?: ReactNode }) {
  const words = useMessages(adminWords);
  return (
    <p className={classes.trail}>
      <Link to="/admin/squads">{words.squads}</Link>
      {children}
    </p>
  );
}

export function NewSquadScreen() {
  const words = useMessages(squadFormWords);
  const navigate = useNavigate();
  const { area } = useArea();
  return (
    <ForKeepers>
      <Screen title={words.add} trail={<Trail />}>
        <SquadForm squad={null} area={area} slots={useSquadSlots()} onSaved={useGoing()} onCancel={() => void navigate({ to: '/admin/squads' })} />
      </Screen>
    </ForKeepers>
  );
}

export function EditSquadScreen() {
  const words = useMessages(squadFormWords);
  const told = useMessages(squadWords);
  const { id } = useParams({ from: '/admin/squads/$id/edit' });
  const slots = useSquadSlots();
  const go = useGoing();
  return (
    <ForKeepers>
      <Screen key={id} title={words.edit} trail={<Trail />}>
        <AnswerFrame document={squadDocument} variables={{ id }}>
          {({ squad }) =>
            squad?.valid && squad.id === id ? (
              <>
                <p>
                  <strong>{squad.name}</strong>
                </p>
                <SquadForm squad={squad} area={null} slots={slots} onSaved={go} onCancel={() => go(id)} />
              </>
            ) : (
              <StateMessage state="empty" title={told.notThere}>
                {told.notThereAdvice}
              </StateMessage>
            )
          }
        </AnswerFrame>
      </Screen>
    </ForKeepers>
  );
}
