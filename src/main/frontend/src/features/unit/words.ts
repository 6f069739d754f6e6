import type {
  BoundaryAccuracy,
  BoundaryChange,
  LineageKind,
  UnitKind,
  UnitLevel,
} from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface UnitWords {
  title: string;
  caption: string;
  searchPlaceholder: string;
  level: string;
  levels: Record<UnitLevel | 'ANY', string>;
  counted: Record<UnitLevel | 'ANY', (count: string) => string>;
  kinds: Record<UnitKind, string>;
  accuracy: Record<BoundaryAccuracy, string>;
  change: Record<BoundaryChange, string>;
  lineage: Record<LineageKind, string>;
  name: string;
  code: string;
  population: string;
  onDay: (day: string) => string;
  noShape: string;
  notDrawn: (count: string) => string;
  withoutPosition: (count: string) => string;
  noDistricts: string;
  within: string;
  nameOfUnit: string;
  wholeCountry: string;
  leaveOut: (name: string) => string;
  notAliveThen: (name: string) => string;
  insteadOf: string;
  legend: string;
  rural: string;
  urban: string;
  specialZone: string;
  derived: string;
  approximate: string;
  noBorder: string;
  validity: string;
  from: (day: string) => string;
  until: (day: string) => string;
  between: (from: string, to: string) => string;
  notAlive: string;
  area: string;
  noPopulation: string;
  populationOn: (day: string) => string;
  doubt: string;
  households: string;
  border: string;
  liesIn: string;
  nameEn: string;
  predecessors: string;
  successors: string;
  partly: string;
  share: (share: string) => string;
  estimated: string;
  unverified: string;
  hamlets: string;
  hamletsCovered: (covered: string, hamlets: string) => string;
  showWithin: string;
  showCoverage: string;
  showSites: string;
  source: string;
}

export const unitWords: Messages<UnitWords> = {
  vi: {
    title: 'Đơn vị hành chính',
    caption: 'Các đơn vị hành chính như trên bản đồ, cùng thứ tự. Chọn tên để mở thẻ.',
    searchPlaceholder: 'Tìm tỉnh, xã, phường…',
    level: 'Cấp',
    levels: { PROVINCE: 'Tỉnh', DISTRICT: 'Huyện', COMMUNE: 'Xã', HAMLET: 'Thôn', ANY: 'Mọi cấp' },
    counted: {
      PROVINCE: (count) => `${count} tỉnh, thành phố`,
      DISTRICT: (count) => `${count} quận, huyện, thị xã, thành phố`,
      COMMUNE: (count) => `${count} xã, phường, thị trấn, đặc khu`,
      HAMLET: (count) => `${count} thôn, tổ dân phố`,
      ANY: (count) => `${count} đơn vị`,
    },
    kinds: {
      PROVINCE: 'Tỉnh',
      CITY: 'Thành phố trực thuộc trung ương',
      DISTRICT: 'Huyện',
      URBAN_DISTRICT: 'Quận',
      TOWN: 'Thị xã',
      PROVINCIAL_CITY: 'Thành phố thuộc tỉnh',
      MUNICIPAL_CITY: 'Thành phố thuộc thành phố',
      ISLAND_DISTRICT: 'Huyện đảo',
      COMMUNE: 'Xã',
      WARD: 'Phường',
      TOWNSHIP: 'Thị trấn',
      SPECIAL_ZONE: 'Đặc khu',
      HAMLET: 'Thôn, tổ dân phố',
    },
    accuracy: {
      DETAILED: 'Vẽ chi tiết',
      SIMPLIFIED: 'Đã giản lược cho bản đồ tổng quan',
      DERIVED: 'Ghép từ ranh giới của đơn vị khác',
      APPROXIMATE: 'Gần đúng',
    },
    change: { LAW: 'theo văn bản pháp luật', REDRAWN: 'vẽ lại theo nguồn tốt hơn, không phải điều chỉnh địa giới' },
    lineage: {
      MERGE: 'sáp nhập',
      SPLIT: 'chia tách',
      RENAME: 'đổi tên',
      RECODE: 'đổi mã',
      REASSIGN: 'chuyển một phần',
      REDRAW: 'điều chỉnh địa giới',
    },
    name: 'Tên',
    code: 'Mã',
    population: 'Dân số',
    onDay: (day) => `ngày ${day}`,
    noShape: 'chưa có ranh giới',
    notDrawn: (count) => `${count} đơn vị trong danh sách chưa có ranh giới cho ngày này, bản đồ chỉ đánh dấu tâm.`,
    withoutPosition: (count) => `${count} đơn vị không có vị trí, nên không có trên bản đồ.`,
    noDistricts: 'Cấp huyện kết thúc ngày 30/06/2025. Chọn một ngày trước đó, hoặc chọn cấp khác.',
    within: 'Trong đơn vị',
    nameOfUnit: 'Tên xã, phường, tỉnh…',
    wholeCountry: 'Cả nước',
    leaveOut: (name) => `Bỏ ${name}`,
    notAliveThen: (name) => `${name} không tồn tại vào ngày này`,
    insteadOf: 'Xem thay:',
    legend: 'Chú giải',
    rural: 'Tỉnh, xã',
    urban: 'Thành phố, phường, thị trấn',
    specialZone: 'Đặc khu',
    derived: 'Ranh giới ghép từ đơn vị khác',
    approximate: 'Ranh giới gần đúng',
    noBorder: 'Chưa có ranh giới, chỉ biết tâm',
    validity: 'Hiệu lực',
    from: (day) => `từ ${day}`,
    until: (day) => `đến hết ${day}`,
    between: (from, to) => `${from} – ${to}`,
    notAlive: 'không tồn tại vào ngày đang xem',
    area: 'Diện tích',
    noPopulation: 'chưa có số liệu dùng được',
    populationOn: (day) => `theo số liệu ngày ${day}`,
    doubt: 'Số liệu nghi ngờ',
    households: 'Số hộ',
    border: 'Ranh giới',
    liesIn: 'Thuộc',
    nameEn: 'Tên tiếng Anh',
    predecessors: 'Hình thành từ',
    successors: 'Trở thành',
    partly: 'một phần',
    share: (share) => `${share} diện tích`,
    estimated: 'ước tính',
    unverified: 'chưa đối chiếu nghị quyết',
    hamlets: 'Thôn được phục vụ',
    hamletsCovered: (covered, hamlets) => `${covered} trên ${hamlets}`,
    showWithin: 'Xem các xã bên trong',
    showCoverage: 'Xem độ phủ',
    showSites: 'Xem địa chỉ đỏ',
    source: 'Nguồn',
  },
  en: {
    title: 'Administrative units',
    caption: 'The administrative units of the map, in the same order. Choose a name to open its card.',
    searchPlaceholder: 'Search provinces, communes…',
    level: 'Level',
    levels: { PROVINCE: 'Province', DISTRICT: 'District', COMMUNE: 'Commune', HAMLET: 'Hamlet', ANY: 'Any' },
    counted: {
      PROVINCE: (count) => `${count} provinces and cities`,
      DISTRICT: (count) => `${count} districts`,
      COMMUNE: (count) => `${count} communes, wards, townships and special zones`,
      HAMLET: (count) => `${count} hamlets`,
      ANY: (count) => `${count} units`,
    },
    kinds: {
      PROVINCE: 'Province',
      CITY: 'City under the central government',
      DISTRICT: 'District',
      URBAN_DISTRICT: 'Urban district',
      TOWN: 'Town',
      PROVINCIAL_CITY: 'Provincial city',
      MUNICIPAL_CITY: 'Municipal city',
      ISLAND_DISTRICT: 'Island district',
      COMMUNE: 'Commune',
      WARD: 'Ward',
      TOWNSHIP: 'Township',
      SPECIAL_ZONE: 'Special zone',
      HAMLET: 'Hamlet',
    },
    accuracy: {
      DETAILED: 'Drawn in detail',
      SIMPLIFIED: 'Simplified for overview maps',
      DERIVED: 'Put together from other units’ borders',
      APPROXIMATE: 'Approximate',
    },
    change: { LAW: 'as the law drew it', REDRAWN: 'drawn again on better paper, not changed' },
    lineage: {
      MERGE: 'merged',
      SPLIT: 'split',
      RENAME: 'renamed',
      RECODE: 'recoded',
      REASSIGN: 'part reassigned',
      REDRAW: 'border changed',
    },
    name: 'Name',
    code: 'Code',
    population: 'Population',
    onDay: (day) => `on ${day}`,
    noShape: 'no border known',
    notDrawn: (count) => `No border is known for ${count} of the units shown: the map marks their centres only.`,
    withoutPosition: (count) => `${count} units have no position and are not on the map.`,
    noDistricts: 'Districts ended on 30/06/2025. Choose an earlier day or another level.',
    within: 'Within',
    nameOfUnit: 'Name of a commune or province…',
    wholeCountry: 'Whole country',
    leaveOut: (name) => `Leave out ${name}`,
    notAliveThen: (name) => `${name} does not exist on this day`,
    insteadOf: 'See instead:',
    legend: 'Legend',
    rural: 'Province, commune',
    urban: 'City, ward, township',
    specialZone: 'Special zone',
    derived: 'Border derived from other units',
    approximate: 'Border approximate',
    noBorder: 'Border not known, centre only',
    validity: 'Exists',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    between: (from, to) => `${from} – ${to}`,
    notAlive: 'does not exist on the day shown',
    area: 'Area',
    noPopulation: 'no usable figure',
    populationOn: (day) => `as counted on ${day}`,
    doubt: 'Doubtful figure',
    households: 'Households',
    border: 'Border',
    liesIn: 'Lies in',
    nameEn: 'English name',
    predecessors: 'Formed from',
    successors: 'Became',
    partly: 'in part',
    share: (share) => `${share} of the area`,
    estimated: 'estimated',
    unverified: 'not checked against the resolution',
    hamlets: 'Hamlets served',
    hamletsCovered: (covered, hamlets) => `${covered} of ${hamlets}`,
    showWithin: 'Show the communes in it',
    showCoverage: 'Show coverage',
    showSites: 'Show red addresses',
    source: 'Source',
  },
};
