import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { DayInput, useTypedDay } from '@/components/DayInput';
import { parseTypedDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { placeTypes, ranks } from '../question';
import { siteWords } from '../words';
import { textOrNull, type SiteContent } from './content';
import { formWords } from './formWords';
import { Rows } from './Rows';
import classes from './editing.module.css';

interface Props {
  content: SiteContent;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SiteContent>) => void;
}

type Ranking = NonNullable<SiteContent['rankings']>[number];
type Mention = NonNullable<SiteContent['mentions']>[number];
type Source = NonNullable<SiteContent['sources']>[number];

const relicTypes = ['HISTORICAL', 'ARCHITECTURAL_ARTISTIC', 'ARCHAEOLOGICAL', 'SCENIC', 'MIXED'] as const;

/** What kind of place it is, and from when. */
export function KindFields({ content, errors, onChange }: Props) {
  const words = useMessages(formWords);
  const site = useMessages(siteWords);
  return (
    <fieldset className={classes.section}>
      <legend>{words.kind}</legend>
      <div className={classes.grid}>
        <label className={classes.check}>
          <input
            type="checkbox"
            checked={content.redAddress ?? false}
            onChange={(event) => onChange({ redAddress: event.currentTarget.checked })}
          />
          {words.redAddress}
        </label>
        <TextInput
          label={words.period}
          description={words.periodHint}
          error={errors.period}
          autoComplete="off"
          value={content.period ?? ''}
          onChange={(event) => onChange({ period: textOrNull(event.currentTarget.value) })}
        />
        <NativeSelect
          label={words.placeType}
          error={errors.placeType}
          value={content.placeType ?? ''}
          data={[{ value: '', label: words.none }, ...placeTypes.map((value) => ({ value, label: site.placeTypes[value] }))]}
          onChange={({ currentTarget: { value } }) => onChange({ placeType: placeTypes.find((known) => known === value) ?? null })}
        />
        <NativeSelect
          label={words.relicType}
          error={errors.relicType}
          value={content.relicType ?? ''}
          data={[{ value: '', label: words.none }, ...relicTypes.map((value) => ({ value, label: site.relicTypes[value] }))]}
          onChange={({ currentTarget: { value } }) => onChange({ relicType: relicTypes.find((known) => known === value) ?? null })}
        />
        <Textarea
          label={words.otherNames}
          description={words.otherNamesHint}
          error={errors.otherNames}
          rows={2}
          value={(content.otherNames ?? []).join('\n')}
          onChange={(event) => onChange({ otherNames: event.currentTarget.value.split('\n') })}
        />
      </div>
    </fieldset>
  );
}

/** What a visitor needs to know. */
export function VisitFields({ content, errors, onChange }: Props) {
  const words = useMessages(formWords);
  return (
    <fieldset className={classes.section}>
      <legend>{words.visit}</legend>
      <div className={classes.grid}>
        <TextInput
          label={words.openingHours}
          description={words.openingHoursHint}
          error={errors.openingHours}
          autoComplete="off"
          value={content.openingHours ?? ''}
          onChange={(event) => onChange({ openingHours: textOrNull(event.currentTarget.value) })}
        />
        <TextInput
          label={words.phone}
          error={errors.phone}
          type="tel"
          autoComplete="off"
          value={content.phone ?? ''}
          onChange={(event) => onChange({ phone: textOrNull(event.currentTarget.value) })}
        />
        <TextInput
          label={words.website}
          error={errors.website}
          type="url"
          autoComplete="off"
          value={content.website ?? ''}
          onChange={(event) => onChange({ website: textOrNull(event.currentTarget.value) })}
        />
      </div>
    </fieldset>
  );
}

/** Ranks, people and events, and where it can be read. */
export function ListFields({ content, errors, onChange }: Props) {
  const words = useMessages(formWords);
  const site = useMessages(siteWords);
  return (
    <>
      <Rows
        title={words.rankings}
        add={words.addRanking}
        rows={content.rankings ?? []}
        fresh={(): Ranking => ({ rank: 'PROVINCIAL' })}
        error={errors.rankings}
        onChange={(rankings) => onChange({ rankings })}
      >
        {(ranking, set) => (
          <div className={classes.grid}>
            <NativeSelect
              label={words.rank}
              value={ranking.rank}
              data={ranks.filter((rank) => rank !== 'NOT_STATED').map((value) => ({ value, label: site.ranks[value] }))}
              onChange={({ currentTarget: { value } }) => set({ rank: ranks.find((known) => known === value) ?? ranking.rank })}
            />
            <TextInput
              label={words.decision}
              autoComplete="off"
              value={ranking.decision ?? ''}
              onChange={(event) => set({ decision: textOrNull(event.currentTarget.value) })}
            />
            <DayField label={words.from} value={ranking.from ?? null} onChange={(from) => set({ from })} />
            <DayField label={words.to} value={ranking.to ?? null} onChange={(to) => set({ to })} />
          </div>
        )}
      </Rows>
      <Rows
        title={words.mentions}
        add={words.addMention}
        rows={content.mentions ?? []}
        fresh={(): Mention => ({ kind: 'PERSON', name: '' })}
        error={errors.mentions}
        onChange={(mentions) => onChange({ mentions })}
      >
        {(mention, set) => (
          <div className={classes.grid}>
            <NativeSelect
              label={words.mentionKind}
              value={mention.kind}
              data={[
                { value: 'PERSON', label: words.person },
                { value: 'EVENT', label: words.event },
              ]}
              onChange={({ currentTarget: { value } }) => set({ kind: value === 'EVENT' ? 'EVENT' : 'PERSON' })}
            />
            <TextInput
              label={words.nameOf}
              autoComplete="off"
              value={mention.name}
              onChange={(event) => set({ name: event.currentTarget.value })}
            />
            <TextInput
              label={words.note}
              autoComplete="off"
              value={mention.note ?? ''}
              onChange={(event) => set({ note: textOrNull(event.currentTarget.value) })}
            />
          </div>
        )}
      </Rows>
      <Rows
        title={words.sources}
        add={words.addSource}
        rows={content.sources ?? []}
        fresh={(): Source => ({ title: '' })}
        error={errors.sources}
        onChange={(sources) => onChange({ sources })}
      >
        {(source, set) => (
          <div className={classes.grid}>
            <TextInput
              label={words.sourceTitle}
              autoComplete="off"
              value={source.title}
              onChange={(event) => set({ title: event.currentTarget.value })}
            />
            <TextInput
              label={words.url}
              type="url"
              autoComplete="off"
              value={source.url ?? ''}
              onChange={(event) => set({ url: textOrNull(event.currentTarget.value) })}
            />
            <TextInput
              label={words.publisher}
              autoComplete="off"
              value={source.publisher ?? ''}
              onChange={(event) => set({ publisher: textOrNull(event.currentTarget.value) })}
            />
          </div>
        )}
      </Rows>
    </>
  );
}

function DayField({ label, value, onChange }: { label: string; value: string | null; onChange: (day: string | null) => void }) {
  const typed = useTypedDay(value);
  const set = (text: string) => {
    typed.set(text);
    onChange(parseTypedDay(text));
  };
  return <DayInput label={label} day={{ ...typed, set }} />;
}
