import type { BulkAction } from '@/components/BulkBar';
import { isEditor } from '@/features/access/question';
import { boardStateDocument } from '@/features/board/documents';
import { returnActivityDocument, verifyActivityDocument } from '@/features/outreach/documents';
import { publishDraftDocument, returnDraftDocument, withdrawSiteDocument } from '@/features/site/editing/documents';
import { sendOne } from '@/graphql/sendOne';
import { useLanguage, useMessages, type Language } from '@/text/language';
import { useMe } from './AdminContext';
import { bulkWords } from './bulkWords';

/** What editors can do with several rows at once; everybody else nothing. */
function useActions(make: (words: typeof bulkWords.vi, language: Language) => readonly BulkAction[]): readonly BulkAction[] {
  const words = useMessages(bulkWords);
  const language = useLanguage();
  return isEditor(useMe().grants) ? make(words, language) : [];
}

export function useActivityActions() {
  return useActions((words, language) => [
    {
      id: 'verify',
      ...words.verify,
      deed: ({ id }, idempotencyKey) => sendOne(verifyActivityDocument, { input: { id, idempotencyKey } }, (data) => data.verifyActivity, language),
    },
    {
      id: 'return',
      ...words.sendBack,
      remark: { label: words.remark, needed: true },
      deed: ({ id }, idempotencyKey, remark) =>
        sendOne(returnActivityDocument, { input: { id, remark, idempotencyKey } }, (data) => data.returnActivity, language),
    },
  ]);
}

export function useBoardActions() {
  const mark = (state: 'DAMAGED' | 'LOST' | 'RETIRED', language: Language): BulkAction['deed'] => {
    return ({ name: code }, idempotencyKey, note) =>
      sendOne(boardStateDocument, { input: { code, state, note: note || null, idempotencyKey } }, (data) => data.changeBoardState, language);
  };
  return useActions((words, language) => [
    { id: 'damaged', ...words.damaged, remark: { label: words.note, needed: false }, deed: mark('DAMAGED', language) },
    { id: 'lost', ...words.lost, remark: { label: words.note, needed: false }, deed: mark('LOST', language) },
    { id: 'retired', ...words.retired, grave: true, remark: { label: words.note, needed: false }, deed: mark('RETIRED', language) },
  ]);
}

export function useSiteActions() {
  return useActions((words, language) => [
    {
      id: 'withdraw',
      ...words.withdraw,
      grave: true,
      remark: { label: words.reason, needed: true },
      deed: ({ id }, idempotencyKey, note) => sendOne(withdrawSiteDocument, { input: { id, note, idempotencyKey } }, (data) => data.withdrawSite, language),
    },
  ]);
}

export function useDraftActions() {
  return useActions((words, language) => [
    {
      id: 'publish',
      ...words.publish,
      deed: ({ id }, idempotencyKey) => sendOne(publishDraftDocument, { input: { id, idempotencyKey } }, (data) => data.publishSiteDraft, language),
    },
    {
      id: 'return',
      ...words.returnDraft,
      remark: { label: words.remark, needed: true },
      deed: ({ id }, idempotencyKey, remark) => sendOne(returnDraftDocument, { input: { id, remark, idempotencyKey } }, (data) => data.returnSiteDraft, language),
    },
  ]);
}
