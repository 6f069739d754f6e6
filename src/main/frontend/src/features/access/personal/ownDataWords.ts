import type { Messages } from '@/text/language';

interface OwnDataWords {
  title: string;
  consents: string;
  consentsNote: string;
  given: (moment: string) => string;
  notGiven: string;
  give: string;
  withdraw: string;
  giveTo: (purpose: string) => string;
  withdrawFrom: (purpose: string) => string;
  earlier: string;
  earlierOne: (given: string, withdrawn: string) => string;
  requests: string;
  requestsNote: string;
  requestsCaption: string;
  noteHint: string;
  ask: string;
  asked: (due: string) => string;
  counted: (count: string) => string;
  none: string;
  noneAdvice: string;
  eraseTitle: string;
  eraseNote: string;
  erase: string;
  eraseAsk: string;
  password: string;
  noPassword: string;
  goneTitle: string;
  gone: string;
}

export const ownDataWords: Messages<OwnDataWords> = {
  vi: {
    title: 'Dữ liệu của tôi',
    consents: 'Điều tôi đồng ý',
    consentsNote: 'Không có gì được đồng ý sẵn. Không đồng ý thì tài khoản vẫn dùng được như thường; rút lại lúc nào cũng được.',
    given: (moment) => `Bạn đã đồng ý lúc ${moment}`,
    notGiven: 'Bạn không đồng ý',
    give: 'Đồng ý',
    withdraw: 'Rút lại',
    giveTo: (purpose) => `Đồng ý: ${purpose}`,
    withdrawFrom: (purpose) => `Rút lại: ${purpose}`,
    earlier: 'Trước đây',
    earlierOne: (given, withdrawn) => `Đồng ý ${given}, rút lại ${withdrawn}`,
    requests: 'Yêu cầu của tôi',
    requestsNote: 'Quản trị viên phải trả lời trong hai ngày làm việc.',
    requestsCaption: 'Yêu cầu của tôi và trả lời',
    noteHint: 'Điều gì sai, điều gì bạn muốn. Có thể để trống.',
    ask: 'Gửi yêu cầu',
    asked: (due) => `Đã gửi, sẽ được trả lời trước hết ngày ${due}`,
    counted: (count) => `${count} yêu cầu`,
    none: 'Chưa có yêu cầu nào',
    noneAdvice: 'Yêu cầu bạn gửi và trả lời sẽ hiện ở đây.',
    eraseTitle: 'Xóa tài khoản của tôi',
    eraseNote: 'Không hoàn tác được. Tài khoản không đăng nhập được nữa.',
    erase: 'Xóa tài khoản của tôi',
    eraseAsk: 'Dữ liệu của bạn bị xóa ngay và không lấy lại được. Hãy tải về trước nếu bạn còn cần.',
    password: 'Mật khẩu hiện tại',
    noPassword: 'Bạn không có mật khẩu ở đây vì đăng nhập qua nhà cung cấp? Hãy gửi yêu cầu “Xóa dữ liệu”, quản trị viên sẽ xóa.',
    goneTitle: 'Tài khoản đã được xóa',
    gone: 'Dữ liệu của bạn không còn trong hệ thống. Bạn đã được đăng xuất khỏi mọi nơi.',
  },
  en: {
    title: 'My data',
    consents: 'What I agree to',
    consentsNote: 'Nothing is agreed to beforehand. The account works as well without; what was given can be withdrawn at any time.',
    given: (moment) => `You agreed ${moment}`,
    notGiven: 'You do not agree',
    give: 'Agree',
    withdraw: 'Withdraw',
    giveTo: (purpose) => `Agree: ${purpose}`,
    withdrawFrom: (purpose) => `Withdraw: ${purpose}`,
    earlier: 'Earlier',
    earlierOne: (given, withdrawn) => `Given ${given}, withdrawn ${withdrawn}`,
    requests: 'My requests',
    requestsNote: 'Administrators must answer within two working days.',
    requestsCaption: 'My requests and their answers',
    noteHint: 'What is wrong, what you want. May be left empty.',
    ask: 'Send the request',
    asked: (due) => `Sent; it will be answered by the end of ${due}`,
    counted: (count) => (count === '1' ? '1 request' : `${count} requests`),
    none: 'No requests yet',
    noneAdvice: 'What you ask, and the answers, will be shown here.',
    eraseTitle: 'Erase my account',
    eraseNote: 'This cannot be undone. Nobody can sign in with the account any more.',
    erase: 'Erase my account',
    eraseAsk: 'Your data goes at once and cannot be brought back. Download it first if you still need it.',
    password: 'Present password',
    noPassword: 'No password here, because you sign in with a provider? Send the request “Erase data”: an administrator will do it.',
    goneTitle: 'The account is erased',
    gone: 'Your data is no longer in this system. You are signed out everywhere.',
  },
};
