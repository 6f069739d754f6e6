import { useEffect, useRef, useState } from 'react';
import { startJob } from '@/components/jobs';
import type { PrintBoardsInput, PrintBoardsMutation } from '@/graphql/generated/graphql';
import { noProblem, problemOf, type Problem } from '@/graphql/problem';
import { reasonOf } from '@/graphql/reasonOf';
import { request } from '@/graphql/request';
import { requestWords } from '@/graphql/requestWords';
import { useLanguage, useMessages } from '@/text/language';
import { printDocument } from './documents';
import { boardWords } from './words';

type File = NonNullable<NonNullable<PrintBoardsMutation['printBoards']>['print']>;

/** Makes a file to print, as a job: it is made on while its reader looks at other screens. */
export function usePrint(title: string) {
  const words = useMessages(boardWords);
  const failures = useMessages(requestWords);
  const language = useLanguage();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem>(noProblem);
  const there = useRef(true);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
    };
  }, []);
  const ask = async (input: PrintBoardsInput, signal: AbortSignal) => {
    try {
      return (await request(printDocument, { input }, language, signal)).data.printBoards;
    } catch (cause) {
      const general = reasonOf(cause, failures);
      setProblem(signal.aborted ? noProblem : { ...noProblem, general });
      throw new Error(general, { cause });
    }
  };
  const send = async (input: PrintBoardsInput): Promise<File | null> => {
    setPending(true);
    setProblem(noProblem);
    let file: File | null = null;
    await startJob(title, async ({ signal, tell }) => {
      const payload = await ask(input, signal);
      const refused = problemOf(payload?.userErrors ?? []);
      file = payload?.print ?? null;
      if (file === null) {
        setProblem(refused);
        throw new Error([refused.general, ...Object.values(refused.fields)].filter(Boolean).join(' '));
      }
      tell({ link: { href: file.link, label: words.openPdf }, note: words.printed(String(file.count)) });
    });
    setPending(false);
    return there.current ? file : null;
  };
  return { send, pending, problem };
}
