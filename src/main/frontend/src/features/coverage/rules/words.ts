import type { ClauseCombination, CoverageClauseKind, CoveragePurpose } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface RuleWords {
  title: string;
  note: string;
  none: string;
  hidden: (count: number) => string;
  everywhere: string;
  version: (version: number) => string;
  inForce: string;
  ended: string;
  later: string;
  older: (count: number) => string;
  from: (day: string) => string;
  until: (day: string) => string;
  always: string;
  combines: string;
  combinations: Record<ClauseCombination, string>;
  purpose: string;
  purposes: Record<CoveragePurpose, string>;
  nothingFound: string;
  nothingFoundDays: (days: string) => string;
  next: string;
  nextOf: (name: string) => string;
  nextNote: string;
  add: string;
  name: string;
  nameEn: string;
  key: string;
  keyHint: string;
  where: string;
  whereHint: string;
  firstDay: string;
  clauses: string;
  clause: (number: number) => string;
  addClause: string;
  removeClause: (number: number) => string;
  kind: string;
  kinds: Record<CoverageClauseKind, string>;
  meters: string;
  days: string;
  activityKinds: string;
  anyActivity: string;
  reported: string;
  leastMembers: string;
  leastHint: string;
  inOrder: string;
  save: string;
  dayWrong: string;
  clauseWrong: string;
  squadWithin: (meters: string) => string;
  pointWithin: (meters: string) => string;
  activityWithin: (days: string) => string;
  ofKinds: (kinds: string) => string;
  withMembers: (count: string) => string;
  orderly: string;
  withReported: string;
  exclusions: string;
  exclusionNote: string;
  exclude: string;
  hamlet: string;
  commune: string;
  chooseCommune: string;
  chooseHamlet: string;
  noHamlets: string;
  reason: string;
  reasonHint: string;
  lastDay: string;
  lastDayHint: string;
  period: string;
  include: string;
  includeOf: (name: string) => string;
  includeAsk: (name: string) => string;
  includeFrom: string;
  noExclusions: string;
  noExclusionsAdvice: string;
  counted: (count: string) => string;
  show: string;
  showToday: string;
  showAll: string;
  tools: string;
  needed: string;
}

export const ruleWords: Messages<RuleWords> = {
  vi: {
    title: 'Quy tắc phủ',
    note: 'Khi nào một thôn được coi là có người phục vụ. Quy tắc không bao giờ viết lại: thay đổi là một bản mới từ một ngày, nên kết quả của những ngày trước giữ nguyên.',
    none: 'Chưa có quy tắc nào',
    hidden: (count) => `Còn ${count} bản nữa không hiện ở đây.`,
    everywhere: 'Cả nước',
    version: (version) => `bản ${version}`,
    inForce: 'đang có hiệu lực',
    ended: 'đã hết hiệu lực',
    later: 'chưa đến ngày',
    older: (count) => `${count} bản khác`,
    from: (day) => `từ ${day}`,
    until: (day) => `đến ${day}`,
    always: 'từ đầu',
    combines: 'Cần đạt',
    combinations: { ANY: 'một trong các điều kiện', ALL: 'mọi điều kiện' },
    purpose: 'Mục đích',
    purposes: { GENERAL: 'chung', DIGITAL_SKILLS: 'kỹ năng số', CASHLESS_PAYMENT: 'thanh toán không tiền mặt' },
    nothingFound: 'Lần đến không có việc còn tính (ngày)',
    nothingFoundDays: (days) => `Lần đến mà không có việc gì còn được tính trong ${days} ngày.`,
    next: 'Bản tiếp theo',
    nextOf: (name) => `Bản tiếp theo của “${name}”`,
    nextNote: 'Bản đang có kết thúc vào ngày hôm trước. Mọi kết quả từ ngày đầu trở đi được xét lại ngay.',
    add: 'Thêm quy tắc',
    name: 'Tên',
    nameEn: 'Tên tiếng Anh',
    key: 'Mã',
    keyHint: 'Chữ thường không dấu, số và gạch nối; chung cho mọi bản.',
    where: 'Ở đâu',
    whereHint: 'Để trống là cả nước, chỉ quản trị viên cả nước được đặt. Quy tắc của nơi nhỏ hơn được dùng trước.',
    firstDay: 'Từ ngày',
    clauses: 'Điều kiện',
    clause: (number) => `Điều kiện ${number}`,
    addClause: 'Thêm điều kiện',
    removeClause: (number) => `Bỏ điều kiện ${number}`,
    kind: 'Cần có',
    kinds: { SQUAD: 'đội hình ở gần', SERVICE_POINT: 'điểm hỗ trợ ở gần', ACTIVITY: 'hoạt động trong thôn' },
    meters: 'Trong vòng (mét)',
    days: 'Trong vòng (ngày)',
    activityKinds: 'Loại hoạt động',
    anyActivity: 'Không chọn loại nào là mọi loại.',
    reported: 'Tính cả báo cáo chưa xác nhận',
    leastMembers: 'Ít nhất bao nhiêu thành viên',
    leastHint: 'Để trống: bao nhiêu cũng được',
    inOrder: 'Đội hình phải đúng quy định thành phần',
    save: 'Lưu bản này',
    dayWrong: 'Nhập ngày như 01/07/2025',
    clauseWrong: 'Nhập số: 1 đến 100.000 mét, 1 đến 3.650 ngày, 1 đến 1.000 thành viên.',
    squadWithin: (meters) => `Có đội hình trong vòng ${meters} m`,
    pointWithin: (meters) => `Có điểm hỗ trợ trong vòng ${meters} m`,
    activityWithin: (days) => `Có hoạt động trong ${days} ngày qua`,
    ofKinds: (kinds) => `, loại: ${kinds}`,
    withMembers: (count) => `, ít nhất ${count} thành viên`,
    orderly: ', đúng quy định thành phần',
    withReported: ', tính cả báo cáo chưa xác nhận',
    exclusions: 'Thôn không xét',
    exclusionNote: 'Thôn được để ra ngoài có lý do, như đang di dời. Mọi người đọc được lý do.',
    exclude: 'Để một thôn ra ngoài',
    hamlet: 'Thôn',
    commune: 'Xã',
    chooseCommune: 'Chọn xã trước',
    chooseHamlet: 'Chọn thôn',
    noHamlets: 'Đơn vị này không có thôn nào trong dữ liệu.',
    reason: 'Lý do',
    reasonHint: 'Ai cũng đọc được; nhiều nhất 500 ký tự.',
    lastDay: 'Đến ngày',
    lastDayHint: 'Để trống: cho đến khi có quyết định khác',
    period: 'Thời gian',
    include: 'Xét lại',
    includeOf: (name) => `Xét lại ${name}`,
    includeAsk: (name) => `${name} được xét như mọi thôn khác kể từ ngày này.`,
    includeFrom: 'Xét lại từ ngày',
    noExclusions: 'Không có thôn nào để ra ngoài',
    noExclusionsAdvice: 'Mọi thôn đều được xét.',
    counted: (count) => `${count} thôn`,
    show: 'Hiện',
    showToday: 'Hôm nay',
    showAll: 'Mọi lúc',
    tools: 'Thao tác',
    needed: 'Cần điền mục này',
  },
  en: {
    title: 'Rules of coverage',
    note: 'When a hamlet is served. A rule is never rewritten: a change is another version from a day on, so verdicts of earlier days stay as they were.',
    none: 'No rules yet',
    hidden: (count) => `${count} more versions are not shown here.`,
    everywhere: 'Whole country',
    version: (version) => `version ${version}`,
    inForce: 'in force',
    ended: 'ended',
    later: 'not yet',
    older: (count) => (count === 1 ? '1 other version' : `${count} other versions`),
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    always: 'from the beginning',
    combines: 'Asks for',
    combinations: { ANY: 'one of the clauses', ALL: 'all clauses' },
    purpose: 'For',
    purposes: { GENERAL: 'coverage in general', DIGITAL_SKILLS: 'digital skills', CASHLESS_PAYMENT: 'cashless payment' },
    nothingFound: 'Days for which a visit that found nothing counts',
    nothingFoundDays: (days) => `A visit that found nothing to do counts for ${days} days.`,
    next: 'Next version',
    nextOf: (name) => `Next version of “${name}”`,
    nextNote: 'The present version ends on the day before. All verdicts from its first day on are given anew at once.',
    add: 'Add a rule',
    name: 'Name',
    nameEn: 'English name',
    key: 'Key',
    keyHint: 'Small letters without marks, digits and hyphens; the same for all versions.',
    where: 'Where',
    whereHint: 'The whole country where nothing is chosen, which only administrators may say. The rule of a smaller unit goes first.',
    firstDay: 'From',
    clauses: 'Clauses',
    clause: (number) => `Clause ${number}`,
    addClause: 'Add a clause',
    removeClause: (number) => `Remove clause ${number}`,
    kind: 'There is',
    kinds: { SQUAD: 'a squad near by', SERVICE_POINT: 'a service point near by', ACTIVITY: 'an activity in the hamlet' },
    meters: 'Within (metres)',
    days: 'Within (days)',
    activityKinds: 'Kinds of activity',
    anyActivity: 'None chosen: any kind.',
    reported: 'Reports count that nobody verified yet',
    leastMembers: 'At least so many members',
    leastHint: 'Empty: any number',
    inOrder: 'The squad keeps the rules of composition',
    save: 'Save this version',
    dayWrong: 'Type a day like 01/07/2025',
    clauseWrong: 'Type numbers: 1 to 100,000 metres, 1 to 3,650 days, 1 to 1,000 members.',
    squadWithin: (meters) => `A squad within ${meters} m`,
    pointWithin: (meters) => `A service point within ${meters} m`,
    activityWithin: (days) => `An activity within ${days} days`,
    ofKinds: (kinds) => `, of the kinds: ${kinds}`,
    withMembers: (count) => `, of at least ${count} members`,
    orderly: ', in order with the rules of composition',
    withReported: ', reports that nobody verified count too',
    exclusions: 'Hamlets left out',
    exclusionNote: 'Hamlets that are left out for a reason, such as one that is being resettled. Everybody reads the reason.',
    exclude: 'Leave a hamlet out',
    hamlet: 'Hamlet',
    commune: 'Commune',
    chooseCommune: 'Choose the commune first',
    chooseHamlet: 'Choose the hamlet',
    noHamlets: 'No hamlets of this unit are known.',
    reason: 'Reason',
    reasonHint: 'Everybody reads it; at most 500 characters.',
    lastDay: 'Until',
    lastDayHint: 'Empty: until further notice',
    period: 'Days',
    include: 'Judge again',
    includeOf: (name) => `Judge ${name} again`,
    includeAsk: (name) => `${name} is judged like every other hamlet from this day on.`,
    includeFrom: 'Judged again from',
    noExclusions: 'No hamlet is left out',
    noExclusionsAdvice: 'All hamlets are judged.',
    counted: (count) => `${count} hamlets`,
    show: 'Show',
    showToday: 'Today',
    showAll: 'All days',
    tools: 'Actions',
    needed: 'This is needed',
  },
};
