import { NativeSelect } from '@mantine/core';
import type { MapView } from '@/map/view';
import { useMessages } from '@/text/language';
import { nearCircle, placeTypes, ranks, type SiteQuestion } from './question';
import { siteWords } from './words';
import classes from './site.module.css';

interface Props {
  question: SiteQuestion;
  /** The middle of the map. */
  middle: Pick<MapView, 'latitude' | 'longitude'>;
  onQuestion: (question: SiteQuestion) => void;
}

const radiiKilometers = [2, 5, 10, 25, 50, 100];

export function SiteFilters({ question, middle, onQuestion }: Props) {
  const words = useMessages(siteWords);
  const near = (kilometers: string) => {
    const { latitude, longitude } = middle;
    const circle = kilometers === '' ? null : { latitude, longitude, meters: Number(kilometers) * 1000 };
    onQuestion(nearCircle(question, circle));
  };
  const radius = question.near ? String(question.near.meters / 1000) : '';
  return (
    <>
      <NativeSelect
        className={classes.filter}
        aria-label={words.redAddress}
        value={question.redAddress === null ? '' : question.redAddress ? 'yes' : 'no'}
        onChange={({ currentTarget: { value } }) =>
          onQuestion({ ...question, redAddress: value === '' ? null : value === 'yes' })
        }
        data={[
          { value: '', label: words.anyKind },
          { value: 'yes', label: words.red },
          { value: 'no', label: words.notRed },
        ]}
      />
      <NativeSelect
        className={classes.filter}
        aria-label={words.rank}
        value={question.rank ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onQuestion({ ...question, rank: ranks.find((rank) => rank === value) ?? null })
        }
        data={[{ value: '', label: words.anyRank }, ...ranks.map((rank) => ({ value: rank, label: words.ranks[rank] }))]}
      />
      <NativeSelect
        className={classes.filter}
        aria-label={words.placeType}
        value={question.placeType ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onQuestion({ ...question, placeType: placeTypes.find((type) => type === value) ?? null })
        }
        data={[
          { value: '', label: words.anyPlaceType },
          ...placeTypes.map((type) => ({ value: type, label: words.placeTypes[type] })),
        ]}
      />
      <NativeSelect
        className={classes.filter}
        aria-label={words.near}
        value={radius}
        onChange={({ currentTarget: { value } }) => near(value)}
        data={[
          { value: '', label: words.anywhere },
          {
            group: words.near,
            items: [...new Set([...radiiKilometers.map(String), ...(radius ? [radius] : [])])].map((kilometers) => ({
              value: kilometers,
              label: words.radius(Number(kilometers)),
            })),
          },
        ]}
      />
      {question.near && (
        <button type="button" className="button" onClick={() => near(radius)}>
          {words.nearHere}
        </button>
      )}
    </>
  );
}
