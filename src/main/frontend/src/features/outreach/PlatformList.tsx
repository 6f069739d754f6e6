import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { CursorTable } from '@/components/CursorTable';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { PlainTable, type PlainColumn } from '@/components/PlainTable';
import { useChange } from '@/graphql/useChange';
import type { PlatformKind, PlatformListQuery } from '@/graphql/generated/graphql';
import { newKey } from '@/text/key';
import { useMessages } from '@/text/language';
import { catalogueWhere, firstCatalogueQuestion, keyOf, platformKinds, type CatalogueQuestion } from './catalogue';
import { platformListDocument, savePlatformDocument } from './catalogueDocuments';
import { CatalogueFilters, CatalogueTools, WithdrawDialog } from './CatalogueFrame';
import { catalogueWords } from './catalogueWords';
import classes from './outreach.module.css';

type Platform = NonNullable<PlatformListQuery['platforms']>['nodes'][number];

interface Props {
  question: CatalogueQuestion;
  unreadable: boolean;
  onQuestion: (question: CatalogueQuestion) => void;
}

/** What people are helped with. */
export function PlatformList({ question, unreadable, onQuestion }: Props) {
  const words = useMessages(catalogueWords);
  const [editing, setEditing] = useState<Platform | null>(null);
  const [turning, setTurning] = useState<Platform | null>(null);
  const change = useChange(savePlatformDocument, (data) => data.savePlatform);
  const turn = async ({ key, name, kind, withdrawn }: Platform) => {
    if ((await change.send({ input: { key, name, kind, withdrawn: !withdrawn } })) !== null) {
      setTurning(null);
    }
  };
  const columns: PlainColumn<Platform>[] = [
    {
      id: 'name',
      head: words.name,
      cell: (row) => (
        <>
          <span className={classes.name}>{row.name}</span>
          <code className={classes.small}>{row.key}</code>
        </>
      ),
    },
    { id: 'kind', head: words.kind, cell: (row) => words.kinds[row.kind] },
    {
      id: 'tools',
      head: words.tools,
      cell: (row) => (
        <CatalogueTools
          name={row.name}
          withdrawn={row.withdrawn}
          onEdit={() => setEditing(row)}
          onTurn={() => (row.withdrawn ? void turn(row) : setTurning(row))}
        />
      ),
    },
  ];
  return (
    <>
      <CatalogueFilters note={words.platformNote} question={question} onQuestion={onQuestion} />
      <CursorTable
        document={platformListDocument}
        variables={{ where: catalogueWhere(question), first: 50, after: question.after }}
        pick={(data) => data.platforms}
        narrowed={question.search.trim() !== ''}
        unreadable={unreadable}
        emptyTitle={words.none}
        emptyAdvice={words.noneAdvice}
        counted={words.total}
        after={question.after}
        onAfter={(after) => onQuestion({ ...question, after })}
        onClear={() => onQuestion(firstCatalogueQuestion)}
      >
        {(rows, busy) => <PlainTable caption={words.platforms} columns={columns} rows={rows} busy={busy} />}
      </CursorTable>
      {editing && <PlatformDialog platform={editing} onClose={() => setEditing(null)} />}
      {turning && (
        <WithdrawDialog
          name={turning.name}
          pending={change.pending}
          problem={change.problem}
          onSubmit={() => void turn(turning)}
          onClose={() => setTurning(null)}
        />
      )}
    </>
  );
}

/** A platform, new where it is null, or changed. */
export function PlatformDialog({ platform, onClose }: { platform: Platform | null; onClose: () => void }) {
  const words = useMessages(catalogueWords);
  const change = useChange(savePlatformDocument, (data) => data.savePlatform);
  const [name, setName] = useState(platform?.name ?? '');
  const [key, setKey] = useState<string | null>(platform?.key ?? null);
  const [kind, setKind] = useState<PlatformKind>(platform?.kind ?? 'APP');
  const [idempotencyKey] = useState(newKey);
  const { fields } = change.problem;
  const send = async () => {
    const input = { key: key ?? keyOf(name), name: name.trim(), kind, withdrawn: platform?.withdrawn ?? false };
    if ((await change.send({ input: { ...input, ...(!platform && { idempotencyKey }) } })) !== null) {
      onClose();
    }
  };
  return (
    <Dialog title={platform ? words.editOf(platform.name) : words.addPlatform} onClose={onClose}>
      <Form
        submit={words.save}
        pending={change.pending}
        problem={change.problem}
        fields={['name', 'key', 'kind']}
        onSubmit={() => void send()}
        onCancel={onClose}
      >
        <TextInput label={words.name} error={fields.name} maxLength={200} autoComplete="off" value={name} onChange={(event) => setName(event.currentTarget.value)} />
        {!platform && (
          <TextInput
            label={words.key}
            description={words.keyHint}
            error={fields.key}
            maxLength={60}
            autoComplete="off"
            value={key ?? keyOf(name)}
            onChange={(event) => setKey(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={words.kind}
          error={fields.kind}
          value={kind}
          data={platformKinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChange={({ currentTarget: { value } }) => setKind(platformKinds.find((one) => one === value) ?? kind)}
        />
      </Form>
    </Dialog>
  );
}
