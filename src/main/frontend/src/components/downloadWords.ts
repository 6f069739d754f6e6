import type { Messages } from '@/text/language';

interface DownloadWords {
  label: string;
  running: (format: string, rows: string | null) => string;
  rows: (rows: string) => string;
  received: (megabytes: string) => string;
  cancel: string;
  failed: string;
  busy: string;
}

export const downloadWords: Messages<DownloadWords> = {
  vi: {
    label: 'Tải danh sách xuống',
    running: (format, rows) => `Đang tải ${format} xuống${rows === null ? '' : `, tệp có ${rows} dòng`}`,
    rows: (rows) => `${rows} dòng`,
    received: (megabytes) => `đã nhận ${megabytes} MB`,
    cancel: 'Hủy tải xuống',
    failed: 'Không tải được tệp. Hãy thử lại; nếu vẫn lỗi, xem nhật ký của máy chủ.',
    busy: 'Máy chủ đang xuất nhiều tệp cùng lúc. Hãy thử lại sau ít phút.',
  },
  en: {
    label: 'Download the list',
    running: (format, rows) => `Downloading ${format}${rows === null ? '' : `, a file of ${rows} rows`}`,
    rows: (rows) => `${rows} rows`,
    received: (megabytes) => `${megabytes} MB received`,
    cancel: 'Cancel the download',
    failed: 'The file could not be downloaded. Try again; if it stays, look at the server’s log.',
    busy: 'The server is exporting several files at once. Try again in a few minutes.',
  },
};
