import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Form } from '@/components/Form';
import { StandIn } from '@/components/AnswerFrame';
import type { BoardByCodeQuery } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { useChange } from '@/graphql/useChange';
import type { Point } from '@/position/coordinates';
import { PositionFields } from '@/position/PositionFields';
import { useMessages } from '@/text/language';
import { boardByCodeDocument, installDocument } from './documents';
import type { UnitField } from './IssueDialog';
import { PhotoField } from './PhotoField';
import { codeIn } from './question';
import { Scanner } from './Scanner';
import { SitePicker } from './SitePicker';
import { boardWords } from './words';
import classes from './board.module.css';

interface Props {
  /** What the address names already. */
  first: string | null;
  unitField: UnitField;
}

/** On a phone in front of the board: which one it is, where it hangs, and what it looks like. */
export function InstallForm({ first, unitField }: Props) {
  const words = useMessages(boardWords);
  const [code, setCode] = useState(first && codeIn(first));
  const [installed, setInstalled] = useState<string | null>(null);
  if (installed !== null) {
    return (
      <div role="status">
        <p>✓ {words.installed(installed)}</p>
        <button
          type="button"
          className={`button ${classes.primary}`}
          onClick={() => {
            setInstalled(null);
            setCode(null);
          }}
        >
          {words.another}
        </button>
      </div>
    );
  }
  return (
    <div className={classes.stack}>
      <CodeField key={code} code={code} onCode={setCode} />
      {code && <Found key={code} code={code} unitField={unitField} onInstalled={setInstalled} />}
    </div>
  );
}

function CodeField({ code, onCode }: { code: string | null; onCode: (code: string) => void }) {
  const words = useMessages(boardWords);
  const [typed, setTyped] = useState(code ?? '');
  const [wrong, setWrong] = useState(false);
  const look = (text: string) => {
    const found = codeIn(text);
    setWrong(found === null);
    if (found !== null) {
      onCode(found);
    }
  };
  return (
    <form
      noValidate
      className={classes.stack}
      onSubmit={(event) => {
        event.preventDefault();
        look(typed);
      }}
    >
      <Scanner
        onRead={(text) => {
          setTyped(text);
          look(text);
        }}
      />
      <TextInput
        label={words.typeCode}
        description={words.typeCodeHint}
        error={wrong ? words.notACode : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <div>
        <button type="submit" className="button">
          {words.find}
        </button>
      </div>
    </form>
  );
}

interface FoundProps {
  code: string;
  unitField: UnitField;
  onInstalled: (code: string) => void;
}

function Found({ code, ...props }: FoundProps) {
  const words = useMessages(boardWords);
  const answer = useAnswer(boardByCodeDocument, { code });
  const failure = answer.error as RequestFailure | null;
  if (!answer.data || answer.isPlaceholderData || failure) {
    return (
      <StandIn failure={failure} unreadable={false} pending total={0} narrowed={false} onRetry={() => void answer.refetch()} />
    );
  }
  const board = answer.data.data.boardByCode;
  return board ? (
    <Hang board={board} {...props} />
  ) : (
    <p role="alert" className={classes.problem}>
      {words.unknownCode}
    </p>
  );
}

type Board = NonNullable<BoardByCodeQuery['boardByCode']>;

function Hang({ board, unitField, onInstalled }: { board: Board } & Omit<FoundProps, 'code'>) {
  const words = useMessages(boardWords);
  const change = useChange(installDocument, (data) => data.installBoard);
  const [site, setSite] = useState<{ id: string; name: string; unit: string | null } | null>(
    board.site ? { ...board.site, unit: board.unit?.id ?? null } : null,
  );
  const [unit, setUnit] = useState(board.unit?.id ?? null);
  const [place, setPlace] = useState(board.place ?? '');
  const [photo, setPhoto] = useState<string | null>(null);
  const [position, setPosition] = useState<Point | null>(null);
  const send = async () => {
    const where = { site: site?.id ?? null, unit: site ? null : unit, place: place.trim() || null, ...position };
    const payload = await change.send({ input: { code: board.code, ...where, photo } });
    if (payload) {
      onInstalled(board.code);
    }
  };
  const { fields } = change.problem;
  return (
    <section aria-labelledby="found">
      <h2 id="found" className={classes.big}>
        {words.found(board.code)}
      </h2>
      <p className={classes.note}>
        {words.states[board.state]} · {board.site?.name ?? words.noSite}
      </p>
      <Form
        submit={words.installNow}
        pending={change.pending}
        problem={change.problem}
        fields={['site', 'place', 'latitude', 'longitude']}
        onSubmit={() => void send()}
      >
        <SitePicker chosen={site} error={fields.site} onChange={setSite} />
        {site === null && (
          <div>
            <p className={classes.label}>{words.hangsInUnit}</p>
            {unitField(words.hangsInUnit, unit, setUnit)}
          </div>
        )}
        <TextInput
          label={words.whereExactly}
          description={words.whereExactlyHint}
          error={fields.place}
          autoComplete="off"
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <PositionFields
          value={position}
          unit={site?.unit ?? unit}
          errors={{ latitude: fields.latitude, longitude: fields.longitude }}
          folded
          onChange={setPosition}
        />
        <PhotoField unit={site?.unit ?? unit} onPhoto={setPhoto} />
      </Form>
    </section>
  );
}
