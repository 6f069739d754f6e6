import type { Messages } from '@/text/language';

interface ReportWords {
  title: (unit: string) => string;
  plainTitle: string;
  choose: string;
  chooseAdvice: string;
  unit: string;
  print: string;
  day: string;
  rule: string;
  inForce: string;
  plan: string;
  made: string;
  address: string;
  figures: string;
  byState: string;
  served: (covered: string, hamlets: string, share: string) => string;
  servedUnder: (covered: string, hamlets: string, share: string) => string;
  map: string;
  communes: string;
  commune: string;
  hamlets: string;
  covered: string;
  uncovered: string;
  share: string;
  largest: (count: string) => string;
  farthest: string;
  noneUncovered: string;
  steps: string;
  sources: string;
}

export const reportWords: Messages<ReportWords> = {
  vi: {
    title: (unit) => `Báo cáo độ phủ: ${unit}`,
    plainTitle: 'Báo cáo độ phủ',
    choose: 'Chọn một đơn vị',
    chooseAdvice: 'Báo cáo là về một tỉnh hoặc một xã.',
    unit: 'Đơn vị',
    print: 'In báo cáo',
    day: 'Số liệu ngày',
    rule: 'Xét theo',
    inForce: 'quy tắc đang áp dụng ở từng nơi',
    plan: 'Theo kế hoạch',
    made: 'Lập báo cáo ngày',
    address: 'Báo cáo này trên mạng',
    figures: 'Số liệu chính',
    byState: 'Thôn và người dân theo trạng thái',
    served: (covered, hamlets, share) => `${covered} trên ${hamlets} thôn được phục vụ (${share}).`,
    servedUnder: (covered, hamlets, share) => `Theo kế hoạch: ${covered} trên ${hamlets} thôn (${share}).`,
    map: 'Bản đồ',
    communes: 'Theo xã, phường, đặc khu',
    commune: 'Đơn vị',
    hamlets: 'Số thôn',
    covered: 'Được phục vụ',
    uncovered: 'Chưa được phục vụ',
    share: 'Tỷ lệ được phục vụ',
    largest: (count) => `${count} thôn chưa được phục vụ đông dân nhất`,
    farthest: 'Thôn không có số dân xếp sau.',
    noneUncovered: 'Không còn thôn nào chưa được phục vụ.',
    steps: 'Các bước của kế hoạch',
    sources: 'Nguồn',
  },
  en: {
    title: (unit) => `Coverage report: ${unit}`,
    plainTitle: 'Coverage report',
    choose: 'Choose a unit',
    chooseAdvice: 'A report is about a province or a commune.',
    unit: 'Unit',
    print: 'Print the report',
    day: 'Figures of',
    rule: 'Judged by',
    inForce: 'the rule in force in each place',
    plan: 'Under the plan',
    made: 'Report made on',
    address: 'This report online',
    figures: 'Key figures',
    byState: 'Hamlets and people by state',
    served: (covered, hamlets, share) => `${covered} of ${hamlets} hamlets are served (${share}).`,
    servedUnder: (covered, hamlets, share) => `Under the plan: ${covered} of ${hamlets} hamlets (${share}).`,
    map: 'Map',
    communes: 'By commune, ward and special zone',
    commune: 'Unit',
    hamlets: 'Hamlets',
    covered: 'Served',
    uncovered: 'Not served',
    share: 'Share served',
    largest: (count) => `The ${count} largest hamlets that are not served`,
    farthest: 'Hamlets without a figure of their people come last.',
    noneUncovered: 'No hamlet is left that is not served.',
    steps: 'Steps of the plan',
    sources: 'Sources',
  },
};
