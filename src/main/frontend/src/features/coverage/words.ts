import type { CoverageState, SquadKind } from '@/graphql/generated/map/graphql';
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
}

export const coverageWords: Messages<CoverageWords> = {
  vi: {
    title: 'Độ phủ',
    rule: 'Thôn được phục vụ khi có điểm đặt của một đội hình trong vòng 3 km.',
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
    states: { COVERED: 'Được phục vụ', UNCOVERED: 'Chưa được phục vụ', UNKNOWN: 'Chưa rõ' },
    stateMeaning: {
      COVERED: 'Có điểm đặt của một đội hình trong vòng 3 km.',
      UNCOVERED: 'Không có điểm đặt của đội hình nào trong vòng 3 km.',
      UNKNOWN: 'Thôn chưa có vị trí nên không đo được.',
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
  },
  en: {
    title: 'Coverage',
    rule: 'A hamlet is served where a squad’s base lies within 3 km.',
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
    states: { COVERED: 'Served', UNCOVERED: 'Not served', UNKNOWN: 'Unknown' },
    stateMeaning: {
      COVERED: 'A squad’s base lies within 3 km.',
      UNCOVERED: 'No squad’s base lies within 3 km.',
      UNKNOWN: 'The hamlet has no position to measure from.',
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
  },
};
