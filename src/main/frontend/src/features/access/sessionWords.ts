import type { SessionKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface SessionWords {
  title: string;
  sessions: string;
  sessionsNote: string;
  kinds: Record<SessionKind, string>;
  what: string;
  unknownBrowser: string;
  on: (browser: string, system: string) => string;
  kind: string;
  createdAt: string;
  seenAt: string;
  expiresAt: string;
  action: string;
  end: string;
  endOf: (label: string) => string;
  current: string;
  everywhere: string;
  everywhereAsk: string;
  tokens: string;
  tokensNote: string;
  tokenName: string;
  tokenNameHint: string;
  lastDay: string;
  lastDayHint: string;
  create: string;
  token: string;
  once: string;
}

export const sessionWords: Messages<SessionWords> = {
  vi: {
    title: 'Phiên và mã truy cập',
    sessions: 'Nơi đang đăng nhập',
    sessionsNote: 'Thấy nơi nào lạ? Kết thúc phiên đó rồi đổi mật khẩu.',
    kinds: { BROWSER: 'Trình duyệt', TOKEN: 'Mã truy cập' },
    what: 'Thiết bị hoặc chương trình',
    unknownBrowser: 'Trình duyệt không rõ',
    on: (browser, system) => `${browser} trên ${system}`,
    kind: 'Loại',
    createdAt: 'Từ lúc',
    seenAt: 'Dùng gần nhất',
    expiresAt: 'Hết hạn',
    action: 'Việc',
    end: 'Kết thúc',
    endOf: (label) => `Kết thúc ${label}`,
    current: 'phiên này',
    everywhere: 'Đăng xuất mọi nơi',
    everywhereAsk: 'Mọi phiên đăng nhập và mã truy cập của bạn sẽ kết thúc, kể cả phiên này.',
    tokens: 'Mã truy cập cho chương trình',
    tokensNote: 'Chương trình dùng mã truy cập được làm những gì tài khoản của bạn được làm, không cần mật khẩu.',
    tokenName: 'Tên',
    tokenNameHint: 'Để bạn nhận ra chương trình nào dùng mã này.',
    lastDay: 'Ngày cuối cùng',
    lastDayHint: 'Nhiều nhất một năm.',
    create: 'Tạo mã truy cập',
    token: 'Mã truy cập mới',
    once: 'Chỉ hiện lần này. Hãy chép ngay và cất ở nơi an toàn.',
  },
  en: {
    title: 'Sessions and tokens',
    sessions: 'Where you are signed in',
    sessionsNote: 'One you do not know? End it, then change your password.',
    kinds: { BROWSER: 'Browser', TOKEN: 'Token' },
    what: 'Device or program',
    unknownBrowser: 'Unknown browser',
    on: (browser, system) => `${browser} on ${system}`,
    kind: 'Kind',
    createdAt: 'Since',
    seenAt: 'Last used',
    expiresAt: 'Ends',
    action: 'Action',
    end: 'End',
    endOf: (label) => `End ${label}`,
    current: 'this one',
    everywhere: 'Sign out everywhere',
    everywhereAsk: 'All your sessions and tokens will end, this one too.',
    tokens: 'Tokens for programs',
    tokensNote: 'A program with a token may do what your account may, without the password.',
    tokenName: 'Name',
    tokenNameHint: 'So that you know which program uses it.',
    lastDay: 'Last day',
    lastDayHint: 'A year at most.',
    create: 'Make a token',
    token: 'The new token',
    once: 'Shown this once. Copy it now and keep it safe.',
  },
};
