import type { Actor } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

/** What is noted, in the order in which it is offered. */
export const actions = [
  'SIGNED_IN',
  'SIGN_IN_FAILED',
  'SIGNED_OUT',
  'SESSION_ENDED',
  'TOKEN_MADE',
  'PASSWORD_SET',
  'PASSWORD_CHANGED',
  'SECOND_FACTOR_SET',
  'SECOND_FACTOR_ENDED',
  'DATA_CORRECTED',
  'ACCOUNT_INVITED',
  'INVITATION_RENEWED',
  'ACCOUNT_SUSPENDED',
  'ACCOUNT_RESTORED',
  'GRANT_GIVEN',
  'GRANT_ENDED',
  'CONTACT_REVEALED',
  'IDENTITY_LINKED',
  'DATA_IMPORTED',
  'IMPORT_TAKEN_BACK',
  'CONSENT_GIVEN',
  'CONSENT_WITHDRAWN',
  'DATA_ASKED',
  'REQUEST_ANSWERED',
  'PERSON_ERASED',
  'BREACH_RECORDED',
  'BREACH_NOTIFIED',
] as const;

export type Action = (typeof actions)[number];

interface AuditWords {
  title: string;
  caption: string;
  counted: (count: string) => string;
  actions: Record<Action, string>;
  actors: Record<Actor, string>;
  action: string;
  anyAction: string;
  account: string;
  anyAccount: string;
  at: string;
  who: string;
  about: string;
  reason: string;
  aboutSelf: string;
}

export const auditWords: Messages<AuditWords> = {
  vi: {
    title: 'Nhật ký',
    caption: 'Những gì đã được làm, mới nhất trước',
    counted: (count) => `${count} mục, mới nhất trước`,
    actions: {
      SIGNED_IN: 'Đăng nhập',
      SIGN_IN_FAILED: 'Đăng nhập không được',
      SIGNED_OUT: 'Đăng xuất',
      SESSION_ENDED: 'Kết thúc một phiên',
      TOKEN_MADE: 'Tạo mã truy cập',
      PASSWORD_SET: 'Đặt mật khẩu bằng liên kết',
      PASSWORD_CHANGED: 'Đổi mật khẩu',
      SECOND_FACTOR_SET: 'Bật bước xác thực thứ hai',
      SECOND_FACTOR_ENDED: 'Tắt bước xác thực thứ hai',
      DATA_CORRECTED: 'Sửa thông tin của mình',
      ACCOUNT_INVITED: 'Mời một người',
      INVITATION_RENEWED: 'Tạo liên kết mới',
      ACCOUNT_SUSPENDED: 'Tạm khóa tài khoản',
      ACCOUNT_RESTORED: 'Mở khóa tài khoản',
      GRANT_GIVEN: 'Trao quyền',
      GRANT_ENDED: 'Kết thúc quyền',
      CONTACT_REVEALED: 'Xem liên hệ',
      IDENTITY_LINKED: 'Gắn danh tính của nhà cung cấp',
      DATA_IMPORTED: 'Nhập dữ liệu',
      IMPORT_TAKEN_BACK: 'Hoàn tác một lần nhập dữ liệu',
      CONSENT_GIVEN: 'Đồng ý cho dùng dữ liệu',
      CONSENT_WITHDRAWN: 'Rút lại đồng ý',
      DATA_ASKED: 'Yêu cầu về dữ liệu của mình',
      REQUEST_ANSWERED: 'Trả lời yêu cầu về dữ liệu',
      PERSON_ERASED: 'Xóa dữ liệu của một người',
      BREACH_RECORDED: 'Ghi nhận sự cố dữ liệu',
      BREACH_NOTIFIED: 'Báo cáo sự cố dữ liệu',
    },
    actors: { ACCOUNT: 'Một tài khoản', MACHINE: 'Lệnh trên máy chủ', PUBLIC: 'Người chưa đăng nhập' },
    action: 'Việc',
    anyAction: 'Mọi việc',
    account: 'Người làm hoặc người được nói đến',
    anyAccount: 'Mọi tài khoản',
    at: 'Lúc',
    who: 'Ai làm',
    about: 'Về ai',
    reason: 'Lý do',
    aboutSelf: 'chính mình',
  },
  en: {
    title: 'Audit',
    caption: 'What was done, the newest first',
    counted: (count) => `${count} entries, the newest first`,
    actions: {
      SIGNED_IN: 'Signed in',
      SIGN_IN_FAILED: 'Could not sign in',
      SIGNED_OUT: 'Signed out',
      SESSION_ENDED: 'Ended a session',
      TOKEN_MADE: 'Made a token',
      PASSWORD_SET: 'Set a password by a link',
      PASSWORD_CHANGED: 'Changed the password',
      SECOND_FACTOR_SET: 'Turned on the second factor',
      SECOND_FACTOR_ENDED: 'Turned off the second factor',
      DATA_CORRECTED: 'Corrected the own data',
      ACCOUNT_INVITED: 'Invited somebody',
      INVITATION_RENEWED: 'Made a new link',
      ACCOUNT_SUSPENDED: 'Suspended an account',
      ACCOUNT_RESTORED: 'Restored an account',
      GRANT_GIVEN: 'Gave a role',
      GRANT_ENDED: 'Ended a grant',
      CONTACT_REVEALED: 'Looked at a contact',
      IDENTITY_LINKED: 'Linked the identity of a provider',
      DATA_IMPORTED: 'Imported data',
      IMPORT_TAKEN_BACK: 'Undid an import',
      CONSENT_GIVEN: 'Gave consent',
      CONSENT_WITHDRAWN: 'Withdrew consent',
      DATA_ASKED: 'Asked about the own data',
      REQUEST_ANSWERED: 'Answered a request about data',
      PERSON_ERASED: 'Erased a person’s data',
      BREACH_RECORDED: 'Recorded a breach',
      BREACH_NOTIFIED: 'Notified a breach',
    },
    actors: { ACCOUNT: 'An account', MACHINE: 'A command on the server', PUBLIC: 'Somebody not signed in' },
    action: 'Action',
    anyAction: 'Any action',
    account: 'Who did it, or whom it is about',
    anyAccount: 'Any account',
    at: 'At',
    who: 'Who',
    about: 'About',
    reason: 'Reason',
    aboutSelf: 'the same',
  },
};
