import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { FileButton } from '@/components/FileButton';
import type { MediumKind } from '@/graphql/generated/graphql';
import { uploadFile } from '@/graphql/upload';
import { useLanguage, useMessages } from '@/text/language';
import { textOrNull, type SiteContent } from './content';
import { formWords } from './formWords';
import { Rows } from './Rows';
import classes from './editing.module.css';

interface Props {
  content: SiteContent;
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SiteContent>) => void;
}

type Medium = NonNullable<SiteContent['media']>[number];

/** Pictures and sound are uploaded, videos and panoramas linked; each has a licence and says in words what it shows. */
export function MediaFields({ content, errors, onChange }: Props) {
  const words = useMessages(formWords);
  const language = useLanguage();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const media = content.media ?? [];
  const languages = [content.language ?? 'vi', ...(content.translations ?? []).map((translation) => translation.language)];
  const upload = async (file: File) => {
    setPending(true);
    setProblem(null);
    const answer = await uploadFile(file, content.unit, language);
    setPending(false);
    if ('problem' in answer) {
      setProblem(answer.problem);
    } else {
      const medium = { kind: answer.kind, file: answer.digest, licence: '', alternatives: [] };
      onChange({ media: [...media, medium] });
    }
  };
  return (
    <>
      <Rows
        title={words.media}
        add={words.addLinked}
        rows={media}
        fresh={(): Medium => ({ kind: 'VIDEO', url: '', licence: '', alternatives: [] })}
        error={errors.media}
        onChange={(changed) => onChange({ media: changed })}
      >
        {(medium, set) => <MediumFields medium={medium} languages={languages} set={set} />}
      </Rows>
      <div className={classes.section}>
        <FileButton
          label={words.upload}
          accept="image/jpeg,image/png,image/webp,audio/mpeg,audio/ogg,audio/mp4"
          disabled={content.unit === '' || pending}
          onFile={(file) => void upload(file)}
        />
        <p className={classes.note}>{content.unit === '' ? words.chooseUnitFirst : words.mediaHint}</p>
        <p role="status" className={classes.note}>
          {pending ? words.uploading : ''}
        </p>
        <div role="alert" className={classes.problem}>
          {problem}
        </div>
      </div>
    </>
  );
}

const linked: readonly MediumKind[] = ['VIDEO', 'PANORAMA'];

function MediumFields({ medium, languages, set }: { medium: Medium; languages: string[]; set: (part: Partial<Medium>) => void }) {
  const words = useMessages(formWords);
  const spoken = (language: string) => medium.alternatives.find((one) => one.language === language)?.text ?? '';
  const say = (language: string, text: string) => {
    const others = medium.alternatives.filter((one) => one.language !== language);
    set({ alternatives: text === '' ? others : [...others, { language, text }] });
  };
  return (
    <>
      {medium.kind === 'IMAGE' && medium.file && (
        <img
          src={`/media/${medium.file}/320.jpg`}
          alt={spoken(languages[0] ?? 'vi')}
          width={180}
          loading="lazy"
          onError={(event) => (event.currentTarget.hidden = true)}
        />
      )}
      <div className={classes.grid}>
        {linked.includes(medium.kind) ? (
          <>
            <NativeSelect
              label={words.mediumKind}
              value={medium.kind}
              data={linked.map((value) => ({ value, label: words.mediumKinds[value] }))}
              onChange={({ currentTarget: { value } }) => set({ kind: linked.find((kind) => kind === value) ?? medium.kind })}
            />
            <TextInput
              label={words.url}
              type="url"
              autoComplete="off"
              value={medium.url ?? ''}
              onChange={(event) => set({ url: textOrNull(event.currentTarget.value) })}
            />
          </>
        ) : (
          <p className={classes.label}>{words.mediumKinds[medium.kind]}</p>
        )}
        <TextInput
          label={words.licence}
          description={words.licenceHint}
          autoComplete="off"
          value={medium.licence}
          onChange={(event) => set({ licence: event.currentTarget.value })}
        />
        <TextInput
          label={words.author}
          autoComplete="off"
          value={medium.author ?? ''}
          onChange={(event) => set({ author: textOrNull(event.currentTarget.value) })}
        />
        <TextInput
          label={words.credit}
          autoComplete="off"
          value={medium.credit ?? ''}
          onChange={(event) => set({ credit: textOrNull(event.currentTarget.value) })}
        />
        {languages.map((language) => (
          <TextInput
            key={language}
            label={words.alternative(language)}
            description={words.alternativeHint}
            lang={language}
            autoComplete="off"
            value={spoken(language)}
            onChange={(event) => say(language, event.currentTarget.value)}
          />
        ))}
      </div>
    </>
  );
}
