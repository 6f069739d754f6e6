import { NativeSelect, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Form } from '@/components/Form';
import { geometryOf, shapeOf } from '@/drawing/shape';
import { ShapeEditor } from '@/drawing/ShapeEditor';
import { useDrawing } from '@/drawing/useDrawing';
import type { BoundaryAccuracy } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { unitWords } from '../words';
import { BorderFindings } from './BorderFindings';
import type { BorderMap, BorderUnit } from './BorderRoom';
import { drawUnitBoundaryDocument, withdrawUnitBoundaryDocument } from './documents';
import { useBorderCheck } from './useBorderCheck';
import { placeOf, useNeighbouringBorders } from './useNeighbouringBorders';
import { keepingWords } from './words';
import classes from './keeping.module.css';

const accuracies = ['APPROXIMATE', 'SIMPLIFIED', 'DETAILED'] as const satisfies readonly BoundaryAccuracy[];

interface Props {
  unit: BorderUnit;
  map: BorderMap;
  legend: ReactNode;
  /** Is what is shown what was just saved? */
  saved: boolean;
  onSaved: () => void;
  onDrawn: () => void;
}

/** The map with the tools beside it, what the border would change, and its way into the data. */
export function BorderEditor({ unit, map, legend, saved, onSaved, onDrawn }: Props) {
  const words = useMessages(keepingWords);
  const units = useMessages(unitWords);
  const former = useMemo(() => shapeOf(unit.boundary), [unit.boundary]);
  const [shape, setShape] = useState(former);
  const drawing = useDrawing(former, useNeighbouringBorders(unit), (next) => {
    setShape(next);
    onDrawn();
  });
  const changed = shape !== former;
  const valid = drawing.flaws === null || drawing.flaws.length === 0;
  const { check, failed } = useBorderCheck(unit.id, shape, changed && valid);
  const before = changed && former.length > 0 ? { shape: former, added: check?.added ?? null, removed: check?.removed ?? null } : null;
  const [accuracy, setAccuracy] = useState<BoundaryAccuracy>('APPROXIMATE');
  const [note, setNote] = useState('');
  const [key, setKey] = useState(newKey);
  const change = useChange(drawUnitBoundaryDocument, (data) => data.drawUnitBoundary);
  const boundary = geometryOf(shape);
  const save = async () => {
    if (boundary !== null) {
      const input = { unit: unit.id, boundary, accuracy, note: note.trim() || null, version: unit.boundaryVersion, idempotencyKey: key };
      if (await change.send({ input })) {
        onSaved();
      } else {
        setKey(newKey());
      }
    }
  };
  const { fields } = change.problem;
  return (
    <div className={classes.room}>
      <div className={classes.side}>
        <div className={classes.map}>{map({ bounds: placeOf(unit), drawn: { ...drawing.drawn, before }, drawing: drawing.listener })}</div>
        {legend}
      </div>
      <div className={classes.side}>
        <ShapeEditor drawing={drawing} />
        <BorderFindings unit={unit} shape={shape} changed={changed} waiting={changed && valid && boundary !== null} check={check} failed={failed} />
        {changed && boundary !== null && (
          <Form
            submit={words.save}
            pending={change.pending}
            problem={change.problem}
            fields={['accuracy', 'note']}
            onSubmit={() => void save()}
            onCancel={() => drawing.put(former)}
          >
            <NativeSelect
              label={words.accuracy}
              description={words.accuracyHint}
              error={fields.accuracy}
              value={accuracy}
              data={accuracies.map((value) => ({ value, label: units.accuracy[value] }))}
              onChange={({ currentTarget: { value } }) => setAccuracy(accuracies.find((known) => known === value) ?? accuracy)}
            />
            <TextInput
              label={words.note}
              description={words.noteHint}
              error={fields.note}
              maxLength={500}
              autoComplete="off"
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <p className={classes.note}>{words.effect}</p>
          </Form>
        )}
        <p role="status" className={classes.note}>
          {saved && !changed && `✓ ${words.saved}`}
        </p>
        {unit.boundaryDrawnHere && !changed && <Withdrawal unit={unit} onDone={onDrawn} />}
      </div>
    </div>
  );
}

function Withdrawal({ unit, onDone }: { unit: BorderUnit; onDone: () => void }) {
  const words = useMessages(keepingWords);
  const change = useChange(withdrawUnitBoundaryDocument, (data) => data.withdrawUnitBoundary);
  const [asked, setAsked] = useState(false);
  const withdraw = async () => {
    if (await change.send({ input: { unit: unit.id, version: unit.boundaryVersion ?? '' } })) {
      setAsked(false);
      onDone();
    }
  };
  return (
    <div>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {words.withdraw}
      </button>
      {asked && (
        <ConfirmDialog
          title={words.withdraw}
          ask={words.withdrawAsk}
          submit={words.withdraw}
          grave
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void withdraw()}
          onClose={() => setAsked(false)}
        />
      )}
    </div>
  );
}
