import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { isPlanner } from '@/features/access/question';
import { CampaignList } from '@/features/outreach/CampaignList';
import { CampaignRecord } from '@/features/outreach/CampaignRecord';
import { CampaignDialog, TargetDialog } from '@/features/outreach/PlanDialogs';
import type { UnitField } from '@/features/outreach/ReportForm';
import { TargetList } from '@/features/outreach/TargetList';
import {
  readCampaignQuestion,
  readTargetQuestion,
  writeCampaignQuestion,
  writeTargetQuestion,
} from '@/features/outreach/targetQuestion';
import { TargetRecord } from '@/features/outreach/TargetRecord';
import { targetWords } from '@/features/outreach/targetWords';
import { UnitPicker } from '@/features/unit/UnitPicker';
import { today } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { PlanFrame } from './PlanFrame';
import { useArea } from './useArea';
import { useQuestion } from './useQuestion';

const unitField: UnitField = (label, value, onChange) => <UnitPicker label={label} value={value} day={today()} onChange={onChange} />;

export function TargetsScreen() {
  const words = useMessages(targetWords);
  const { question, unreadable, change } = useQuestion(readTargetQuestion, writeTargetQuestion);
  const planner = isPlanner(useMe().grants);
  const { area } = useArea();
  const [adding, setAdding] = useState(false);
  return (
    <PlanFrame title={words.title} tools={planner && <Add label={words.set} onAdd={() => setAdding(true)} />}>
      <TargetList
        question={question}
        unreadable={unreadable}
        place={
          <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
        }
        onQuestion={(next) => change(next)}
      />
      {adding && <TargetDialog area={area} unitField={unitField} onClose={() => setAdding(false)} />}
    </PlanFrame>
  );
}

function Add({ label, onAdd }: { label: string; onAdd: () => void }) {
  return (
    <button type="button" className="button" onClick={onAdd}>
      {label}
    </button>
  );
}

export function TargetScreen() {
  const words = useMessages(targetWords);
  const { id } = useParams({ from: '/admin/targets/$id' });
  const [name, setName] = useState<string | null>(null);
  const planner = isPlanner(useMe().grants);
  return (
    <PlanFrame key={id} title={name ?? words.title}>
      <TargetRecord id={id} planner={planner} onName={setName} />
    </PlanFrame>
  );
}

export function CampaignsScreen() {
  const words = useMessages(targetWords);
  const { question, unreadable, change } = useQuestion(readCampaignQuestion, writeCampaignQuestion);
  const planner = isPlanner(useMe().grants);
  const { area } = useArea();
  const [adding, setAdding] = useState(false);
  return (
    <PlanFrame title={words.campaigns} tools={planner && <Add label={words.newCampaign} onAdd={() => setAdding(true)} />}>
      <CampaignList
        question={question}
        unreadable={unreadable}
        place={
          <UnitPicker value={question.within} day={today()} onChange={(within) => change({ ...question, within, after: null })} />
        }
        onQuestion={(next) => change(next, { replace: next.search !== question.search })}
      />
      {adding && <CampaignDialog area={area} unitField={unitField} onClose={() => setAdding(false)} />}
    </PlanFrame>
  );
}

export function CampaignScreen() {
  const words = useMessages(targetWords);
  const { id } = useParams({ from: '/admin/campaigns/$id' });
  const [name, setName] = useState<string | null>(null);
  return (
    <PlanFrame key={id} title={name ?? words.campaigns}>
      <CampaignRecord id={id} onName={setName} />
    </PlanFrame>
  );
}
