import type { Messages } from '@/text/language';

interface OwnWords {
  login: string;
  password: string;
  code: string;
  codeHint: string;
  codeNeeded: string;
  signIn: string;
  otherWays: string;
  forgotten: string;
  setPasswordTitle: string;
  setPassword: string;
  newPassword: string;
  passwordHint: string;
  noToken: string;
  passwordSet: (login: string) => string;
  dataTitle: string;
  name: string;
  email: string;
  passwordForAddress: string;
  phone: string;
  optional: string;
  language: string;
  languages: { vi: string; en: string };
  save: string;
  saved: string;
  createdAt: string;
  signedInAt: string;
  securityTitle: string;
  changePassword: string;
  currentPassword: string;
  changed: string;
  changeNote: string;
  secondFactor: string;
  secondFactorOn: string;
  secondFactorOff: string;
  begin: string;
  beginNote: string;
  scan: string;
  symbol: string;
  secret: string;
  confirm: string;
  confirmed: string;
  endSecondFactor: string;
  ended: string;
}

export const ownWords: Messages<OwnWords> = {
  vi: {
    login: 'Tên đăng nhập',
    password: 'Mật khẩu',
    code: 'Mã xác thực',
    codeHint: '6 chữ số trong ứng dụng xác thực trên điện thoại.',
    codeNeeded: 'Mật khẩu đúng. Hãy nhập mã của bước xác thực thứ hai.',
    signIn: 'Đăng nhập',
    otherWays: 'Hoặc đăng nhập bằng',
    forgotten: 'Chưa có tài khoản hoặc quên mật khẩu? Quản trị viên gửi cho bạn một liên kết để đặt mật khẩu.',
    setPasswordTitle: 'Đặt mật khẩu',
    setPassword: 'Đặt mật khẩu',
    newPassword: 'Mật khẩu mới',
    passwordHint: 'Ít nhất 10 ký tự. Vài từ ghép lại thì dễ nhớ mà khó đoán.',
    noToken: 'Liên kết này thiếu phần cuối. Hãy mở lại đúng cả liên kết mà bạn nhận được.',
    passwordSet: (login) => `Đã đặt mật khẩu. Tên đăng nhập của bạn là ${login}.`,
    dataTitle: 'Thông tin của tôi',
    name: 'Họ tên',
    email: 'Địa chỉ thư',
    passwordForAddress: 'Mật khẩu, để đổi địa chỉ thư',
    phone: 'Số điện thoại',
    optional: 'Có thể để trống.',
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    save: 'Lưu',
    saved: 'Đã lưu',
    createdAt: 'Tạo lúc',
    signedInAt: 'Đăng nhập gần nhất',
    securityTitle: 'Bảo mật',
    changePassword: 'Đổi mật khẩu',
    currentPassword: 'Mật khẩu hiện tại',
    changed: 'Đã đổi mật khẩu',
    changeNote: 'Mọi phiên đăng nhập khác của bạn sẽ kết thúc.',
    secondFactor: 'Bước xác thực thứ hai',
    secondFactorOn: 'Đang bật: mỗi lần đăng nhập cần thêm một mã từ điện thoại.',
    secondFactorOff: 'Đang tắt. Nên bật: khi đó chỉ biết mật khẩu thì chưa đăng nhập được.',
    begin: 'Bật bước xác thực thứ hai',
    beginNote: 'Cần một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator hoặc FreeOTP.',
    scan: 'Quét mã này bằng ứng dụng xác thực, rồi nhập mã 6 chữ số mà nó hiện ra.',
    symbol: 'Mã QR cho ứng dụng xác thực',
    secret: 'Hoặc nhập khóa này vào ứng dụng',
    confirm: 'Xác nhận',
    confirmed: 'Đã bật bước xác thực thứ hai',
    endSecondFactor: 'Tắt bước xác thực thứ hai',
    ended: 'Đã tắt bước xác thực thứ hai',
  },
  en: {
    login: 'Login',
    password: 'Password',
    code: 'Code',
    codeHint: '6 digits from the authenticator on your phone.',
    codeNeeded: 'The password is right. Type the code of your second factor.',
    signIn: 'Sign in',
    otherWays: 'Or sign in with',
    forgotten: 'No account yet, or password forgotten? An administrator sends you a link to set one.',
    setPasswordTitle: 'Set a password',
    setPassword: 'Set password',
    newPassword: 'New password',
    passwordHint: 'At least 10 characters. A few words together are easy to remember and hard to guess.',
    noToken: 'This link lacks its end. Open the whole link that you were given.',
    passwordSet: (login) => `The password is set. Your login is ${login}.`,
    dataTitle: 'My details',
    name: 'Name',
    email: 'E-mail',
    passwordForAddress: 'Password, to change the address',
    phone: 'Phone',
    optional: 'May be left empty.',
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    save: 'Save',
    saved: 'Saved',
    createdAt: 'Made',
    signedInAt: 'Last signed in',
    securityTitle: 'Security',
    changePassword: 'Change password',
    currentPassword: 'Present password',
    changed: 'The password is changed',
    changeNote: 'All your other sessions will end.',
    secondFactor: 'Second factor',
    secondFactorOn: 'On: each sign-in needs a code from your phone too.',
    secondFactorOff: 'Off. Turn it on, and the password alone is not enough to sign in.',
    begin: 'Turn on the second factor',
    beginNote: 'You need an authenticator on your phone, such as Google Authenticator or FreeOTP.',
    scan: 'Scan this symbol with the authenticator, then type the 6 digits that it shows.',
    symbol: 'QR symbol for the authenticator',
    secret: 'Or type this key into the authenticator',
    confirm: 'Confirm',
    confirmed: 'The second factor is on',
    endSecondFactor: 'Turn off the second factor',
    ended: 'The second factor is off',
  },
};
