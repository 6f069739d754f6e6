import { NativeSelect } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ListTools } from '@/components/ListTools';
import type { SavedViewList, SavedViewsQuery } from '@/graphql/generated/graphql';
import { useAnswer } from '@/graphql/useAnswer';
import { useChange } from '@/graphql/useChange';
import { useMessages } from '@/text/language';
import { removeViewDocument, savedViewsDocument, saveViewDocument } from './documents';
import { SaveViewDialog, type Area, type UnitField } from './SaveViewDialog';
import { questionOf, searchOf } from './viewQuestion';
import { deskWords } from './words';

type View = NonNullable<SavedViewsQuery['savedViews']>['nodes'][number];

interface Props {
  list: SavedViewList;
  /** Units that a view can be shared with. */
  areas: readonly Area[];
  unitField: UnitField | null;
}

/** Views of a list that were kept, one's own and those that are shared, and the way to keep another. */
export function ViewBar({ list, areas, unitField }: Props) {
  const words = useMessages(deskWords);
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const views = useAnswer(savedViewsDocument, { list }).data?.data.savedViews?.nodes ?? [];
  const [last, setLast] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const question = questionOf(search);
  const shown = views.find((view) => view.question === question);
  const changed = shown ? undefined : views.find((view) => view.id === last && view.own);
  const open = (id: string) => {
    const view = views.find((one) => one.id === id);
    setLast(view?.id ?? null);
    void navigate({ to: '.', search: searchOf(view?.question ?? '', search) as never });
  };
  const option = ({ id, name }: View) => ({ value: id, label: name });
  const shared = views.filter(({ own }) => !own);
  const units = [...new Map(shared.map(({ sharedWith }) => [sharedWith?.id ?? '', sharedWith?.fullName ?? ''])).entries()];
  return (
    <ListTools>
      {views.length > 0 && (
        <NativeSelect
          aria-label={words.views}
          value={shown?.id ?? ''}
          data={[
            { value: '', label: words.none },
            { group: words.own, items: views.filter(({ own }) => own).map(option) },
            ...units.map(([unit, name]) => ({ group: words.shared(name), items: shared.filter(({ sharedWith }) => (sharedWith?.id ?? '') === unit).map(option) })),
          ].filter((entry) => !('items' in entry) || (entry.items ?? []).length > 0)}
          onChange={({ currentTarget }) => open(currentTarget.value)}
        />
      )}
      {changed && <Update view={changed} list={list} question={question} />}
      {shown?.own && <Remove view={shown} />}
      {question !== '' && !shown && (
        <button type="button" className="button" onClick={() => setSaving(true)}>
          {words.save}
        </button>
      )}
      {saving && <SaveViewDialog list={list} question={question} areas={areas} unitField={unitField} onClose={() => setSaving(false)} />}
    </ListTools>
  );
}

function Update({ view, list, question }: { view: View; list: SavedViewList; question: string }) {
  const words = useMessages(deskWords);
  const [asking, setAsking] = useState(false);
  const change = useChange(saveViewDocument, (data) => data.saveView);
  const input = { id: view.id, list, name: view.name, question, sharedWith: view.sharedWith?.id ?? null };
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.update(view.name)}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.update(view.name)}
          ask={words.updateAsk}
          submit={words.update(view.name)}
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void change.send({ input }).then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Remove({ view }: { view: View }) {
  const words = useMessages(deskWords);
  const [asking, setAsking] = useState(false);
  const change = useChange(removeViewDocument, (data) => data.removeView);
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.remove(view.name)}
      </button>
      {asking && (
        <ConfirmDialog
          title={words.remove(view.name)}
          ask={words.removeAsk}
          submit={words.removeSubmit}
          grave
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void change.send({ input: { id: view.id } }).then((done) => done && setAsking(false))}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
