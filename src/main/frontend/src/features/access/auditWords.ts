import type { Actor } from '@/graphql/generated/administration/graphql';
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
