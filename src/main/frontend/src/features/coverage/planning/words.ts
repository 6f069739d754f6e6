import type { CoveragePurpose } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';
import type { orders } from './question';

interface PlanningWords {
  title: string;
  tabs: Record<'map' | 'compare' | 'proposal' | 'plans' | 'report', string>;
  tabsLabel: string;
  list: string;
  onMap: string;
  card: string;
  day: string;
  rule: string;
  ruleInForce: string;
  purposes: Record<CoveragePurpose, string>;
  version: (number: number) => string;
  plan: string;
  noPlan: string;
  unknownPlan: string;
  planApplied: string;
  order: string;
  orders: Record<(typeof orders)[number], string>;
  conditions: string;
  fromSquad: string;
  fromServicePoint: string;
  people: string;
  unvisited: string;
  wholeNumber: string;
  picture: string;
  pictureFailed: string;
  report: string;
  exclude: string;
  include: string;
  excludeAsk: string;
  includeAsk: string;
  from: string;
  to: string;
  toHint: string;
  reason: string;
  reasonHint: string;
  dayWrong: string;
  asOf: (day: string) => string;
  underPlan: (plan: string) => string;
}

export const planningWords: Messages<PlanningWords> = {
  vi: {
    title: 'Độ phủ',
    tabs: { map: 'Bản đồ và danh sách', compare: 'So sánh', proposal: 'Đề xuất', plans: 'Kế hoạch', report: 'Báo cáo' },
    tabsLabel: 'Lập kế hoạch độ phủ',
    list: 'Danh sách',
    onMap: 'Độ phủ trên bản đồ',
    card: 'Thôn đang chọn',
    day: 'Ngày xem',
    rule: 'Xét theo',
    ruleInForce: 'Quy tắc đang áp dụng',
    purposes: { GENERAL: 'chung', DIGITAL_SKILLS: 'kỹ năng số', CASHLESS_PAYMENT: 'thanh toán không tiền mặt' },
    version: (number) => `bản ${number}`,
    plan: 'Kế hoạch',
    noPlan: 'Không, như hiện có',
    unknownPlan: 'Kế hoạch không tìm thấy',
    planApplied: 'đã thực hiện',
    order: 'Xếp theo',
    orders: {
      NEAREST_SQUAD: 'Xa đội hình nhất',
      POPULATION: 'Đông dân nhất',
      DAYS_SINCE_VISIT: 'Lâu chưa có hoạt động nhất',
      NEAREST_SERVICE_POINT: 'Xa điểm tư vấn nhất',
      COMMUNE_CENTRE: 'Xa trung tâm xã nhất',
      NAME: 'Tên',
    },
    conditions: 'Điều kiện khác',
    fromSquad: 'Cách đội hình từ (m)',
    fromServicePoint: 'Cách điểm tư vấn từ (m)',
    people: 'Dân số từ (người)',
    unvisited: 'Chưa có hoạt động từ (ngày)',
    wholeNumber: 'Nhập một số nguyên',
    picture: 'Tải ảnh PNG',
    pictureFailed: 'Không vẽ được ảnh của bản đồ.',
    report: 'Báo cáo để in',
    exclude: 'Không xét thôn này',
    include: 'Xét lại thôn này',
    excludeAsk: 'Thôn sẽ không bị tính là chưa được phục vụ. Lý do hiện công khai.',
    includeAsk: 'Thôn lại được xét theo quy tắc.',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    toHint: 'Bỏ trống: đến khi có thay đổi',
    reason: 'Lý do',
    reasonHint: 'Ai cũng đọc được',
    dayWrong: 'Nhập ngày như 01/07/2025',
    asOf: (day) => `Ngày ${day}`,
    underPlan: (plan) => `Theo kế hoạch “${plan}”`,
  },
  en: {
    title: 'Coverage',
    tabs: { map: 'Map and list', compare: 'Compare', proposal: 'Proposal', plans: 'Plans', report: 'Report' },
    tabsLabel: 'Planning of coverage',
    list: 'List',
    onMap: 'Coverage on the map',
    card: 'The chosen hamlet',
    day: 'Day',
    rule: 'Judged by',
    ruleInForce: 'The rule in force',
    purposes: { GENERAL: 'general', DIGITAL_SKILLS: 'digital skills', CASHLESS_PAYMENT: 'cashless payment' },
    version: (number) => `version ${number}`,
    plan: 'Plan',
    noPlan: 'None, things as they are',
    unknownPlan: 'A plan that is not found',
    planApplied: 'carried out',
    order: 'Order',
    orders: {
      NEAREST_SQUAD: 'Farthest from a squad',
      POPULATION: 'Most people',
      DAYS_SINCE_VISIT: 'Longest without an activity',
      NEAREST_SERVICE_POINT: 'Farthest from a service point',
      COMMUNE_CENTRE: 'Farthest from the commune’s centre',
      NAME: 'Name',
    },
    conditions: 'More conditions',
    fromSquad: 'From a squad at least (m)',
    fromServicePoint: 'From a service point at least (m)',
    people: 'People at least',
    unvisited: 'Without an activity for at least (days)',
    wholeNumber: 'Type a whole number',
    picture: 'Picture (PNG)',
    pictureFailed: 'The picture of the map could not be made.',
    report: 'Report to print',
    exclude: 'Leave this hamlet out',
    include: 'Judge this hamlet again',
    excludeAsk: 'The hamlet will not count as not served. Everybody reads the reason.',
    includeAsk: 'The hamlet is judged by the rule again.',
    from: 'From',
    to: 'To',
    toHint: 'Empty: until further notice',
    reason: 'Reason',
    reasonHint: 'Everybody reads it',
    dayWrong: 'Type a day like 01/07/2025',
    asOf: (day) => `On ${day}`,
    underPlan: (plan) => `Under the plan “${plan}”`,
  },
};
