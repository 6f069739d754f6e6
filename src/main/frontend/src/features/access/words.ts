import type { AccountState, Role } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface AccessWords {
  roles: Record<Role, string>;
  /** What a role may do, in a line. */
  duties: Record<Role, string>;
  states: Record<AccountState, string>;
  everywhere: string;
  from: (day: string) => string;
  until: (day: string) => string;
  between: (from: string, to: string) => string;
  open: string;
  over: string;
  notYet: string;
  followed: string;
  followedAdvice: (day: string | null) => string;
  never: string;
  reason: string;
  reasonHint: string;
}

/** Words that several screens of access share. */
export const accessWords: Messages<AccessWords> = {
  vi: {
    roles: {
      FIELD_MEMBER: 'Đội viên',
      SQUAD_LEADER: 'Đội trưởng',
      PLANNER: 'Người lập kế hoạch',
      COMMUNE_EDITOR: 'Biên tập viên xã',
      PROVINCE_EDITOR: 'Biên tập viên tỉnh',
      ADMINISTRATOR: 'Quản trị viên',
    },
    duties: {
      FIELD_MEMBER: 'Báo cáo việc đội làm',
      SQUAD_LEADER: 'Quản lý một đội hình',
      PLANNER: 'Lập kế hoạch đội hình đi đâu',
      COMMUNE_EDITOR: 'Quản lý địa chỉ đỏ và biển của xã',
      PROVINCE_EDITOR: 'Quản lý mọi thứ của tỉnh, quyết định công bố',
      ADMINISTRATOR: 'Vận hành hệ thống, luôn ở mọi nơi',
    },
    states: { INVITED: 'Đã mời', ACTIVE: 'Đang hoạt động', SUSPENDED: 'Tạm khóa', ERASED: 'Đã xóa' },
    everywhere: 'Mọi nơi',
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
    between: (from, to) => `${from} – ${to}`,
    open: 'không thời hạn',
    over: 'Đã hết',
    notYet: 'Chưa bắt đầu',
    followed: 'Đơn vị cũ',
    followedAdvice: (day) =>
      `Đơn vị này không còn${day ? ` sau ngày ${day}` : ''}. Quyền vẫn có hiệu lực với những gì thuộc đơn vị vào ngày cuối cùng.`,
    never: 'chưa lần nào',
    reason: 'Lý do',
    reasonHint: 'Ít nhất 10 ký tự; được ghi vào nhật ký.',
  },
  en: {
    roles: {
      FIELD_MEMBER: 'Field member',
      SQUAD_LEADER: 'Squad leader',
      PLANNER: 'Planner',
      COMMUNE_EDITOR: 'Commune editor',
      PROVINCE_EDITOR: 'Province editor',
      ADMINISTRATOR: 'Administrator',
    },
    duties: {
      FIELD_MEMBER: 'Reports what a squad does',
      SQUAD_LEADER: 'Keeps a squad',
      PLANNER: 'Plans where squads go',
      COMMUNE_EDITOR: 'Keeps sites and boards of a commune',
      PROVINCE_EDITOR: 'Keeps all of a province, says what is published',
      ADMINISTRATOR: 'Runs the system, always everywhere',
    },
    states: { INVITED: 'Invited', ACTIVE: 'Active', SUSPENDED: 'Suspended', ERASED: 'Erased' },
    everywhere: 'Everywhere',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (from, to) => `${from} – ${to}`,
    open: 'without an end',
    over: 'Over',
    notYet: 'Not begun',
    followed: 'Former unit',
    followedAdvice: (day) =>
      `This unit exists no more${day ? ` since the end of ${day}` : ''}. The grant holds for what lay in it on its last day.`,
    never: 'never',
    reason: 'Reason',
    reasonHint: 'At least 10 characters; it is kept in the audit.',
  },
};
