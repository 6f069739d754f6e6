import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { isPlanner, isRuler } from '@/features/access/question';
import { ExcludeDialog } from '@/features/coverage/rules/ExclusionDialogs';
import { ExclusionList } from '@/features/coverage/rules/ExclusionList';
import { readExclusionQuestion, writeExclusionQuestion } from '@/features/coverage/rules/exclusions';
import { RuleDialog as CoverageRuleDialog } from '@/features/coverage/rules/RuleDialog';
import { RuleVersions } from '@/features/coverage/rules/RuleVersions';
import { ruleWords as coverageRuleWords } from '@/features/coverage/rules/words';
import { outreachWords } from '@/features/outreach/words';
import { readRuleQuestion, writeRuleQuestion } from '@/features/squad/ruleClauses';
import { RuleDialog, type UnitField } from '@/features/squad/RuleDialog';
import { RuleList } from '@/features/squad/RuleList';
import { ruleWords } from '@/features/squad/ruleWords';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { ForStaff } from './ForAdministrators';
import { Screen } from './Screen';
import { useArea } from './useArea';
import { useQuestion } from './useQuestion';
import { adminWords } from './words';
import classes from './AdminShell.module.css';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

interface Props {
  title: string;
  /** What whoever may can add. */
  add: { label: string; onClick: () => void } | null;
  children: ReactNode;
}

/** A screen about rules, with the way to the others. */
function RuleScreen({ title, add, children }: Props) {
  const composition = useMessages(ruleWords);
  const coverage = useMessages(coverageRuleWords);
  const { rules } = useMessages(adminWords);
  const exact = { exact: true, includeSearch: false };
  const trail = (
    <nav className={classes.tabs} aria-label={rules}>
      <Link to="/admin/rules" activeOptions={exact}>
        {composition.title}
      </Link>
      <Link to="/admin/rules/coverage" activeOptions={exact}>
        {coverage.title}
      </Link>
      <Link to="/admin/rules/exclusions" activeOptions={exact}>
        {coverage.exclusions}
      </Link>
    </nav>
  );
  const button = add && (
    <button type="button" className="button" onClick={add.onClick}>
      {add.label}
    </button>
  );
  return (
    <ForStaff>
      <Screen title={title} trail={trail} tools={button}>
        {children}
      </Screen>
    </ForStaff>
  );
}

export function CompositionRulesScreen() {
  const words = useMessages(ruleWords);
  const { question, change } = useQuestion(readRuleQuestion, writeRuleQuestion);
  const ruler = isRuler(useMe().grants);
  const [adding, setAdding] = useState(false);
  return (
    <RuleScreen title={words.title} add={ruler ? { label: words.add, onClick: () => setAdding(true) } : null}>
      <RuleList
        question={question}
        place={<UnitPicker value={question.holdsIn} day={today()} onChange={(holdsIn) => change({ ...question, holdsIn })} />}
        ruler={ruler}
        unitField={unitField}
        onQuestion={(next) => change(next)}
      />
      {adding && <RuleDialog rule={null} unitField={unitField} onClose={() => setAdding(false)} />}
    </RuleScreen>
  );
}

export function CoverageRulesScreen() {
  const words = useMessages(coverageRuleWords);
  const { kinds } = useMessages(outreachWords);
  const ruler = isRuler(useMe().grants);
  const [adding, setAdding] = useState(false);
  return (
    <RuleScreen title={words.title} add={ruler ? { label: words.add, onClick: () => setAdding(true) } : null}>
      <p className={classes.about}>{words.note}</p>
      <RuleVersions ruler={ruler} kinds={kinds} unitField={unitField} />
      {adding && <CoverageRuleDialog last={null} kinds={kinds} unitField={unitField} onClose={() => setAdding(false)} />}
    </RuleScreen>
  );
}

export function ExclusionsScreen() {
  const words = useMessages(coverageRuleWords);
  const { question, unreadable, change } = useQuestion(readExclusionQuestion, writeExclusionQuestion);
  const planner = isPlanner(useMe().grants);
  const { area } = useArea();
  const [adding, setAdding] = useState(false);
  return (
    <RuleScreen title={words.exclusions} add={planner ? { label: words.exclude, onClick: () => setAdding(true) } : null}>
      <ExclusionList
        question={question}
        unreadable={unreadable}
        planner={planner}
        place={<UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />}
        onQuestion={(next) => change(next)}
      />
      {adding && <ExcludeDialog area={area} unitField={unitField} onClose={() => setAdding(false)} />}
    </RuleScreen>
  );
}
