import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { isStale, type SiteContent, type Translation } from './content';
import { formWords } from './formWords';
import { StoryField } from './StoryField';
import classes from './editing.module.css';

interface Props {
  content: SiteContent;
  base: SiteContent | null;
  staleBefore: readonly string[];
  errors: Readonly<Record<string, string>>;
  onChange: (part: Partial<SiteContent>) => void;
}

const offered = ['en', 'vi', 'zh', 'fr', 'ja', 'ko', 'ru', 'km', 'lo'];

/** The texts in all languages beside each other, with a mark on those that follow an earlier text. */
export function TextFields({ content, base, staleBefore, errors, onChange }: Props) {
  const words = useMessages(formWords);
  const language = useLanguage();
  const own = content.language ?? 'vi';
  const translations = content.translations ?? [];
  const set = (at: number, part: Partial<Translation>) =>
    onChange({ translations: translations.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const spoken = [own, ...translations.map((translation) => translation.language)];
  return (
    <fieldset className={classes.section}>
      <legend>{words.texts}</legend>
      <div className={classes.side}>
        <div>
          <Column title={nameOf(own, language)} language={own} text={content} error={errors} onChange={onChange} />
        </div>
        {translations.map((translation, at) => (
          <div key={translation.language}>
            {isStale(content, translation, base, staleBefore) && (
              <div className={classes.warning} role="note">
                {words.stale}{' '}
                <button type="button" className="link" onClick={() => set(at, { current: true })}>
                  {words.confirm}
                </button>
              </div>
            )}
            {translation.current && <p className={classes.note}>{words.confirmed}</p>}
            <Column
              title={nameOf(translation.language, language)}
              language={translation.language}
              text={translation}
              error={at === 0 && errors.translations ? { name: errors.translations } : {}}
              onChange={(part) => set(at, part)}
            />
            <div>
              <button
                type="button"
                className="button"
                onClick={() => onChange({ translations: translations.filter((_, index) => index !== at) })}
              >
                {words.removeTranslation(nameOf(translation.language, language))}
              </button>
            </div>
          </div>
        ))}
      </div>
      <NativeSelect
        mt={12}
        maw={320}
        label={words.addTranslation}
        value=""
        data={[
          { value: '', label: '—' },
          ...offered.filter((tag) => !spoken.includes(tag)).map((tag) => ({ value: tag, label: nameOf(tag, language) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          value !== '' && onChange({ translations: [...translations, { language: value, name: '' }] })
        }
      />
    </fieldset>
  );
}

interface ColumnProps {
  title: string;
  language: string;
  text: Pick<Translation, 'name' | 'summary' | 'story'>;
  error: Readonly<Record<string, string>>;
  onChange: (part: { name?: string; summary?: string | null; story?: string | null }) => void;
}

function Column({ title, language, text, error, onChange }: ColumnProps) {
  const words = useMessages(formWords);
  return (
    <>
      <TextInput
        label={words.nameIn(title)}
        error={error.name}
        lang={language}
        maxLength={300}
        autoComplete="off"
        value={text.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <Textarea
        label={words.summaryIn(title)}
        description={words.summaryHint}
        error={error.summary}
        lang={language}
        maxLength={2000}
        rows={3}
        value={text.summary ?? ''}
        onChange={(event) => onChange({ summary: event.currentTarget.value || null })}
      />
      <StoryField
        label={words.storyIn(title)}
        language={language}
        value={text.story ?? ''}
        onChange={(story) => onChange({ story: story || null })}
      />
    </>
  );
}

function nameOf(tag: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
}
