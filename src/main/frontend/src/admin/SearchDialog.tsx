import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState, type KeyboardEvent } from 'react';
import { Dialog } from '@/components/Dialog';
import { StandIn } from '@/components/AnswerFrame';
import { isAdministrator } from '@/features/access/question';
import type { SearchAllQuery } from '@/graphql/generated/graphql';
import type { RequestFailure } from '@/graphql/request';
import { useAnswer } from '@/graphql/useAnswer';
import { formatDay } from '@/text/day';
import { useMessages } from '@/text/language';
import { useMe } from './AdminContext';
import { searchDocument } from './startDocuments';
import { startWords } from './startWords';
import { adminWords } from './words';
import classes from './SearchDialog.module.css';

interface Hit {
  key: string;
  label: string;
  note?: string | undefined;
  to: string;
  search?: Record<string, string>;
}

type Group = keyof typeof startWords.vi.groups;

/** Finds things of every kind by words of their names, and pages by theirs; arrows move, Enter goes there. */
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const words = useMessages(startWords);
  const pages = usePages();
  const { grants } = useMe();
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 200);
  const staff = grants.some(({ valid }) => valid);
  const answer = useAnswer(searchDocument, { words: asked, staff, administrator: isAdministrator(grants) }, asked.length > 1);
  const failure = asked.length > 1 ? (answer.error as RequestFailure | null) : null;
  const found = asked.length > 1 && answer.data ? hitsOf(answer.data.data) : [];
  const plain = asked.toLocaleLowerCase();
  const groups: [Group, Hit[]][] = [['pages', pages.filter(({ label }) => label.toLocaleLowerCase().includes(plain))], ...found];
  const shown = groups.filter(([, hits]) => hits.length > 0);
  const count = shown.reduce((sum, [, hits]) => sum + hits.length, 0);
  const waits = asked.length > 1 && (answer.isPending || answer.isPlaceholderData || asked !== typed.trim());
  const move = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLButtonElement>('button[data-hit]') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (goal !== undefined) {
      event.preventDefault();
      if (goal < 0) {
        document.querySelector<HTMLInputElement>('input[type="search"][data-all]')?.focus();
      } else {
        buttons[goal]?.focus();
      }
    } else if (event.key === 'Enter' && at < 0 && !waits) {
      event.preventDefault();
      buttons[0]?.click();
    }
  };
  const go = ({ to, search }: Hit) => {
    onClose();
    void navigate({ to, search: (search ?? {}) as never });
  };
  return (
    <Dialog title={words.searchTitle} onClose={onClose}>
      <div onKeyDown={move} ref={list}>
        <TextInput
          type="search"
          data-all
          data-autofocus
          autoFocus
          aria-label={words.searchTitle}
          placeholder={words.searchHint}
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <p role="status" className="visually-hidden">
          {!waits && asked !== '' && (count === 0 ? words.nothingFound : words.results(count))}
        </p>
        {failure && (
          <StandIn failure={failure} unreadable={false} pending={false} total={0} narrowed={false} onRetry={() => void answer.refetch()} />
        )}
        {!failure && !waits && count === 0 && <p className={classes.none}>{words.nothingFound}</p>}
        {shown.map(([group, hits]) => (
          <section key={group} className={classes.group} aria-label={words.groups[group]}>
            <h3>{words.groups[group]}</h3>
            <ul>
              {hits.map((hit) => (
                <li key={hit.key}>
                  <button type="button" data-hit onClick={() => go(hit)}>
                    <span>{hit.label}</span>
                    {hit.note && <span className={classes.note}>{hit.note}</span>}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function hitsOf(data: SearchAllQuery): [Group, Hit[]][] {
  return [
    ['sites', (data.sites?.nodes ?? []).map(({ id, name, unit }) => ({ key: id, label: name, note: unit?.fullName, to: `/admin/sites/${id}` }))],
    ['squads', (data.squads?.nodes ?? []).map(({ id, name, unit }) => ({ key: id, label: name, note: unit?.fullName, to: `/admin/squads/${id}` }))],
    ['activities', (data.activities?.nodes ?? []).map(({ id, name, from }) => ({ key: id, label: name, note: formatDay(from), to: `/admin/activities/${id}` }))],
    ['boards', (data.boards?.nodes ?? []).map(({ id, code, site }) => ({ key: id, label: code, note: site?.name, to: `/admin/boards/${id}` }))],
    ['campaigns', (data.campaigns?.nodes ?? []).map(({ id, name }) => ({ key: id, label: name, to: `/admin/campaigns/${id}` }))],
    ['units', (data.units?.nodes ?? []).map(({ id, fullName, parent }) => ({ key: id, label: fullName, note: parent?.fullName, to: '/', search: { id } }))],
    ['accounts', (data.accounts?.nodes ?? []).map(({ id, name, login }) => ({ key: id, label: name, note: login, to: `/admin/accounts/${id}` }))],
  ];
}

function usePages(): Hit[] {
  const words = useMessages(adminWords);
  const start = useMessages(startWords);
  const { grants } = useMe();
  const staff: [string, string][] = [
    [words.start, '/admin'],
    [words.sites, '/admin/sites'],
    [words.boards, '/admin/boards'],
    [words.squads, '/admin/squads'],
    [words.activities, '/admin/activities'],
    [start.report, '/admin/activities/report'],
    [words.targets, '/admin/targets'],
    [words.imports, '/admin/import'],
  ];
  const office: [string, string][] = [
    [words.accounts, '/admin/accounts'],
    [words.grants, '/admin/grants'],
    [words.audit, '/admin/audit'],
    [words.personal, '/admin/personal'],
  ];
  const open = [...(grants.some(({ valid }) => valid) ? staff : []), [words.me, '/admin/me'] as [string, string], ...(isAdministrator(grants) ? office : [])];
  return open.map(([label, to]) => ({ key: to, label, to }));
}
