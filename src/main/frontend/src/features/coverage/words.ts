import type { CoverageClauseKind, CoverageDeed, CoverageOutcome, CoverageState, SquadKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface CoverageWords {
  title: string;
  rule: string;
  hamletCaption: string;
  communeCaption: string;
  searchPlaceholder: string;
  rows: string;
  rowsOf: Record<'HAMLETS' | 'COMMUNES', string>;
  counted: (count: string) => string;
  countedCommunes: (count: string) => string;
  withoutPosition: (count: string) => string;
  state: string;
  anyState: string;
  states: Record<CoverageState, string>;
  stateMeaning: Record<CoverageState, string>;
  /** How a clause stands, by what it looks for; the limit is a distance or a number of days. */
  reasons: Record<CoverageClauseKind, Record<CoverageOutcome, (limit: string) => string>>;
  kilometres: (count: string) => string;
  days: (count: string) => string;
  excludedBecause: string;
  byRule: string;
  lastVisit: string;
  daysAgo: (count: string) => string;
  neverVisited: string;
  leastDeed: string;
  deeds: Record<CoverageDeed, (limit: string, squad: string, members: string) => string>;
  name: string;
  commune: string;
  nearestSquad: string;
  distance: string;
  noSquad: string;
  covered: string;
  ofHamlets: (covered: string, hamlets: string) => string;
  noHamlets: string;
  legend: string;
  classesTitle: string;
  classes: readonly string[];
  tip: (covered: string, hamlets: string) => string;
  population: string;
  position: string;
  noPosition: string;
  source: string;
  demonstrationSquad: string;
  squadKinds: Record<SquadKind, string>;
  daysSince: string;
  servicePointDistance: string;
  centreDistance: string;
  estimated: string;
  members: (count: string) => string;
  ofThePlan: string;
}

export const coverageWords: Messages<CoverageWords> = {
  vi: {
    title: 'Độ phủ',
    rule:
      'Thôn được phục vụ khi có đội hình trong vòng 3 km hoặc có hoạt động trong 180 ngày qua; nơi có quy tắc riêng thì theo quy tắc ấy.',
    hamletCaption: 'Các thôn như trên bản đồ, cùng thứ tự. Chọn tên để mở thẻ.',
    communeCaption: 'Các xã như trên bản đồ, theo mã. Chọn tên để xem các thôn của xã.',
    searchPlaceholder: 'Tìm thôn, xóm, bản…',
    rows: 'Xem theo',
    rowsOf: { HAMLETS: 'Thôn', COMMUNES: 'Xã' },
    counted: (count) => `${count} thôn, xóm, bản`,
    countedCommunes: (count) => `${count} xã, phường, đặc khu`,
    withoutPosition: (count) => `${count} thôn không có vị trí, nên không có trên bản đồ và chưa rõ độ phủ.`,
    state: 'Trạng thái',
    anyState: 'Mọi trạng thái',
    states: {
      COVERED: 'Được phục vụ',
      PARTLY: 'Được một phần',
      PLANNED: 'Đã có kế hoạch',
      VISITED_NOTHING_FOUND: 'Đã đến, không có việc',
      EXCLUDED: 'Không xét',
      UNCOVERED: 'Chưa được phục vụ',
      UNKNOWN: 'Chưa rõ',
    },
    stateMeaning: {
      COVERED: 'Đạt quy tắc độ phủ.',
      PARTLY: 'Đạt một phần quy tắc độ phủ.',
      PLANNED: 'Chưa đạt, nhưng đã có kế hoạch đến hoặc lập đội hình.',
      VISITED_NOTHING_FOUND: 'Gần đây đã có người đến và không thấy việc cần làm.',
      EXCLUDED: 'Được loại ra có chủ ý.',
      UNCOVERED: 'Chưa đạt quy tắc độ phủ.',
      UNKNOWN: 'Chưa đủ dữ liệu để kết luận.',
    },
    reasons: {
      SQUAD: {
        MET: (limit) => `Có điểm đặt của một đội hình trong vòng ${limit}.`,
        PARTLY: (limit) => `Có đội hình trong vòng ${limit} nhưng chưa đủ thành viên hoặc chưa đúng thành phần.`,
        NOT_MET: (limit) => `Không có điểm đặt của đội hình nào trong vòng ${limit}.`,
        UNKNOWN: () => 'Thôn chưa có vị trí, hoặc chưa ai ghi thành viên của đội hình.',
      },
      SERVICE_POINT: {
        MET: (limit) => `Có điểm tư vấn trong vòng ${limit}.`,
        PARTLY: (limit) => `Có điểm tư vấn trong vòng ${limit}.`,
        NOT_MET: (limit) => `Không có điểm tư vấn nào trong vòng ${limit}.`,
        UNKNOWN: () => 'Thôn chưa có vị trí nên không đo được.',
      },
      ACTIVITY: {
        MET: (limit) => `Có hoạt động trong ${limit} qua.`,
        PARTLY: (limit) => `Có hoạt động trong ${limit} qua nhưng không đúng loại.`,
        NOT_MET: (limit) => `Không có hoạt động nào trong ${limit} qua.`,
        UNKNOWN: () => 'Chưa rõ có hoạt động nào không.',
      },
    },
    kilometres: (count) => `${count} km`,
    days: (count) => `${count} ngày`,
    excludedBecause: 'Lý do không xét',
    byRule: 'Quy tắc',
    lastVisit: 'Hoạt động gần nhất',
    daysAgo: (count) => `${count} ngày trước`,
    neverVisited: 'chưa có',
    leastDeed: 'Cách ngắn nhất',
    deeds: {
      VERIFY: () => 'Duyệt báo cáo đang chờ.',
      ADD_MEMBERS: (_, squad, members) => `Thêm ${members} thành viên cho ${squad}.`,
      MEND_SQUAD: (_, squad) => `Kiện toàn ${squad} theo quy định thành phần.`,
      VISIT: () => 'Tổ chức một hoạt động ở thôn.',
      PLACE_SQUAD: (limit) => `Đặt một đội hình trong vòng ${limit}.`,
      PLACE_SERVICE_POINT: (limit) => `Mở một điểm tư vấn trong vòng ${limit}.`,
    },
    name: 'Tên',
    commune: 'Thuộc',
    nearestSquad: 'Đội hình gần nhất',
    distance: 'Cách đội gần nhất',
    noSquad: 'không có',
    covered: 'Được phục vụ',
    ofHamlets: (covered, hamlets) => `${covered} / ${hamlets}`,
    noHamlets: 'Không có thôn nào trong dữ liệu',
    legend: 'Chú giải',
    classesTitle: 'Tỷ lệ thôn chưa được phục vụ',
    classes: ['dưới 25%', 'từ 25% đến dưới 50%', 'từ 50% đến dưới 75%', 'từ 75% trở lên'],
    tip: (covered, hamlets) => `${covered} trên ${hamlets} thôn được phục vụ`,
    population: 'Dân số',
    position: 'Vị trí',
    noPosition: 'chưa có vị trí',
    source: 'Nguồn',
    demonstrationSquad: 'đội hình minh họa, không có thật',
    squadKinds: {
      YOUTH_DIGITAL_SQUAD: 'Đội hình thanh niên chuyển đổi số',
      COMMUNITY_DIGITAL_GROUP: 'Tổ công nghệ số cộng đồng',
      VOLUNTEER_TEAM: 'Đội tình nguyện',
      CLUB: 'Câu lạc bộ',
    },
    daysSince: 'Số ngày từ hoạt động cuối',
    servicePointDistance: 'Cách điểm tư vấn gần nhất',
    centreDistance: 'Cách trung tâm xã',
    estimated: 'ước tính',
    members: (count) => `${count} thành viên`,
    ofThePlan: 'theo kế hoạch',
  },
  en: {
    title: 'Coverage',
    rule:
      'A hamlet is served where a squad’s base lies within 3 km or an activity took place in the last 180 days; where there is a rule of its own, by that one.',
    hamletCaption: 'The hamlets of the map, in the same order. Choose a name to open its card.',
    communeCaption: 'The communes of the map, by code. Choose a name to see its hamlets.',
    searchPlaceholder: 'Search hamlets…',
    rows: 'Rows',
    rowsOf: { HAMLETS: 'Hamlets', COMMUNES: 'Communes' },
    counted: (count) => `${count} hamlets`,
    countedCommunes: (count) => `${count} communes, wards and special zones`,
    withoutPosition: (count) => `${count} hamlets have no position: they are not on the map and their coverage is unknown.`,
    state: 'State',
    anyState: 'Any state',
    states: {
      COVERED: 'Served',
      PARTLY: 'Partly served',
      PLANNED: 'Planned',
      VISITED_NOTHING_FOUND: 'Visited, nothing to do',
      EXCLUDED: 'Left out',
      UNCOVERED: 'Not served',
      UNKNOWN: 'Unknown',
    },
    stateMeaning: {
      COVERED: 'The rule of coverage is kept.',
      PARTLY: 'The rule of coverage is kept in part.',
      PLANNED: 'Not yet, but a visit or a squad is planned.',
      VISITED_NOTHING_FOUND: 'Somebody was there not long ago and found nothing to do.',
      EXCLUDED: 'Left out on purpose.',
      UNCOVERED: 'The rule of coverage is not kept.',
      UNKNOWN: 'There is too little data to tell.',
    },
    reasons: {
      SQUAD: {
        MET: (limit) => `A squad’s base lies within ${limit}.`,
        PARTLY: (limit) => `There is a squad within ${limit}, with too few members or not composed as it should be.`,
        NOT_MET: (limit) => `No squad’s base lies within ${limit}.`,
        UNKNOWN: () => 'The hamlet has no position, or nobody wrote down who is in the squad.',
      },
      SERVICE_POINT: {
        MET: (limit) => `A service point lies within ${limit}.`,
        PARTLY: (limit) => `A service point lies within ${limit}.`,
        NOT_MET: (limit) => `No service point lies within ${limit}.`,
        UNKNOWN: () => 'The hamlet has no position to measure from.',
      },
      ACTIVITY: {
        MET: (limit) => `There was an activity in the last ${limit}.`,
        PARTLY: (limit) => `There was an activity in the last ${limit}, of another kind.`,
        NOT_MET: (limit) => `There was no activity in the last ${limit}.`,
        UNKNOWN: () => 'Whether there was an activity is not known.',
      },
    },
    kilometres: (count) => `${count} km`,
    days: (count) => `${count} days`,
    excludedBecause: 'Left out because',
    byRule: 'Rule',
    lastVisit: 'Latest activity',
    daysAgo: (count) => `${count} days ago`,
    neverVisited: 'none',
    leastDeed: 'Shortest way',
    deeds: {
      VERIFY: () => 'Verify the report that waits.',
      ADD_MEMBERS: (_, squad, members) => `Find ${members} more members for ${squad}.`,
      MEND_SQUAD: (_, squad) => `Have ${squad} keep the rules of its composition.`,
      VISIT: () => 'Hold an activity in the hamlet.',
      PLACE_SQUAD: (limit) => `Base a squad within ${limit}.`,
      PLACE_SERVICE_POINT: (limit) => `Open a service point within ${limit}.`,
    },
    name: 'Name',
    commune: 'Lies in',
    nearestSquad: 'Nearest squad',
    distance: 'To the nearest squad',
    noSquad: 'none',
    covered: 'Served',
    ofHamlets: (covered, hamlets) => `${covered} / ${hamlets}`,
    noHamlets: 'No hamlets in the data',
    legend: 'Legend',
    classesTitle: 'Hamlets not served',
    classes: ['less than 25%', '25% to less than 50%', '50% to less than 75%', '75% and more'],
    tip: (covered, hamlets) => `${covered} of ${hamlets} hamlets served`,
    population: 'Population',
    position: 'Position',
    noPosition: 'no position known',
    source: 'Source',
    demonstrationSquad: 'a demonstration squad, not a real one',
    squadKinds: {
      YOUTH_DIGITAL_SQUAD: 'Youth squad for digital transformation',
      COMMUNITY_DIGITAL_GROUP: 'Community digital technology group',
      VOLUNTEER_TEAM: 'Volunteer team',
      CLUB: 'Club',
    },
    daysSince: 'Days since an activity',
    servicePointDistance: 'To the nearest service point',
    centreDistance: 'To the commune’s centre',
    estimated: 'estimated',
    members: (count) => `${count} members`,
    ofThePlan: 'by the plan',
  },
};
