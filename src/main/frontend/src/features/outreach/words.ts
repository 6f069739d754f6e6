import type { ActivityKind, ActivityState } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface OutreachWords {
  title: string;
  list: string;
  calendar: string;
  queue: string;
  report: string;
  search: string;
  kind: string;
  anyKind: string;
  state: string;
  anyState: string;
  odd: string;
  anyOdd: string;
  nothing: string;
  outside: string;
  counted: (count: string) => string;
  onMap: string;
  open: string;
  withoutPosition: (count: string) => string;
  empty: string;
  emptyAdvice: string;
  queueEmpty: string;
  queueEmptyAdvice: string;
  toVerify: (count: string) => string;
  name: string;
  unit: string;
  days: string;
  squads: string;
  hamlets: string;
  place: string;
  results: string;
  note: string;
  photos: string;
  photo: (number: number) => string;
  reported: string;
  judged: string;
  remark: string;
  campaign: string;
  verify: string;
  sendBack: string;
  sendBackAsk: string;
  remarkHint: string;
  mend: string;
  notThere: string;
  notThereAdvice: string;
  facts: string;
  before: string;
  after: string;
  weekdays: readonly string[];
  dayCount: (count: number) => string;
  tooMany: (shown: string, total: string) => string;
  noneThisMonth: string;
  kinds: Record<ActivityKind, string>;
  states: Record<ActivityState, string>;
}

export const outreachWords: Messages<OutreachWords> = {
  vi: {
    title: 'Hoạt động',
    list: 'Danh sách',
    calendar: 'Lịch',
    queue: 'Chờ xác nhận',
    report: 'Báo cáo nhanh',
    search: 'Tìm hoạt động theo tên',
    kind: 'Loại',
    anyKind: 'Mọi loại',
    state: 'Trạng thái',
    anyState: 'Mọi trạng thái',
    odd: 'Cần xem',
    anyOdd: 'Cần xem: không lọc',
    nothing: 'Đến nhưng không có việc',
    outside: 'Ngoài địa bàn của đội',
    counted: (count) => `${count} hoạt động`,
    onMap: 'Hoạt động trên bản đồ',
    open: 'Mở hoạt động',
    withoutPosition: (count) => `${count} hoạt động chưa có vị trí nên không có trên bản đồ`,
    empty: 'Chưa có hoạt động nào',
    emptyAdvice: 'Báo cáo hoạt động đầu tiên ở mục Báo cáo nhanh.',
    queueEmpty: 'Không có báo cáo nào chờ xác nhận',
    queueEmptyAdvice: 'Báo cáo mới sẽ hiện ở đây.',
    toVerify: (count) => `${count} báo cáo chờ xác nhận, cũ nhất trước`,
    name: 'Tên',
    unit: 'Đơn vị',
    days: 'Ngày',
    squads: 'Đội hình',
    hamlets: 'Thôn',
    place: 'Địa điểm',
    results: 'Kết quả',
    note: 'Ghi chú',
    photos: 'Ảnh',
    photo: (number) => `Ảnh ${number}`,
    reported: 'Báo cáo',
    judged: 'Xem xét',
    remark: 'Yêu cầu sửa',
    campaign: 'Chiến dịch',
    verify: 'Xác nhận',
    sendBack: 'Gửi lại để sửa',
    sendBackAsk: 'Người báo cáo thấy lời nhắn này và có thể sửa rồi gửi lại.',
    remarkHint: 'Nói rõ cần sửa gì',
    mend: 'Sửa và gửi lại',
    notThere: 'Không có hoạt động này',
    notThereAdvice: 'Hoạt động chưa được xác nhận chỉ người báo cáo và biên tập viên ở đó xem được.',
    facts: 'Thông tin',
    before: 'Tháng trước',
    after: 'Tháng sau',
    weekdays: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
    dayCount: (count) => `${count} hoạt động`,
    tooMany: (shown, total) => `Lịch hiện ${shown} trong ${total} hoạt động của tháng. Chọn một đơn vị để thấy đủ.`,
    noneThisMonth: 'Tháng này chưa có hoạt động nào.',
    kinds: {
      APP_HELP: 'Hướng dẫn ứng dụng',
      PUBLIC_SERVICES: 'Dịch vụ công trực tuyến',
      CASHLESS_PAYMENT: 'Thanh toán không tiền mặt',
      ONLINE_SELLING: 'Bán hàng trực tuyến',
      TRAINING: 'Tập huấn',
      CONTEST: 'Cuộc thi trực tuyến',
      COMMUNICATION: 'Tuyên truyền',
      DIGITISATION: 'Số hóa, gắn mã QR',
      VOLUNTEERING: 'Tình nguyện',
      OTHER: 'Khác',
    },
    states: { REPORTED: 'Chờ xác nhận', VERIFIED: 'Đã xác nhận', RETURNED: 'Cần sửa' },
  },
  en: {
    title: 'Activities',
    list: 'List',
    calendar: 'Calendar',
    queue: 'To verify',
    report: 'Quick report',
    search: 'Search activities by name',
    kind: 'Kind',
    anyKind: 'Any kind',
    state: 'State',
    anyState: 'Any state',
    odd: 'To look at',
    anyOdd: 'To look at: any',
    nothing: 'Nothing to do there',
    outside: 'Outside of the squad’s area',
    counted: (count) => `${count} activities`,
    onMap: 'Activities on the map',
    open: 'Open the activity',
    withoutPosition: (count) => `${count} have no position, so the map does not show them`,
    empty: 'No activities yet',
    emptyAdvice: 'Report the first one under Quick report.',
    queueEmpty: 'No report waits to be verified',
    queueEmptyAdvice: 'New reports will show here.',
    toVerify: (count) => `${count} reports to verify, the eldest first`,
    name: 'Name',
    unit: 'Unit',
    days: 'Days',
    squads: 'Squads',
    hamlets: 'Hamlets',
    place: 'Place',
    results: 'Results',
    note: 'Note',
    photos: 'Pictures',
    photo: (number) => `Picture ${number}`,
    reported: 'Reported',
    judged: 'Judged',
    remark: 'To be mended',
    campaign: 'Campaign',
    verify: 'Verify',
    sendBack: 'Send back',
    sendBackAsk: 'Whoever reported it sees this and can mend it.',
    remarkHint: 'Say what is to be mended',
    mend: 'Mend and send again',
    notThere: 'There is no such activity',
    notThereAdvice: 'One that is not verified is seen only by who reported it and by the editors there.',
    facts: 'Facts',
    before: 'Month before',
    after: 'Month after',
    weekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    dayCount: (count) => `${count} activities`,
    tooMany: (shown, total) => `The calendar shows ${shown} of ${total} activities of the month. Choose a unit to see all.`,
    noneThisMonth: 'No activities this month.',
    kinds: {
      APP_HELP: 'Help with apps',
      PUBLIC_SERVICES: 'Online public services',
      CASHLESS_PAYMENT: 'Cashless payment',
      ONLINE_SELLING: 'Online selling',
      TRAINING: 'Training',
      CONTEST: 'Online contest',
      COMMUNICATION: 'Communication',
      DIGITISATION: 'Digitisation, QR boards',
      VOLUNTEERING: 'Volunteering',
      OTHER: 'Other',
    },
    states: { REPORTED: 'To verify', VERIFIED: 'Verified', RETURNED: 'To be mended' },
  },
};
