import type { Messages } from '@/text/language';

interface StartWords {
  title: string;
  of: (area: string) => string;
  everywhere: string;
  waiting: string;
  nothingWaits: string;
  toVerify: string;
  toMend: string;
  toReview: string;
  toInspect: string;
  requests: string;
  figures: string;
  squads: string;
  persons: (count: string) => string;
  hamlets: string;
  covered: (count: string, share: string) => string;
  activities: (year: string) => string;
  verified: (count: string) => string;
  sites: string;
  boards: (count: string) => string;
  scans: (year: string) => string;
  report: string;
  import: string;
  months: (year: string) => string;
  month: string;
  count: string;
  noActivities: string;
  scansByDay: string;
  day: string;
  noScans: string;
  searchTitle: string;
  searchHint: string;
  nothingFound: string;
  groups: Record<'pages' | 'units' | 'sites' | 'squads' | 'activities' | 'boards' | 'campaigns' | 'accounts', string>;
  results: (count: number) => string;
}

export const startWords: Messages<StartWords> = {
  vi: {
    title: 'Tổng quan',
    of: (area) => `Tổng quan: ${area}`,
    everywhere: 'Cả nước',
    waiting: 'Việc chờ bạn',
    nothingWaits: 'Không có việc nào chờ bạn.',
    toVerify: 'báo cáo chờ xác nhận',
    toMend: 'báo cáo cần sửa',
    toReview: 'bản nháp chờ duyệt',
    toInspect: 'bảng đến hạn kiểm tra',
    requests: 'yêu cầu về dữ liệu cá nhân',
    figures: 'Con số',
    squads: 'Đội hình',
    persons: (count) => `${count} người`,
    hamlets: 'Thôn',
    covered: (count, share) => `${count} được phủ (${share})`,
    activities: (year) => `Hoạt động năm ${year}`,
    verified: (count) => `${count} đã xác nhận`,
    sites: 'Địa điểm',
    boards: (count) => `${count} bảng QR đang treo`,
    scans: (year) => `Lượt quét năm ${year}`,
    report: 'Báo cáo nhanh',
    import: 'Nhập dữ liệu',
    months: (year) => `Hoạt động đã xác nhận theo tháng, ${year}`,
    month: 'Tháng',
    count: 'Số lượng',
    noActivities: 'Chưa có hoạt động nào được xác nhận trong năm.',
    scansByDay: 'Lượt quét bảng QR, 30 ngày gần nhất có quét',
    day: 'Ngày',
    noScans: 'Chưa có lượt quét nào trong năm.',
    searchTitle: 'Tìm mọi thứ',
    searchHint: 'Tên địa điểm, đội hình, hoạt động, đơn vị, mã bảng…',
    nothingFound: 'Không tìm thấy gì',
    groups: {
      pages: 'Trang',
      units: 'Đơn vị',
      sites: 'Địa điểm',
      squads: 'Đội hình',
      activities: 'Hoạt động',
      boards: 'Bảng QR',
      campaigns: 'Chiến dịch',
      accounts: 'Tài khoản',
    },
    results: (count) => `${count} kết quả`,
  },
  en: {
    title: 'Overview',
    of: (area) => `Overview: ${area}`,
    everywhere: 'Whole country',
    waiting: 'Waiting for you',
    nothingWaits: 'Nothing waits for you.',
    toVerify: 'reports to verify',
    toMend: 'reports to be mended',
    toReview: 'drafts to review',
    toInspect: 'boards to inspect',
    requests: 'requests about personal data',
    figures: 'Figures',
    squads: 'Squads',
    persons: (count) => `${count} persons`,
    hamlets: 'Hamlets',
    covered: (count, share) => `${count} covered (${share})`,
    activities: (year) => `Activities in ${year}`,
    verified: (count) => `${count} verified`,
    sites: 'Sites',
    boards: (count) => `${count} QR boards hang`,
    scans: (year) => `Scans in ${year}`,
    report: 'Quick report',
    import: 'Import',
    months: (year) => `Verified activities by month, ${year}`,
    month: 'Month',
    count: 'Number',
    noActivities: 'No activity of this year is verified yet.',
    scansByDay: 'Scans of boards, the last 30 days with any',
    day: 'Day',
    noScans: 'No scans this year yet.',
    searchTitle: 'Search everything',
    searchHint: 'Names of sites, squads, activities, units, a board’s code…',
    nothingFound: 'Nothing found',
    groups: {
      pages: 'Pages',
      units: 'Units',
      sites: 'Sites',
      squads: 'Squads',
      activities: 'Activities',
      boards: 'Boards',
      campaigns: 'Campaigns',
      accounts: 'Accounts',
    },
    results: (count) => `${count} results`,
  },
};
