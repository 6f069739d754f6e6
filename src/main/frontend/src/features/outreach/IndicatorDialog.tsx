import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { useChange } from '@/graphql/useChange';
import type { Addability, Measure } from '@/graphql/generated/graphql';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { addabilities, keyOf, measures } from './catalogue';
import { saveIndicatorDocument } from './catalogueDocuments';
import { catalogueWords } from './catalogueWords';
import type { Indicator } from './IndicatorList';

interface Props {
  /** Null for a new one. */
  indicator: Indicator | null;
  onClose: () => void;
}

const fields = ['name', 'nameEn', 'key', 'measure', 'unitOfMeasure', 'addable'];

/** An indicator, new or changed. What it measures is said once. */
export function IndicatorDialog({ indicator, onClose }: Props) {
  const words = useMessages(catalogueWords);
  const change = useChange(saveIndicatorDocument, (data) => data.saveIndicator);
  const [name, setName] = useState(indicator?.name ?? '');
  const [nameEn, setNameEn] = useState(indicator?.nameEn ?? '');
  const [key, setKey] = useState<string | null>(indicator?.key ?? null);
  const [measure, setMeasure] = useState<Measure>(indicator?.measure ?? 'PIECES');
  const [addable, setAddable] = useState<Addability>(indicator?.addable ?? 'UNITS_AND_TIME');
  const [unitOfMeasure, setUnit] = useState(indicator?.unitOfMeasure ?? '');
  const [idempotencyKey] = useState(newKey);
  const known = indicator !== null;
  const problem = change.problem;
  const send = async () => {
    const input = {
      key: key ?? keyOf(name),
      name: name.trim(),
      nameEn: nameEn.trim() || null,
      measure,
      unitOfMeasure: unitOfMeasure.trim(),
      addable,
      withdrawn: indicator?.withdrawn ?? false,
      ...(!known && { idempotencyKey }),
    };
    if ((await change.send({ input })) !== null) {
      onClose();
    }
  };
  return (
    <Dialog title={known ? words.editOf(indicator.name) : words.addIndicator} onClose={onClose}>
      <Form submit={words.save} pending={change.pending} problem={problem} fields={fields} onSubmit={() => void send()} onCancel={onClose}>
        <TextInput label={words.name} error={problem.fields.name} maxLength={200} autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <TextInput
          label={words.nameEn}
          error={problem.fields.nameEn}
          maxLength={200}
          autoComplete="off"
          lang="en"
          value={nameEn}
          onChange={(event) => setNameEn(event.currentTarget.value)}
        />
        {!known && (
          <TextInput
            label={words.key}
            description={words.keyHint}
            error={problem.fields.key}
            maxLength={60}
            autoComplete="off"
            value={key ?? keyOf(name)}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={words.measure}
          description={known ? words.saidOnce : words.measureHint}
          disabled={known}
          error={problem.fields.measure}
          value={measure}
          data={measures.map((value) => ({ value, label: words.measures[value] }))}
          onChange={({ currentTarget: { value } }) => {
            const next = measures.find((one) => one === value) ?? measure;
            setMeasure(next);
            setAddable(addabilities(next).includes(addable) ? addable : (addabilities(next)[0] ?? addable));
          }}
        />
        <TextInput
          label={words.unitOfMeasure}
          description={words.unitHint}
          error={problem.fields.unitOfMeasure}
          maxLength={40}
          autoComplete="off"
          value={unitOfMeasure}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
        <NativeSelect
          label={words.addable}
          description={known ? words.saidOnce : `${words.addabilityExplained[addable]} ${words.addableHint}`}
          disabled={known}
          error={problem.fields.addable}
          value={addable}
          data={addabilities(measure).map((value) => ({ value, label: words.addabilities[value] }))}
          onChange={({ currentTarget: { value } }) => setAddable(addabilities(measure).find((one) => one === value) ?? addable)}
        />
      </Form>
    </Dialog>
  );
}
