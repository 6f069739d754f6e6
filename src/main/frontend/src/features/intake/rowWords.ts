import type { Messages } from '@/text/language';

interface RowWords {
  findings: (count: string) => string;
  noFindings: string;
  more: (shown: string) => string;
  before: string;
  next: string;
  hint: string;
  position: (at: number, all: number) => string;
  all: (count: string) => string;
  rows: string;
  row: string;
  rowNumber: (row: number) => string;
  empty: string;
  rejected: string;
  warning: string;
  loading: string;
  failed: string;
  again: string;
  page: (page: string, pages: string) => string;
  pageBefore: string;
  pageNext: string;
}

export const rowWords: Messages<RowWords> = {
  vi: {
    findings: (count) => `${count} chỗ cần xem`,
    noFindings: 'Không dòng nào có vấn đề',
    more: (shown) => `Chỉ kể ${shown} chỗ đầu tiên: hãy sửa những chỗ này rồi chạy thử lại.`,
    before: 'Chỗ trước',
    next: 'Chỗ sau',
    hint: 'F8 đến chỗ sau, Shift F8 về chỗ trước',
    position: (at, all) => `Chỗ ${at} trên ${all}`,
    all: (count) => `Hiện tất cả ${count} dòng`,
    rows: 'Các dòng của tệp',
    row: 'Dòng',
    rowNumber: (row) => `Dòng ${row}`,
    empty: '(trống)',
    rejected: 'Bị loại',
    warning: 'Lưu ý',
    loading: 'Đang đọc các dòng…',
    failed: 'Chưa đọc được các dòng của tệp',
    again: 'Thử lại',
    page: (page, pages) => `Trang ${page} trên ${pages}`,
    pageBefore: 'Trang trước',
    pageNext: 'Trang sau',
  },
  en: {
    findings: (count) => `${count} cells or rows to look at`,
    noFindings: 'No row has a problem',
    more: (shown) => `Only the first ${shown} are told: mend them and try again.`,
    before: 'Previous one',
    next: 'Next one',
    hint: 'F8 goes to the next one, Shift F8 to the one before',
    position: (at, all) => `${at} of ${all}`,
    all: (count) => `Show all ${count} rows`,
    rows: 'Rows of the file',
    row: 'Row',
    rowNumber: (row) => `Row ${row}`,
    empty: '(empty)',
    rejected: 'Rejected',
    warning: 'Note',
    loading: 'Reading the rows…',
    failed: 'The rows of the file could not be read',
    again: 'Try again',
    page: (page, pages) => `Page ${page} of ${pages}`,
    pageBefore: 'Previous page',
    pageNext: 'Next page',
  },
};
