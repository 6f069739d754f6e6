import { useCallback, useSyncExternalStore } from 'react';
import { cancelJob, dropJob, startJob } from '@/components/jobs';
import type { ProposalInput, ProposalSubscription } from '@/graphql/generated/graphql';
import { noProblem, problemOf, type Problem } from '@/graphql/problem';
import { reasonOf } from '@/graphql/reasonOf';
import { requestWords } from '@/graphql/requestWords';
import { stream } from '@/graphql/stream';
import { useLanguage, useMessages } from '@/text/language';
import { proposalDocument } from './proposalDocuments';
import type { Proposal } from './proposalQuestion';
import { proposalWords } from './proposalWords';

type Event = ProposalSubscription['proposal'];

export interface Search {
  running: boolean;
  /** How far it is; null before the first word of the server. */
  event: Pick<Event, 'stage' | 'people' | 'bound'> | null;
  proposal: Proposal | null;
  /** What the found proposal was asked with. */
  input: ProposalInput | null;
  cancelled: boolean;
  problem: Problem;
}

const idle: Search = { running: false, event: null, proposal: null, input: null, cancelled: false, problem: noProblem };

/** The search of this page, which goes on while its reader looks at other screens. */
let current: Search = idle;
let job: number | null = null;
const listeners = new Set<() => void>();

function set(next: Search) {
  current = next;
  listeners.forEach((listener) => listener());
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function stop() {
  if (job !== null) {
    cancelJob(job);
  }
}

const refuse = (fields: Record<string, string>) => set({ ...idle, problem: { ...noProblem, fields } });

/** A search for a proposal: it tells how far it is, here and among the jobs, and ends when it is cancelled. */
export function useProposal() {
  const language = useLanguage();
  const words = useMessages(requestWords);
  const own = useMessages(proposalWords);
  const search = useSyncExternalStore(subscribe, () => current);
  const start = useCallback(
    (input: ProposalInput, address: Record<string, string>) => {
      stop();
      set({ ...idle, running: true });
      let refused: number | null = null;
      void startJob(own.title, async ({ key, signal, tell }) => {
        job = key;
        const link = { to: '/admin/coverage/proposal', search: address, label: own.open };
        tell({ link });
        const mine = (next: (before: Search) => Search) => job === key && set(next(current));
        signal.addEventListener('abort', () => mine(() => ({ ...idle, cancelled: true })));
        const follow = ({ proposal: event }: ProposalSubscription) => {
          const { stage, people, bound, proposal, userErrors } = event;
          tell({ note: own.stages[stage], ...(people !== null && bound !== null && { done: people, total: bound }) });
          mine((before) => ({ ...before, event, input, proposal, problem: problemOf(userErrors) }));
        };
        try {
          await stream(proposalDocument, { input }, language, signal, follow);
        } catch (cause) {
          const general = reasonOf(cause, words);
          mine((before) => (signal.aborted ? before : { ...idle, problem: { ...noProblem, general } }));
          throw new Error(general);
        }
        mine((before) => ({ ...before, running: false }));
        tell({ note: '', total: null });
        const { fields, general } = job === key ? current.problem : noProblem;
        if (general) {
          throw new Error(general);
        }
        // What is told at the fields of its form, which nobody had time to leave, is not told twice.
        refused = Object.keys(fields).length > 0 ? key : null;
      }).then(() => refused !== null && dropJob(refused));
    },
    [language, words, own],
  );
  return { search, start, cancel: stop, refuse };
}
