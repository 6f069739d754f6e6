import { NativeSelect, TextInput, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { Form } from '@/components/Form';
import { noProblem, type Problem } from '@/graphql/problem';
import { useMessages } from '@/text/language';
import { HamletField } from './HamletField';
import { keepReport } from './outbox';
import { PhotoFields } from './PhotoFields';
import { PositionField } from './PositionField';
import { activityKinds } from './question';
import { communeOf, nameOf, parseCount, type ReportStart, type TypedResult } from './report';
import { ResultFields } from './ResultFields';
import { reportWords } from './reportWords';
import { SquadField, type ReportSquad } from './SquadField';
import { outreachWords } from './words';
import classes from './outreach.module.css';

/** The field that chooses a unit, which the application hands over. */
export type UnitField = (label: string, value: string | null, onChange: (id: string | null) => void) => ReactNode;

interface Props {
  first: ReportStart;
  account: string;
  /** The unit whose squads are offered; null for all. */
  area: string | null;
  online: boolean;
  unitField: UnitField;
  onKept: () => void;
}

/** What was done, on one page of a phone. It is kept on the device first and sent from there, with or without network. */
export function ReportForm({ first, account, area, online, unitField, onKept }: Props) {
  const words = useMessages(reportWords);
  const { kinds, kind: kindWord } = useMessages(outreachWords);
  const { input } = first;
  const [kind, setKind] = useState(input.kind);
  const [name, setName] = useState(input.name);
  const [firstSquad] = input.squads;
  const [squad, setSquad] = useState<ReportSquad | null>(firstSquad ? { id: String(firstSquad), name: first.squad, unit: null } : null);
  const [unit, setUnit] = useState<string | null>(input.unit ? String(input.unit) : null);
  const [hamlets, setHamlets] = useState<readonly string[]>((input.hamlets ?? []).map(String));
  const from = useTypedDay(input.from);
  const to = useTypedDay(input.to && input.to !== input.from ? input.to : null);
  const [nothing, setNothing] = useState(input.foundNothing ?? false);
  const [results, setResults] = useState<readonly TypedResult[]>(() =>
    (input.results ?? []).map(({ indicator, platform, value }) => ({ indicator, platform: platform ?? '', value: String(value) })),
  );
  const [place, setPlace] = useState(input.place ?? '');
  const [note, setNote] = useState(input.note ?? '');
  const [photos, setPhotos] = useState(first.photos);
  const [position, setPosition] = useState({ longitude: input.longitude ?? null, latitude: input.latitude ?? null });
  const [problem, setProblem] = useState<Problem>(noProblem);
  const [pending, setPending] = useState(false);

  const chooseSquad = (chosen: ReportSquad | null) => {
    setSquad(chosen);
    setUnit(communeOf(chosen?.unit));
    setHamlets([]);
  };
  const wrong = (): Record<string, string> => ({
    ...(squad === null && { squads: words.squadNeeded }),
    ...(squad !== null && unit === null && { unit: words.reportUnit }),
    ...(from.day === null && { from: words.dayNeeded }),
    ...(to.wrong && { to: words.dayNeeded }),
    ...(!nothing && results.some(({ value }) => parseCount(value) === null) && { results: words.numberWrong }),
  });
  const keep = async () => {
    const fields = wrong();
    setProblem({ ...noProblem, fields });
    if (Object.keys(fields).length > 0 || squad === null || unit === null || from.day === null) {
      return;
    }
    setPending(true);
    const others = squad.id === firstSquad ? input.squads.slice(1) : [];
    const said = nothing ? [] : results.map(({ indicator, platform, value }) => ({ indicator, platform: platform || null, value: parseCount(value) ?? 0 }));
    const words = { name: nameOf(name, kind, kinds), kind, place: place.trim() || null, note: note.trim() || null };
    const where = { unit, squads: [squad.id, ...others], hamlets: [...hamlets], ...position };
    const days = { from: from.day, to: to.day ?? from.day };
    try {
      const written = { ...input, ...words, ...where, ...days, foundNothing: nothing, results: said };
      await keepReport({ key: first.key, account, writtenAt: new Date().toISOString(), input: written, squad: squad.name, photos, refused: null });
      onKept();
    } catch (failure) {
      setProblem({ ...noProblem, general: failure instanceof Error ? failure.message : String(failure) });
    }
    setPending(false);
  };
  const { fields } = problem;
  return (
    <Form
      submit={online ? words.send : words.keep}
      pending={pending}
      problem={problem}
      fields={['squads', 'unit', 'from', 'to', 'results']}
      onSubmit={() => void keep()}
    >
      <NativeSelect
        label={kindWord}
        value={kind}
        data={activityKinds.map((value) => ({ value, label: kinds[value] }))}
        onChange={({ currentTarget }) => setKind(activityKinds.find((known) => known === currentTarget.value) ?? kind)}
      />
      <SquadField value={squad} area={area} error={fields.squads} onChange={chooseSquad} />
      {squad !== null && (squad.unit !== null || unit === null) && communeOf(squad.unit) === null && (
        <div>
          {unitField(words.reportUnit, unit, (chosen) => {
            setUnit(chosen);
            setHamlets([]);
          })}
          <div role="alert" className={classes.problem}>
            {fields.unit}
          </div>
        </div>
      )}
      {unit !== null && <HamletField key={unit} unit={unit} value={hamlets} onChange={setHamlets} />}
      <DayInput label={words.from} day={from} error={fields.from} />
      <DayInput label={words.to} day={to} error={fields.to} />
      <label className={classes.check}>
        <input type="checkbox" checked={nothing} onChange={(event) => setNothing(event.currentTarget.checked)} />
        {words.foundNothing}
      </label>
      {!nothing && <ResultFields value={results} error={fields.results} withPlatform={kind === 'APP_HELP'} onChange={setResults} />}
      <TextInput
        label={words.what}
        description={words.whatHint}
        maxLength={300}
        autoComplete="off"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput label={words.place} maxLength={300} autoComplete="off" value={place} onChange={(event) => setPlace(event.currentTarget.value)} />
      <Textarea label={words.note} rows={3} maxLength={2000} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <PhotoFields value={photos} onChange={setPhotos} />
      <PositionField value={position} onChange={setPosition} />
    </Form>
  );
}
