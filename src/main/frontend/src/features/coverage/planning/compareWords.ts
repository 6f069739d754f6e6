import type { Messages } from '@/text/language';

interface CompareWords {
  title: string;
  choose: string;
  chooseAdvice: string;
  unit: string;
  before: string;
  after: string;
  against: string;
  otherDay: string;
  withoutPlan: string;
  byState: string;
  mapBefore: string;
  mapAfter: string;
  notThen: (side: string) => string;
  noPlan: string;
  plan: (name: string) => string;
  changes: string;
  changed: (hamlets: string) => string;
  noChange: string;
  from: string;
  to: string;
  hamlets: string;
  people: string;
  notHere: string;
  list: string;
  more: string;
  listNote: (shown: string, total: string) => string;
  name: string;
  commune: string;
  now: string;
  months: string;
  month: string;
  covered: string;
  all: string;
}

export const compareWords: Messages<CompareWords> = {
  vi: {
    title: 'So sánh độ phủ',
    choose: 'Chọn một đơn vị',
    chooseAdvice: 'So sánh là về một tỉnh hoặc một xã.',
    unit: 'Đơn vị',
    before: 'Trước',
    after: 'Sau',
    against: 'So với',
    otherDay: 'Một ngày khác',
    withoutPlan: 'Khi không có kế hoạch',
    byState: 'Thôn và người dân theo trạng thái, trước và sau',
    mapBefore: 'Bản đồ trước',
    mapAfter: 'Bản đồ sau',
    notThen: (side) => `Đơn vị này chưa có hoặc không còn vào ngày “${side}”. Hãy chọn đơn vị hoặc ngày khác.`,
    noPlan: 'không có kế hoạch',
    plan: (name) => `theo kế hoạch “${name}”`,
    changes: 'Những gì thay đổi',
    changed: (hamlets) => `${hamlets} thôn đổi trạng thái.`,
    noChange: 'Không thôn nào đổi trạng thái.',
    from: 'Từ',
    to: 'Thành',
    hamlets: 'Số thôn',
    people: 'Số người',
    notHere: 'không thuộc đơn vị',
    list: 'Các thôn đổi trạng thái',
    more: 'Hiện thêm',
    listNote: (shown, total) => `Đang hiện ${shown} trên ${total} thôn, đông dân nhất trước.`,
    name: 'Thôn',
    commune: 'Thuộc',
    now: 'Trạng thái sau',
    months: 'Số thôn được phục vụ vào cuối mỗi tháng',
    month: 'Ngày',
    covered: 'Được phục vụ',
    all: 'Tất cả thôn',
  },
  en: {
    title: 'Compare coverage',
    choose: 'Choose a unit',
    chooseAdvice: 'A comparison is about a province or a commune.',
    unit: 'Unit',
    before: 'Before',
    after: 'After',
    against: 'Compared with',
    otherDay: 'Another day',
    withoutPlan: 'Without the plan',
    byState: 'Hamlets and people by state, before and after',
    mapBefore: 'Map before',
    mapAfter: 'Map after',
    notThen: (side) => `This unit does not exist on the day “${side}”. Choose another unit or day.`,
    noPlan: 'without a plan',
    plan: (name) => `under the plan “${name}”`,
    changes: 'What changed',
    changed: (hamlets) => `${hamlets} hamlets changed their state.`,
    noChange: 'No hamlet changed its state.',
    from: 'From',
    to: 'To',
    hamlets: 'Hamlets',
    people: 'People',
    notHere: 'not in the unit',
    list: 'Hamlets whose state changed',
    more: 'Show more',
    listNote: (shown, total) => `Showing ${shown} of ${total} hamlets, the largest first.`,
    name: 'Hamlet',
    commune: 'Lies in',
    now: 'State after',
    months: 'Hamlets served at the end of each month',
    month: 'Day',
    covered: 'Served',
    all: 'All hamlets',
  },
};
