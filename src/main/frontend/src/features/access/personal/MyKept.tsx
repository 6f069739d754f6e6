import { keep } from '@/components/download';
import { Facts } from '@/components/Card';
import { today } from '@/text/day';
import { formatNumber } from '@/text/format';
import { useLanguage, useMessages } from '@/text/language';
import { AnswerFrame } from '@/components/AnswerFrame';
import { auditWords } from '../auditWords';
import { ownWords } from '../ownWords';
import { sessionWords } from '../sessionWords';
import { accessWords } from '../words';
import { keptDocument } from './documents';
import { keptAreas, keptText, type KeptArea, type KeptWords } from './kept';
import { keptWords } from './keptWords';
import { personalWords } from './personalWords';
import classes from '../access.module.css';
import own from './personal.module.css';

/** More than this of one kind is for the file, not for reading on a screen. */
const maxShown = 50;

/** All that is kept about oneself, to read and to take away. */
export function MyKept() {
  const words = useMessages(keptWords);
  return (
    <section className={classes.section} aria-labelledby="kept">
      <h2 id="kept">{words.title}</h2>
      <p>{words.note}</p>
      <AnswerFrame document={keptDocument} variables={{}}>
        {({ myData }) => (
          <>
            <Areas json={myData ?? '{}'} />
            <p className={classes.after}>
              <button type="button" className="button" onClick={() => save(myData ?? '{}')}>
                {words.download}
              </button>
            </p>
          </>
        )}
      </AnswerFrame>
    </section>
  );
}

function save(json: string) {
  keep(new Blob([pretty(json)], { type: 'application/json' }), `diachido-${today()}.json`);
}

/** As the server said it, where it cannot be read. */
function pretty(json: string): string {
  try {
    return `${JSON.stringify(JSON.parse(json), null, 2)}\n`;
  } catch {
    return json;
  }
}

function areasOf(json: string): KeptArea[] | null {
  try {
    return keptAreas(json);
  } catch {
    return null;
  }
}

function Areas({ json }: { json: string }) {
  const words = useMessages(keptWords);
  const areas = areasOf(json);
  if (areas === null) {
    return <p role="alert">{words.unreadable}</p>;
  }
  return areas.map((area) => <Area key={area.name} area={area} />);
}

function Area({ area }: { area: KeptArea }) {
  const words = useMessages(keptWords);
  const language = useLanguage();
  const texts = useKeptWords();
  const count = area.things.length;
  const number = (value: number) => formatNumber(value, language);
  const name = words.areas[area.name] ?? area.name;
  if (count === 0) {
    return (
      <div className={own.none} data-area={area.name}>
        {name} <span>{words.empty}</span>
      </div>
    );
  }
  return (
    <details className={own.area} data-area={area.name}>
      <summary>
        {name} <span>{number(count)}</span>
      </summary>
      {area.things.slice(0, maxShown).map((thing, at) => (
        <Facts
          key={at}
          facts={thing.map(([key, value]) => [words.keys[key] ?? key, keptText(key, value, texts, language)] as const)}
        />
      ))}
      {count > maxShown && <p>{words.cut(number(maxShown), number(count))}</p>}
    </details>
  );
}

/** The words that the screens have for codes of the API. */
function useKeptWords(): KeptWords {
  const words = useMessages(keptWords);
  const shared = useMessages(accessWords);
  const audit = useMessages(auditWords);
  const personal = useMessages(personalWords);
  const { kinds } = useMessages(sessionWords);
  const { languages } = useMessages(ownWords);
  const codes: Record<string, Record<string, string>> = {
    role: shared.roles,
    state: shared.states,
    language: languages,
    kind: { ...kinds, ...personal.kinds },
    purpose: personal.purposes,
    reason: personal.purposes,
    action: audit.actions,
    actor: audit.actors,
  };
  return {
    yes: words.yes,
    no: words.no,
    code: (key, value) => codes[key]?.[value],
    period: (from, before) =>
      from === null
        ? before === null
          ? shared.open
          : words.before(before)
        : before === null
          ? words.since(from)
          : words.between(from, before),
  };
}
