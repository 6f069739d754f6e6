import { Link } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isEditor } from '@/features/access/question';
import { kinds, type IntakeKind } from '@/features/intake/fields';
import { PastImports } from '@/features/intake/PastImports';
import { Wizard } from '@/features/intake/Wizard';
import { intakeWords } from '@/features/intake/words';
import { keepsSquads } from '@/features/squad/question';
import { useMessages } from '@/text/language';
import type { ParamReader } from '@/url/params';
import { useMe } from './AdminContext';
import { ForKeepers } from './ForAdministrators';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';

const read = (params: ParamReader) => ({ kind: params.choice('kind', kinds, 'rosters') });
const write = ({ kind }: { kind: IntakeKind }) => ({ kind: kind === 'rosters' ? null : kind });

const lists = { rosters: '/admin/squads', activities: '/admin/activities', sites: '/admin/sites' } as const;

/** Brings in files of rosters, activities and sites. */
export function ImportScreen() {
  const words = useMessages(intakeWords);
  const { question, change } = useQuestion(read, write);
  const queries = useQueryClient();
  const [undone, setUndone] = useState(0);
  const { grants, name } = useMe();
  const offered = kinds.filter((kind) => (kind === 'sites' ? isEditor(grants) : keepsSquads(grants)));
  return (
    <ForKeepers>
      <Screen title={words.title}>
        <Wizard
          key={undone}
          kind={question.kind}
          offered={offered}
          name={name}
          onKind={(kind) => change({ kind })}
          result={{ to: lists[question.kind], label: words.toList }}
          toList={
            <Link className="button" to={lists[question.kind]} onClick={() => void queries.invalidateQueries()}>
              {words.toList}
            </Link>
          }
        />
        <PastImports onUndone={() => setUndone(undone + 1)} />
      </Screen>
    </ForKeepers>
  );
}
