import type { Messages } from '@/text/language';
import type { ProgressBasis, SplitBy } from '@/graphql/generated/graphql';

interface TargetWords {
  title: string;
  campaigns: string;
  chart: string;
  none: string;
  noneAdvice: string;
  counted: (count: string) => string;
  indicator: string;
  unit: string;
  days: string;
  planned: string;
  reached: string;
  share: string;
  pace: string;
  paces: Record<'ahead' | 'inTime' | 'behind' | 'unknown', string>;
  parts: string;
  part: string;
  anyPart: string;
  whole: string;
  onlyParts: string;
  year: string;
  source: string;
  basis: string;
  bases: Record<ProgressBasis, string>;
  splitBy: Record<SplitBy, string>;
  set: string;
  setTitle: string;
  value: string;
  valueWrong: string;
  from: string;
  to: string;
  dayWrong: string;
  unitNeeded: string;
  sourceHint: string;
  save: string;
  split: string;
  splitAsk: string;
  notThere: string;
  facts: string;
  campaignEmpty: string;
  campaignEmptyAdvice: string;
  campaignCounted: (count: string) => string;
  campaignSearch: string;
  name: string;
  note: string;
  totals: string;
  noTotals: string;
  activities: string;
  squads: string;
  allActivities: string;
  newCampaign: string;
  works: string;
  measure: string;
  amount: string;
}

export const targetWords: Messages<TargetWords> = {
  vi: {
    title: 'Chỉ tiêu',
    campaigns: 'Chiến dịch',
    chart: 'Đã đạt so với chỉ tiêu (%)',
    none: 'Chưa có chỉ tiêu nào',
    noneAdvice: 'Đặt chỉ tiêu cho một đơn vị và một khoảng thời gian.',
    counted: (count) => `${count} chỉ tiêu`,
    indicator: 'Nội dung',
    unit: 'Đơn vị',
    days: 'Thời gian',
    planned: 'Chỉ tiêu',
    reached: 'Đã đạt',
    share: 'Tỷ lệ',
    pace: 'Tiến độ',
    paces: { ahead: 'vượt tiến độ', inTime: 'đúng tiến độ', behind: 'chậm tiến độ', unknown: 'chưa có số liệu' },
    parts: 'Giao cho từng đơn vị',
    part: 'Phần',
    anyPart: 'Chỉ tiêu chung và phần giao',
    whole: 'Chỉ chỉ tiêu chung',
    onlyParts: 'Chỉ phần giao',
    year: 'Năm',
    source: 'Theo văn bản',
    basis: 'Số liệu',
    bases: { COMPUTED: 'Cộng từ báo cáo đã xác nhận', OBSERVED: 'Số liệu đã công bố gần nhất', NONE: 'Chưa có' },
    splitBy: { HOUSEHOLDS: 'Chia theo số hộ', HAND: 'Chia tay' },
    set: 'Đặt chỉ tiêu',
    setTitle: 'Đặt chỉ tiêu',
    value: 'Bao nhiêu',
    valueWrong: 'Nhập một số lớn hơn không',
    from: 'Từ ngày',
    to: 'Đến ngày',
    dayWrong: 'Nhập ngày như 01/07/2025',
    unitNeeded: 'Chọn đơn vị',
    sourceHint: 'Ví dụ: Kế hoạch 12-KH/TĐTN (không bắt buộc)',
    save: 'Lưu',
    split: 'Chia cho các xã theo số hộ',
    splitAsk: 'Chỉ tiêu được chia cho các xã theo số hộ và thay cách chia trước đây. Các phần cộng lại đúng bằng chỉ tiêu.',
    notThere: 'Không có chỉ tiêu này',
    facts: 'Thông tin',
    campaignEmpty: 'Chưa có chiến dịch nào',
    campaignEmptyAdvice: 'Ví dụ: Tháng Thanh niên, Mùa hè xanh.',
    campaignCounted: (count) => `${count} chiến dịch`,
    campaignSearch: 'Tìm chiến dịch theo tên',
    name: 'Tên',
    note: 'Nội dung',
    totals: 'Kết quả đã xác nhận',
    noTotals: 'Chưa có hoạt động nào của chiến dịch được xác nhận.',
    activities: 'Hoạt động',
    squads: 'Đội hình tham gia',
    allActivities: 'Xem các hoạt động',
    newCampaign: 'Thêm chiến dịch',
    works: 'Công trình thanh niên',
    measure: 'Nội dung',
    amount: 'Kết quả',
  },
  en: {
    title: 'Targets',
    campaigns: 'Campaigns',
    chart: 'Reached of what was planned (%)',
    none: 'No targets yet',
    noneAdvice: 'Set one for a unit and some days.',
    counted: (count) => `${count} targets`,
    indicator: 'What',
    unit: 'Unit',
    days: 'Days',
    planned: 'Planned',
    reached: 'Reached',
    share: 'Share',
    pace: 'Pace',
    paces: { ahead: 'ahead of time', inTime: 'in time', behind: 'behind', unknown: 'no figures yet' },
    parts: 'Split over units',
    part: 'Part',
    anyPart: 'Whole targets and parts',
    whole: 'Whole targets only',
    onlyParts: 'Parts only',
    year: 'Year',
    source: 'By which document',
    basis: 'Figures',
    bases: { COMPUTED: 'Added from verified reports', OBSERVED: 'The latest stated figure', NONE: 'None yet' },
    splitBy: { HOUSEHOLDS: 'Split by households', HAND: 'Split by hand' },
    set: 'Set a target',
    setTitle: 'Set a target',
    value: 'How much',
    valueWrong: 'Type a number greater than nothing',
    from: 'From',
    to: 'Until',
    dayWrong: 'Type a day like 01/07/2025',
    unitNeeded: 'Choose a unit',
    sourceHint: 'Such as plan 12-KH/TĐTN (optional)',
    save: 'Save',
    split: 'Split over communes by households',
    splitAsk: 'The target is split over the communes by households, in place of how it was split before. The parts add up to the target.',
    notThere: 'There is no such target',
    facts: 'Facts',
    campaignEmpty: 'No campaigns yet',
    campaignEmptyAdvice: 'Such as the Youth Month.',
    campaignCounted: (count) => `${count} campaigns`,
    campaignSearch: 'Search campaigns by name',
    name: 'Name',
    note: 'About',
    totals: 'Verified results',
    noTotals: 'No activity of this campaign is verified yet.',
    activities: 'Activities',
    squads: 'Squads that took part',
    allActivities: 'Show the activities',
    newCampaign: 'Add a campaign',
    works: 'Youth works',
    measure: 'What',
    amount: 'Result',
  },
};
