import type { Messages } from '@/text/language';

interface AccountWords {
  title: string;
  caption: string;
  search: string;
  state: string;
  anyState: string;
  role: string;
  anyRole: string;
  name: string;
  login: string;
  roles: string;
  noRoles: string;
  signedInAt: string;
  secondFactor: string;
  yes: string;
  no: string;
  counted: (count: string) => string;
  emptyAdvice: string;
  invite: string;
  inviteNote: string;
  loginHint: string;
  email: string;
  phone: string;
  optional: string;
  invited: (name: string) => string;
  link: string;
  linkNote: string;
  toAccount: string;
  missing: string;
  missingAdvice: string;
  back: string;
  facts: string;
  masked: string;
  createdAt: string;
  reveal: string;
  revealAsk: string;
  none: string;
  suspend: string;
  suspendAsk: string;
  restore: string;
  restoreAsk: string;
  erase: string;
  renew: string;
  renewAsk: string;
  endSecondFactor: string;
  endSecondFactorAsk: string;
  grants: string;
  give: string;
  audit: string;
  wholeAudit: string;
}

export const accountWords: Messages<AccountWords> = {
  vi: {
    title: 'Tài khoản',
    caption: 'Các tài khoản, vai trò và trạng thái',
    search: 'Tìm theo họ tên hoặc tên đăng nhập',
    state: 'Trạng thái',
    anyState: 'Mọi trạng thái',
    role: 'Vai trò',
    anyRole: 'Mọi vai trò',
    name: 'Họ tên',
    login: 'Tên đăng nhập',
    roles: 'Vai trò hôm nay',
    noRoles: 'chưa có',
    signedInAt: 'Đăng nhập gần nhất',
    secondFactor: 'Bước xác thực thứ hai',
    yes: 'đang bật',
    no: 'không',
    counted: (count) => `${count} tài khoản`,
    emptyAdvice: 'Hãy mời người đầu tiên.',
    invite: 'Mời một người',
    inviteNote: 'Tài khoản mới có một liên kết để đặt mật khẩu. Bạn tự gửi liên kết cho người đó.',
    loginHint: 'Chữ thường không dấu, số và các dấu . _ @ + -; không đổi được về sau.',
    email: 'Địa chỉ thư',
    phone: 'Số điện thoại',
    optional: 'Có thể để trống.',
    invited: (name) => `Đã tạo tài khoản của ${name}`,
    link: 'Liên kết đặt mật khẩu',
    linkNote: 'Chỉ hiện lần này, dùng được một lần, trong ba ngày. Hãy chép và gửi cho đúng người.',
    toAccount: 'Đến tài khoản',
    missing: 'Không có tài khoản này',
    missingAdvice: 'Liên kết có thể đã bị cắt, hoặc bạn không được xem tài khoản này.',
    back: 'Về danh sách tài khoản',
    facts: 'Thông tin',
    masked: 'đã che',
    createdAt: 'Tạo lúc',
    reveal: 'Xem liên hệ',
    revealAsk: 'Địa chỉ thư và số điện thoại là dữ liệu cá nhân. Nhật ký ghi lại ai đã xem và vì sao.',
    none: 'không có',
    suspend: 'Tạm khóa',
    suspendAsk: 'Mọi phiên của người này kết thúc ngay, và người này không đăng nhập được nữa cho đến khi được mở khóa.',
    restore: 'Mở khóa',
    restoreAsk: 'Người này lại đăng nhập được, với những quyền đang có.',
    erase: 'Xóa dữ liệu',
    renew: 'Tạo liên kết mới',
    renewAsk: 'Liên kết cũ không dùng được nữa. Mật khẩu hiện tại vẫn dùng được cho đến khi liên kết mới được dùng.',
    endSecondFactor: 'Tắt bước xác thực thứ hai',
    endSecondFactorAsk: 'Chỉ khi người này mất điện thoại. Hãy chắc chắn rằng đúng người này nhờ bạn.',
    grants: 'Quyền',
    give: 'Trao quyền trên bản đồ',
    audit: 'Nhật ký',
    wholeAudit: 'Xem cả nhật ký về tài khoản này',
  },
  en: {
    title: 'Accounts',
    caption: 'Accounts with their roles and states',
    search: 'Search by name or login',
    state: 'State',
    anyState: 'Any state',
    role: 'Role',
    anyRole: 'Any role',
    name: 'Name',
    login: 'Login',
    roles: 'Roles today',
    noRoles: 'none',
    signedInAt: 'Last signed in',
    secondFactor: 'Second factor',
    yes: 'on',
    no: 'off',
    counted: (count) => `${count} accounts`,
    emptyAdvice: 'Invite the first person.',
    invite: 'Invite somebody',
    inviteNote: 'The new account comes with a link to set a password. It is for you to send it.',
    loginHint: 'Lower-case letters without marks, digits and . _ @ + -; it cannot be changed later.',
    email: 'E-mail',
    phone: 'Phone',
    optional: 'May be left empty.',
    invited: (name) => `The account of ${name} is made`,
    link: 'Link to set a password',
    linkNote: 'Shown this once; works once, for three days. Copy it and send it to that very person.',
    toAccount: 'To the account',
    missing: 'There is no such account',
    missingAdvice: 'The link may have been cut, or you may not see this account.',
    back: 'Back to the accounts',
    facts: 'Facts',
    masked: 'masked',
    createdAt: 'Made',
    reveal: 'Show contact',
    revealAsk: 'E-mail and phone are personal data. The audit keeps who looked, and why.',
    none: 'none',
    suspend: 'Suspend',
    suspendAsk: 'All sessions of this person end at once, and there is no signing in until the account is restored.',
    restore: 'Restore',
    restoreAsk: 'This person can sign in again, with the grants that still hold.',
    erase: 'Erase data',
    renew: 'Make a new link',
    renewAsk: 'An older link works no more. The present password works until the new link is used.',
    endSecondFactor: 'End the second factor',
    endSecondFactorAsk: 'Only where this person lost the phone. Be sure that it is this person who asks you.',
    grants: 'Grants',
    give: 'Give a role on the map',
    audit: 'Audit',
    wholeAudit: 'All entries about this account',
  },
};
