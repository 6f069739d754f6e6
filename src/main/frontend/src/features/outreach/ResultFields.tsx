import { NativeSelect, TextInput } from '@mantine/core';
import { useLanguage, useMessages } from '@/text/language';
import { cataloguesDocument } from './documents';
import type { TypedResult } from './report';
import { reportWords } from './reportWords';
import { useKept } from './useKept';
import classes from './outreach.module.css';

interface Props {
  value: readonly TypedResult[];
  error?: string | undefined;
  /** Is it asked on which app? */
  withPlatform: boolean;
  onChange: (results: readonly TypedResult[]) => void;
}

/** What came of it, by indicators that can be reported. */
export function ResultFields({ value, error, withPlatform, onChange }: Props) {
  const words = useMessages(reportWords);
  const language = useLanguage();
  const { data } = useKept('catalogues', cataloguesDocument, {});
  const indicators = (data?.indicators?.nodes ?? []).filter(({ addable, counted }) => addable !== 'NEVER' && !counted);
  const platforms = data?.platforms?.nodes ?? [];
  // What was withdrawn stays where it was chosen before.
  const offered = indicators.filter(({ key, withdrawn }) => !withdrawn || value.some(({ indicator }) => indicator === key));
  const named = offered.map(({ key, name, nameEn, unitOfMeasure }) => {
    const called = language === 'en' ? (nameEn ?? name) : name;
    return { value: key, label: `${called} (${unitOfMeasure})` };
  });
  const unused = named.find(({ value: key }) => !value.some(({ indicator }) => indicator === key));
  const change = (at: number, part: Partial<TypedResult>) => onChange(value.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <fieldset className={classes.group}>
      <legend>{words.results}</legend>
      {value.map((result, at) => (
        <div key={at} className={classes.result}>
          <NativeSelect
            label={words.indicator}
            value={result.indicator}
            data={named.some((one) => one.value === result.indicator) ? named : [{ value: result.indicator, label: result.indicator }, ...named]}
            onChange={({ currentTarget }) => change(at, { indicator: currentTarget.value })}
          />
          <TextInput
            label={words.number}
            aria-invalid={error !== undefined || undefined}
            inputMode="decimal"
            autoComplete="off"
            value={result.value}
            onChange={(event) => change(at, { value: event.currentTarget.value })}
          />
          <button
            type="button"
            className="button"
            aria-label={words.dropResult(named.find((one) => one.value === result.indicator)?.label ?? '')}
            onClick={() => onChange(value.filter((_, place) => place !== at))}
          >
            ×
          </button>
          {withPlatform && (
            <NativeSelect
              className={classes.platform}
              label={words.platform}
              value={result.platform}
              data={[{ value: '', label: words.noPlatform }, ...platforms.filter(({ key, withdrawn }) => !withdrawn || key === result.platform).map(({ key, name }) => ({ value: key, label: name }))]}
              onChange={({ currentTarget }) => change(at, { platform: currentTarget.value })}
            />
          )}
        </div>
      ))}
      <div role="alert" className={classes.problem}>
        {error}
      </div>
      <div>
        <button
          type="button"
          className="button"
          disabled={!unused}
          onClick={() => unused && onChange([...value, { indicator: unused.value, platform: '', value: '' }])}
        >
          {words.addResult}
        </button>
      </div>
    </fieldset>
  );
}
