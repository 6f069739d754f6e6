import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseAngle, parsePair } from '@/position/coordinates';
import { formatGround, formatNumber, formatPosition } from '@/text/format';
import { useLanguage } from '@/text/language';
import { areaOf, shifted, type Vertex } from './shape';
import { useDrawingWords } from './subject';
import type { Drawing } from './useDrawing';
import classes from './drawing.module.css';

/** What can be done with a shape beside the map: all that the mouse can, by keyboard. */
export function ShapeEditor({ drawing }: { drawing: Drawing }) {
  const words = useDrawingWords();
  const language = useLanguage();
  const { drawn, count } = drawing;
  const byKey = (event: React.KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      (event.shiftKey ? drawing.redo : drawing.undo)();
    }
  };
  return (
    <div className={classes.editor} role="group" aria-label={words.title} onKeyDown={byKey}>
      <p className={classes.note} role="status" data-testid="shape-told">
        {count === 0 ? words.none : words.told(formatNumber(count, language), formatGround(areaOf(drawn.shape), language))}
      </p>
      {drawn.begun === null ? <Tools drawing={drawing} /> : <Beginning drawing={drawing} begun={drawn.begun.length} />}
      <Flaws drawing={drawing} />
      {drawn.begun === null && count > 0 && <VertexPanel drawing={drawing} />}
      {drawn.neighbours.length > 0 && <p className={classes.note}>{words.neighbours(formatNumber(drawn.neighbours.length, language))}</p>}
    </div>
  );
}

interface ButtonProps {
  label: string;
  disabled?: boolean;
  onClick: () => void;
}

function Button({ label, disabled = false, onClick }: ButtonProps) {
  return (
    <button type="button" className="button" aria-disabled={disabled} onClick={() => !disabled && onClick()}>
      {label}
    </button>
  );
}

function Tools({ drawing }: { drawing: Drawing }) {
  const words = useDrawingWords();
  return (
    <div className={classes.tools}>
      <Button label={drawing.count === 0 ? words.draw : words.drawHole} onClick={drawing.begin} />
      <Button label={words.undo} disabled={!drawing.canUndo} onClick={drawing.undo} />
      <Button label={words.redo} disabled={!drawing.canRedo} onClick={drawing.redo} />
      {drawing.count > 0 && <Button label={words.clear} onClick={drawing.clear} />}
    </div>
  );
}

const leastVertices = 3;

function Beginning({ drawing, begun }: { drawing: Drawing; begun: number }) {
  const words = useDrawingWords();
  const language = useLanguage();
  return (
    <>
      <p className={classes.note} role="status">
        {words.drawing(formatNumber(begun, language))}
      </p>
      <TypedVertex label={words.addTyped} first={null} onVertex={drawing.add} />
      <div className={classes.tools}>
        <Button label={words.finish} disabled={begun < leastVertices} onClick={drawing.finish} />
        <Button label={words.takeBack} disabled={begun === 0} onClick={drawing.takeBack} />
        <Button label={words.stop} onClick={drawing.stop} />
      </div>
    </>
  );
}

/** What the server would refuse, told at once; the map rings the places. */
function Flaws({ drawing: { flaws, count } }: { drawing: Drawing }) {
  const words = useDrawingWords();
  const language = useLanguage();
  const [first] = flaws ?? [];
  return (
    <div role="status" data-testid="shape-flaws" data-valid={flaws?.length === 0 || undefined}>
      {first ? (
        <ul className={classes.warning}>
          {flaws?.map(({ kind, at: [longitude, latitude] }, n) => (
            <li key={n}>{words.flawAt(words.flaws[kind], formatPosition(latitude, longitude, language))}</li>
          ))}
        </ul>
      ) : (
        count > 0 && <p className={classes.note}>{flaws === null ? words.unlooked : `✓ ${words.fine}`}</p>
      )}
    </div>
  );
}

const arrows: Record<string, Vertex> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const largeStep = 10;

function VertexPanel({ drawing }: { drawing: Drawing }) {
  const words = useDrawingWords();
  const language = useLanguage();
  const { vertex, number, count } = drawing;
  const byKey = (event: React.KeyboardEvent) => {
    const way = arrows[event.key];
    if (way && vertex) {
      event.preventDefault();
      const step = event.shiftKey ? largeStep : 1;
      drawing.moveTo(shifted(vertex, way[0] * step, way[1] * step), event.repeat);
    }
    if (event.key === 'Delete' && vertex) {
      event.preventDefault();
      drawing.remove();
    }
  };
  return (
    <div className={classes.vertex}>
      <p className={classes.note} role="status" data-testid="vertex-told">
        {vertex
          ? `${words.vertex(formatNumber(number + 1, language), formatNumber(count, language))}: ${formatPosition(vertex[1], vertex[0], language)}`
          : words.noVertex}
      </p>
      <div className={classes.tools}>
        <Button label={words.previous} onClick={() => drawing.choose(-1)} />
        <Button label={words.next} onClick={() => drawing.choose(1)} />
        {vertex && (
          <>
            <Button label={words.add} onClick={() => drawing.split()} />
            <Button label={words.remove} onClick={() => drawing.remove()} />
            <button type="button" className="button" title={words.moveHint} onKeyDown={byKey}>
              {words.move}
            </button>
          </>
        )}
      </div>
      {vertex && <TypedVertex key={`${vertex[0]} ${vertex[1]}`} label={words.set} first={vertex} onVertex={(to) => drawing.moveTo(to)} />}
    </div>
  );
}

interface TypedProps {
  label: string;
  first: Vertex | null;
  onVertex: (vertex: Vertex) => void;
}

function TypedVertex({ label, first, onVertex }: TypedProps) {
  const words = useDrawingWords();
  const [latitude, setLatitude] = useState(first ? String(first[1]) : '');
  const [longitude, setLongitude] = useState(first ? String(first[0]) : '');
  const [tried, setTried] = useState(false);
  const [north, east] = [parseAngle(latitude), parseAngle(longitude)];
  const wrong = (degrees: number | null) => (tried && degrees === null ? words.notAnAngle : undefined);
  const take = () => {
    setTried(true);
    if (north !== null && east !== null) {
      setTried(false);
      onVertex([east, north]);
      if (!first) {
        setLatitude('');
        setLongitude('');
      }
    }
  };
  const byEnter = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      take();
    }
  };
  const type = (text: string, set: (text: string) => void) => {
    const pair = parsePair(text);
    if (pair) {
      setLatitude(String(pair.latitude));
      setLongitude(String(pair.longitude));
    } else {
      set(text);
    }
  };
  return (
    <div className={classes.typed}>
      <TextInput
        label={words.latitude}
        error={wrong(north)}
        autoComplete="off"
        value={latitude}
        onKeyDown={byEnter}
        onChange={(event) => type(event.currentTarget.value, setLatitude)}
      />
      <TextInput
        label={words.longitude}
        error={wrong(east)}
        autoComplete="off"
        value={longitude}
        onKeyDown={byEnter}
        onChange={(event) => type(event.currentTarget.value, setLongitude)}
      />
      <Button label={label} onClick={take} />
    </div>
  );
}
