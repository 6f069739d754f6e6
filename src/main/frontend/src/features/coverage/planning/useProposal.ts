import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProposalInput, ProposalSubscription } from '@/graphql/generated/graphql';
import { noProblem, problemOf, type Problem } from '@/graphql/problem';
import { RequestFailure } from '@/graphql/request';
import { requestWords } from '@/graphql/requestWords';
import { stream } from '@/graphql/stream';
import { useLanguage, useMessages } from '@/text/language';
import { proposalDocument } from './proposalDocuments';
import type { Proposal } from './proposalQuestion';

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

/** A search for a proposal: it tells how far it is, and ends when it is cancelled or its screen is left. */
export function useProposal() {
  const language = useLanguage();
  const words = useMessages(requestWords);
  const [search, setSearch] = useState<Search>(idle);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    async (input: ProposalInput) => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      setSearch({ ...idle, running: true });
      const follow = ({ proposal: event }: ProposalSubscription) => {
        const { proposal, userErrors } = event;
        setSearch((before) => ({ ...before, event, input, proposal, problem: problemOf(userErrors) }));
      };
      try {
        await stream(proposalDocument, { input }, language, controller.signal, follow);
        setSearch((before) => ({ ...before, running: false }));
      } catch (cause) {
        if (!controller.signal.aborted) {
          setSearch({ ...idle, problem: { ...noProblem, general: tell(cause, words) } });
        }
      }
    },
    [language, words],
  );
  const cancel = useCallback(() => {
    running.current?.abort();
    setSearch({ ...idle, cancelled: true });
  }, []);
  const refuse = useCallback((fields: Record<string, string>) => setSearch({ ...idle, problem: { ...noProblem, fields } }), []);
  return { search, start, cancel, refuse };
}

function tell(cause: unknown, words: typeof requestWords.vi): string {
  if (!(cause instanceof RequestFailure)) {
    return words.network;
  }
  switch (cause.kind) {
    case 'network':
      return words.network;
    case 'forbidden':
      return words.forbidden;
    case 'server':
      return words.server;
    default:
      return cause.message;
  }
}
