import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Facts } from '@/components/Card';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { isEditor } from '@/features/access/question';
import { applyPlanDocument } from '@/features/coverage/planning/planDocuments';
import { planWords } from '@/features/coverage/planning/planWords';
import { SavePlanDialog } from '@/features/coverage/planning/SavePlanDialog';
import { inputOf, type Plan } from '@/features/coverage/planning/steps';
import { useChange } from '@/graphql/useChange';
import { formatDay } from '@/text/day';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { useMe } from '../AdminContext';
import classes from './planning.module.css';

/** What a plan is, its link, and what can be done with it. */
export function PlanHead({ plan, editable }: { plan: Plan; editable: boolean }) {
  const words = useMessages(planWords);
  const applier = isEditor(useMe().grants);
  const [open, setOpen] = useState<'edit' | 'apply' | null>(null);
  const close = () => setOpen(null);
  const search = { within: plan.unit?.id ?? 'all', plan: plan.key };
  return (
    <>
      <Facts
        facts={[
          [words.unit, plan.unit?.fullName],
          [words.starts, formatDay(plan.starts)],
          [words.state, plan.appliedOn === null ? words.draft : words.applied(formatDay(plan.appliedOn))],
          [words.note, plan.note],
        ]}
      />
      <div className={classes.tools}>
        <Link className="button" to="/admin/coverage" search={search as never}>
          {words.showUnder}
        </Link>
        <Link className="button" to="/admin/coverage/compare" search={{ ...search, against: 'now' } as never}>
          {words.compare}
        </Link>
        <Link className="button" to="/admin/coverage/report" search={search as never}>
          {words.report}
        </Link>
        {editable && (
          <button type="button" className="button" onClick={() => setOpen('edit')}>
            {words.edit}
          </button>
        )}
        {editable && applier && plan.steps.length > 0 && (
          <button type="button" className="button" onClick={() => setOpen('apply')}>
            {words.apply}
          </button>
        )}
      </div>
      <Share />
      {open === 'edit' && (
        <SavePlanDialog
          title={words.edit}
          ask={words.editAsk}
          submit={words.save}
          plan={{ key: plan.key, edition: plan.edition }}
          unit={plan.unit?.id ?? null}
          name={plan.name}
          note={plan.note ?? ''}
          starts={plan.starts}
          steps={plan.steps.map(inputOf)}
          onSaved={close}
          onClose={close}
        />
      )}
      {open === 'apply' && <ApplyDialog plan={plan} onClose={close} />}
    </>
  );
}

function ApplyDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const words = useMessages(planWords);
  const change = useChange(applyPlanDocument, (data) => data.applyCoveragePlan);
  const [idempotencyKey] = useState(newKey);
  const send = async () => {
    const { key, edition } = plan;
    if ((await change.send({ input: { key, edition, idempotencyKey } })) !== null) {
      onClose();
    }
  };
  return (
    <ConfirmDialog
      title={words.apply}
      ask={words.applyAsk}
      submit={words.apply}
      grave
      pending={change.pending}
      problem={change.problem}
      onSubmit={() => void send()}
      onClose={onClose}
    />
  );
}

function Share() {
  const words = useMessages(planWords);
  const [copied, setCopied] = useState(false);
  const address = `${location.origin}${location.pathname}`;
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className={classes.share}>
      <TextInput
        label={words.share}
        description={words.shareHint}
        readOnly
        value={address}
        onFocus={(event) => event.currentTarget.select()}
      />
      {window.isSecureContext && (
        <button type="button" className="button" onClick={() => void copy()}>
          {words.copy}
        </button>
      )}
      <span role="status">{copied && words.copied}</span>
    </div>
  );
}
