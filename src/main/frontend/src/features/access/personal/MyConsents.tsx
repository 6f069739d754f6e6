import type { MyConsentsQuery } from '@/graphql/generated/graphql';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { formatMoment } from '@/text/moment';
import { AnswerFrame } from '@/components/AnswerFrame';
import { consentsDocument, giveConsentDocument, withdrawConsentDocument } from './documents';
import { ownDataWords } from './ownDataWords';
import { personalWords } from './personalWords';
import classes from '../access.module.css';
import own from './personal.module.css';

type Purpose = NonNullable<MyConsentsQuery['consentPurposes']>[number];
type Consent = NonNullable<MyConsentsQuery['me']>['consents'][number];

/** What one agrees to, purpose by purpose: given and withdrawn with one click each. */
export function MyConsents() {
  const words = useMessages(ownDataWords);
  return (
    <section className={classes.section} aria-labelledby="consents">
      <h2 id="consents">{words.consents}</h2>
      <p>{words.consentsNote}</p>
      <AnswerFrame document={consentsDocument} variables={{}}>
        {({ consentPurposes, me }) => (
          <ul className={own.purposes}>
            {consentPurposes?.map((purpose) => (
              <li key={purpose.purpose}>
                <OnePurpose purpose={purpose} consents={me?.consents.filter((one) => one.purpose === purpose.purpose) ?? []} />
              </li>
            ))}
          </ul>
        )}
      </AnswerFrame>
    </section>
  );
}

function OnePurpose({ purpose, consents }: { purpose: Purpose; consents: readonly Consent[] }) {
  const words = useMessages(ownDataWords);
  const { purposes } = useMessages(personalWords);
  const give = useChange(giveConsentDocument, (data) => data.giveConsent);
  const withdraw = useChange(withdrawConsentDocument, (data) => data.withdrawConsent);
  const standing = consents.find((one) => one.withdrawnAt === null);
  const change = standing ? withdraw : give;
  const { general, fields } = change.problem;
  const name = purposes[purpose.purpose] ?? purpose.purpose;
  return (
    <>
      <h3>{name}</h3>
      <p>{standing?.text ?? purpose.text}</p>
      <div className={own.agreed} data-consent={standing ? 'given' : 'none'}>
        <p role="status">{standing ? `✓ ${words.given(formatMoment(standing.givenAt))}` : words.notGiven}</p>
        <button
          type="button"
          className="button"
          aria-label={standing ? words.withdrawFrom(name) : words.giveTo(name)}
          aria-disabled={change.pending}
          onClick={() => void change.send({ input: { purpose: purpose.purpose } })}
        >
          {standing ? words.withdraw : words.give}
        </button>
      </div>
      <div role="alert">{general ?? fields.purpose}</div>
      <Earlier consents={consents} />
    </>
  );
}

function Earlier({ consents }: { consents: readonly Consent[] }) {
  const words = useMessages(ownDataWords);
  const over = consents.flatMap(({ id, givenAt, withdrawnAt }) => (withdrawnAt === null ? [] : [{ id, givenAt, withdrawnAt }]));
  if (over.length === 0) {
    return null;
  }
  return (
    <details>
      <summary>{words.earlier}</summary>
      <ul className={classes.plain}>
        {over.map(({ id, givenAt, withdrawnAt }) => (
          <li key={id}>{words.earlierOne(formatMoment(givenAt), formatMoment(withdrawnAt))}</li>
        ))}
      </ul>
    </details>
  );
}
