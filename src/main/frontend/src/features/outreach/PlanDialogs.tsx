import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useAnswer } from '@/graphql/useAnswer';
import { useChange } from '@/graphql/useChange';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import { useLanguage, useMessages } from '@/text/language';
import { cataloguesDocument } from './documents';
import { nameOfIndicator } from './progress';
import { parseCount } from './report';
import type { UnitField } from './ReportForm';
import { saveCampaignDocument, saveTargetDocument } from './targetDocuments';
import { targetWords } from './targetWords';
import classes from './outreach.module.css';

interface Props {
  area: string | null;
  unitField: UnitField;
  onClose: () => void;
}

/** What both ask for: a unit, and from when to when. */
function useFrame(area: string | null) {
  const words = useMessages(targetWords);
  const year = today().slice(0, 4);
  const [unit, setUnit] = useState(area);
  const from = useTypedDay(`${year}-01-01`);
  const to = useTypedDay(`${year}-12-31`);
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const check = (more: Record<string, string>) => {
    const found = {
      ...more,
      ...(unit === null && { unit: words.unitNeeded }),
      ...(from.day === null && { from: words.dayWrong }),
      ...(to.day === null && { to: words.dayWrong }),
    };
    setWrong(found);
    return Object.keys(found).length === 0 && unit !== null && from.day !== null && to.day !== null
      ? { unit, from: from.day, to: to.day }
      : null;
  };
  return { unit, setUnit, from, to, wrong, check };
}

function FrameFields({ frame, unitField, fields }: { frame: ReturnType<typeof useFrame>; unitField: UnitField; fields: Readonly<Record<string, string>> }) {
  const words = useMessages(targetWords);
  return (
    <>
      <div>
        <p className={classes.small}>{words.unit}</p>
        {unitField(words.unit, frame.unit, frame.setUnit)}
        <div role="alert" className={classes.problem}>
          {fields.unit}
        </div>
      </div>
      <DayInput label={words.from} day={frame.from} error={fields.from} />
      <DayInput label={words.to} day={frame.to} error={fields.to} />
    </>
  );
}

export function TargetDialog({ area, unitField, onClose }: Props) {
  const words = useMessages(targetWords);
  const language = useLanguage();
  const frame = useFrame(area);
  const change = useChange(saveTargetDocument, (data) => data.saveTarget);
  const indicators = useAnswer(cataloguesDocument, {}).data?.data.indicators?.nodes.filter(({ withdrawn }) => !withdrawn) ?? [];
  const [indicator, setIndicator] = useState<string | null>(null);
  const [value, setValue] = useState('');
  const [source, setSource] = useState('');
  const [idempotencyKey] = useState(newKey);
  const chosen = indicator ?? indicators[0]?.key ?? '';
  const send = async () => {
    const count = parseCount(value);
    const where = frame.check(count === null || count === 0 ? { value: words.valueWrong } : {});
    const input = { indicator: chosen, value: count ?? 0, source: source.trim() || null, idempotencyKey };
    if (where && (await change.send({ input: { ...input, ...where } })) !== null) {
      onClose();
    }
  };
  const fields = { ...change.problem.fields, ...frame.wrong };
  return (
    <Dialog title={words.setTitle} onClose={onClose}>
      <Form
        submit={words.save}
        pending={change.pending}
        problem={{ ...change.problem, fields }}
        fields={['indicator', 'value', 'unit', 'from', 'to', 'source']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <NativeSelect
          label={words.indicator}
          error={fields.indicator}
          value={chosen}
          data={indicators.map((one) => ({ value: one.key, label: `${nameOfIndicator(one, language)} (${one.unitOfMeasure})` }))}
          onChange={({ currentTarget }) => setIndicator(currentTarget.value)}
        />
        <TextInput
          label={words.value}
          error={fields.value}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <FrameFields frame={frame} unitField={unitField} fields={fields} />
        <TextInput
          label={words.source}
          description={words.sourceHint}
          error={fields.source}
          maxLength={300}
          autoComplete="off"
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
      </Form>
    </Dialog>
  );
}

export function CampaignDialog({ area, unitField, onClose }: Props) {
  const words = useMessages(targetWords);
  const frame = useFrame(area);
  const change = useChange(saveCampaignDocument, (data) => data.saveCampaign);
  const [name, setName] = useState('');
  const [note, setNote] = useState('');
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const where = frame.check(name.trim() === '' ? { name: words.name } : {});
    const input = { name: name.trim(), note: note.trim() || null, idempotencyKey };
    if (where && (await change.send({ input: { ...input, ...where } })) !== null) {
      onClose();
    }
  };
  const fields = { ...change.problem.fields, ...frame.wrong };
  return (
    <Dialog title={words.newCampaign} onClose={onClose}>
      <Form
        submit={words.save}
        pending={change.pending}
        problem={{ ...change.problem, fields }}
        fields={['name', 'unit', 'from', 'to', 'note']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <TextInput
          label={words.name}
          error={fields.name}
          maxLength={300}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <FrameFields frame={frame} unitField={unitField} fields={fields} />
        <Textarea label={words.note} error={fields.note} rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      </Form>
    </Dialog>
  );
}
