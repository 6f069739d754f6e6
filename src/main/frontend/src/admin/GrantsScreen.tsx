import { useState } from 'react';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { GiveGrantForm } from '@/features/access/GiveGrantForm';
import { grantPlaceDocument } from '@/features/access/grantDocuments';
import { GrantTable } from '@/features/access/GrantTable';
import { grantWords } from '@/features/access/grantWords';
import type { ParamReader } from '@/url/params';
import { useAnswer } from '@/graphql/useAnswer';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { ForAdministrators } from './ForAdministrators';
import { GrantMap } from './GrantMap';
import { PlaceTrail } from './PlaceTrail';
import { Screen } from './Screen';
import { useQuestion } from './useQuestion';
import classes from './GrantsScreen.module.css';

interface Question {
  unit: string | null;
  account: string | null;
  past: boolean;
  unconfirmed: boolean;
}

const readQuestion = (params: ParamReader): Question => ({
  unit: params.textOrNull('unit'),
  account: params.textOrNull('account'),
  past: params.choice('past', ['yes', 'no'], 'no') === 'yes',
  unconfirmed: params.choice('unconfirmed', ['yes', 'no'], 'no') === 'yes',
});

const writeQuestion = ({ unit, account, past, unconfirmed }: Question) => ({
  unit,
  account,
  past: past ? 'yes' : null,
  unconfirmed: unconfirmed ? 'yes' : null,
});

/** Who has which role where: a unit is chosen by its name or on the map, and roles on it are given and ended. */
export function GrantsScreen() {
  return (
    <ForAdministrators>
      <GrantRoom />
    </ForAdministrators>
  );
}

function GrantRoom() {
  const words = useMessages(grantWords);
  const { theme } = useAdmin();
  const { question, change } = useQuestion(readQuestion, writeQuestion);
  const [hovered, setHovered] = useState<string | null>(null);
  const day = today();
  const answer = useAnswer(grantPlaceDocument, { id: question.unit ?? '0', asOf: day }, question.unit !== null);
  const found = answer.data?.data.unit;
  const unit = question.unit !== null && found?.id === question.unit ? found : null;
  const choose = (id: string | null) => change({ ...question, unit: id });
  const listed = { within: question.unit, account: null, past: question.past, unconfirmed: question.unconfirmed };
  return (
    <Screen title={unit ? words.titleIn(unit.fullName) : words.title} wide>
      <div className={classes.room}>
        <div className={classes.side}>
          <div className={classes.picker}>
            <UnitPicker value={question.unit} day={day} onChange={choose} />
            <p>{words.placeHint}</p>
          </div>
          {unit && <PlaceTrail unit={unit} onUnit={choose} />}
          <section className={classes.give} aria-labelledby="give">
            <h2 id="give">{unit ? words.giveIn(unit.fullName) : words.giveEverywhere}</h2>
            <GiveGrantForm
              key={question.unit ?? 'everywhere'}
              unit={unit}
              account={question.account}
              onAccount={(account) => change({ ...question, account }, { replace: true })}
            />
          </section>
        </div>
        <GrantMap unit={unit} listed={listed} day={day} theme={theme} hovered={hovered} onHover={setHovered} onUnit={choose} />
        <div className={classes.list}>
          <label className={classes.past}>
            <input
              type="checkbox"
              checked={question.past}
              onChange={(event) => change({ ...question, past: event.currentTarget.checked }, { replace: true })}
            />
            {words.alsoPast}
          </label>
          <label className={classes.past}>
            <input
              type="checkbox"
              checked={question.unconfirmed}
              onChange={(event) => change({ ...question, unconfirmed: event.currentTarget.checked }, { replace: true })}
            />
            {words.onlyUnconfirmed}
          </label>
          <GrantTable question={listed} columns={['unit', 'period']} withAccounts />
        </div>
      </div>
    </Screen>
  );
}
