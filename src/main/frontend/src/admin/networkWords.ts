import type { Messages } from '@/text/language';

interface NetworkWords {
  offline: string;
  unreachable: string;
  seen: (moment: string) => string;
  retry: string;
  newer: string;
  reload: string;
  nobodyKnown: string;
  nobodyKnownAdvice: string;
}

export const networkWords: Messages<NetworkWords> = {
  vi: {
    offline: 'Đang không có mạng. Báo cáo mới được lưu trên máy.',
    unreachable: 'Chưa đến được máy chủ.',
    seen: (moment) => `Trang này hiện dữ liệu lúc ${moment}.`,
    retry: 'Thử lại',
    newer: 'Máy chủ đã có bản mới của trang này.',
    reload: 'Tải bản mới',
    nobodyKnown: 'Không có mạng để đăng nhập',
    nobodyKnownAdvice: 'Trên máy này chưa có ai đăng nhập trong tuần qua. Hãy mở lại trang khi có mạng.',
  },
  en: {
    offline: 'There is no network. New reports are kept on this device.',
    unreachable: 'The server is not reached.',
    seen: (moment) => `What this page shows is of ${moment}.`,
    retry: 'Try again',
    newer: 'The server has a newer version of this page.',
    reload: 'Load it',
    nobodyKnown: 'There is no network to sign in by',
    nobodyKnownAdvice: 'Nobody was signed in on this device within the last week. Open the page again with a network.',
  },
};
