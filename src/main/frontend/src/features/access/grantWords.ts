import type { Messages } from '@/text/language';

interface GrantWords {
  title: string;
  titleIn: (unit: string) => string;
  placeHint: string;
  caption: string;
  counted: (count: string) => string;
  above: string;
  emptyAdvice: string;
  emptyHere: string;
  emptyAccount: string;
  who: string;
  role: string;
  unit: string;
  period: string;
  action: string;
  alsoPast: string;
  give: string;
  giveIn: (unit: string) => string;
  giveEverywhere: string;
  account: string;
  accountPlaceholder: string;
  from: string;
  to: string;
  toHint: string;
  given: string;
  everywhereWarning: string;
  end: string;
  endOf: (role: string, name: string) => string;
  endAsk: (role: string, where: string, name: string) => string;
  toReview: string;
  waiting: (count: string) => string;
  review: string;
  onlyUnconfirmed: string;
  noneUnconfirmed: string;
  keep: string;
  keepOf: (role: string, name: string) => string;
}

export const grantWords: Messages<GrantWords> = {
  vi: {
    title: 'Quyền trên cả nước',
    titleIn: (unit) => `Quyền ở ${unit}`,
    placeHint: 'Chọn tên hoặc bấm vào bản đồ.',
    caption: 'Ai có vai trò gì ở đâu',
    counted: (count) => `${count} quyền ở đây và ở các đơn vị bên trong`,
    above: 'Quyền ở cấp trên cũng có hiệu lực ở đây:',
    emptyAdvice: 'Chưa ai được trao quyền. Điền vào ô “Trao quyền” để bắt đầu.',
    emptyHere: 'Chưa ai được trao quyền riêng ở đây.',
    emptyAccount: 'Tài khoản này chưa có vai trò nào.',
    who: 'Người',
    role: 'Vai trò',
    unit: 'Đơn vị',
    period: 'Thời gian',
    action: 'Việc',
    alsoPast: 'Cả quyền đã hết và chưa bắt đầu',
    give: 'Trao quyền',
    giveIn: (unit) => `Trao quyền ở ${unit}`,
    giveEverywhere: 'Trao quyền ở mọi nơi',
    account: 'Tài khoản',
    accountPlaceholder: 'Gõ tên để tìm',
    from: 'Ngày đầu',
    to: 'Ngày cuối',
    toHint: 'Để trống ngày cuối: không thời hạn.',
    given: 'Đã trao quyền',
    everywhereWarning: 'Chưa chọn đơn vị: quyền này có hiệu lực ở mọi nơi.',
    end: 'Kết thúc',
    endOf: (role, name) => `Kết thúc quyền “${role}” của ${name}`,
    endAsk: (role, where, name) => `${name} sẽ thôi là ${role} (${where}) ngay từ bây giờ.`,
    toReview: 'Quyền cần xem lại',
    waiting: (count) => `${count} quyền theo đơn vị đã chấm dứt`,
    review: 'Xem lại',
    onlyUnconfirmed: 'Chỉ quyền theo đơn vị đã chấm dứt, chưa xem lại',
    noneUnconfirmed: 'Không còn quyền nào cần xem lại.',
    keep: 'Giữ nguyên',
    keepOf: (role, name) => `Giữ nguyên quyền “${role}” của ${name}`,
  },
  en: {
    title: 'Grants in the whole country',
    titleIn: (unit) => `Grants in ${unit}`,
    placeHint: 'Choose a name or click on the map.',
    caption: 'Who has which role where',
    counted: (count) => `${count} grants here and in the units inside`,
    above: 'Grants further up hold here too:',
    emptyAdvice: 'Nobody has a role yet. Fill in “Give a role” to begin.',
    emptyHere: 'Nobody has a role of this very place yet.',
    emptyAccount: 'This account has no role yet.',
    who: 'Person',
    role: 'Role',
    unit: 'Unit',
    period: 'Period',
    action: 'Action',
    alsoPast: 'Also those over and not begun',
    give: 'Give a role',
    giveIn: (unit) => `Give a role in ${unit}`,
    giveEverywhere: 'Give a role everywhere',
    account: 'Account',
    accountPlaceholder: 'Type a name',
    from: 'First day',
    to: 'Last day',
    toHint: 'No last day: without an end.',
    given: 'The role is given',
    everywhereWarning: 'No unit is chosen: the role will hold everywhere.',
    end: 'End',
    endOf: (role, name) => `End “${role}” of ${name}`,
    endAsk: (role, where, name) => `${name} will be ${role} (${where}) no more, from now on.`,
    toReview: 'Grants to look at',
    waiting: (count) => (count === '1' ? '1 grant on a unit that ended' : `${count} grants on units that ended`),
    review: 'Look at them',
    onlyUnconfirmed: 'Only those on units that ended, not looked at since',
    noneUnconfirmed: 'No grant waits to be looked at.',
    keep: 'Keep as it is',
    keepOf: (role, name) => `Keep “${role}” of ${name} as it is`,
  },
};
