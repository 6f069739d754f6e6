import type { BoardState, PlaceType, RelicType, SiteRank, UnitBasis } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface SiteWords {
  title: string;
  caption: string;
  searchPlaceholder: string;
  counted: (count: string) => string;
  withoutPosition: (count: string) => string;
  name: string;
  rank: string;
  ranks: Record<SiteRank, string>;
  anyRank: string;
  placeType: string;
  placeTypes: Record<PlaceType, string>;
  anyPlaceType: string;
  relicTypes: Record<RelicType, string>;
  relicType: string;
  redAddress: string;
  red: string;
  notRed: string;
  anyKind: string;
  distance: string;
  near: string;
  nearHere: string;
  anywhere: string;
  radius: (kilometers: number) => string;
  noPosition: string;
  approximate: string;
  legend: string;
  relic: string;
  hollow: string;
  summary: string;
  decision: string;
  address: string;
  unit: string;
  basis: Record<UnitBasis, string>;
  candidates: string;
  position: string;
  board: string;
  boardStates: Record<BoardState, string>;
  page: string;
  original: string;
  source: string;
}

export const siteWords: Messages<SiteWords> = {
  vi: {
    title: 'Địa chỉ đỏ và di tích',
    caption: 'Các địa điểm như trên bản đồ, cùng thứ tự. Chọn tên để mở thẻ.',
    searchPlaceholder: 'Tìm địa chỉ đỏ, di tích…',
    counted: (count) => `${count} địa điểm`,
    withoutPosition: (count) => `${count} địa điểm chưa có vị trí, nên không có trên bản đồ.`,
    name: 'Tên',
    rank: 'Xếp hạng',
    ranks: {
      SPECIAL_NATIONAL: 'Quốc gia đặc biệt',
      NATIONAL: 'Quốc gia',
      PROVINCIAL: 'Cấp tỉnh',
      INVENTORIED: 'Kiểm kê',
      NONE: 'Không xếp hạng',
      NOT_STATED: 'Chưa rõ',
    },
    anyRank: 'Mọi xếp hạng',
    placeType: 'Loại địa điểm',
    placeTypes: {
      COMMUNAL_HOUSE: 'Đình',
      TEMPLE: 'Đền, miếu',
      PAGODA: 'Chùa',
      CHURCH: 'Nhà thờ',
      BASE: 'Căn cứ',
      MEMORIAL: 'Đài tưởng niệm, khu lưu niệm',
      MUSEUM: 'Bảo tàng',
      HOUSE: 'Nhà',
      LANDSCAPE: 'Cảnh quan',
      TOURIST_PLACE: 'Điểm du lịch',
      ARCHAEOLOGICAL_PLACE: 'Di chỉ khảo cổ',
      FORT: 'Thành, pháo đài',
      OTHER: 'Khác',
    },
    anyPlaceType: 'Mọi loại địa điểm',
    relicTypes: {
      HISTORICAL: 'Di tích lịch sử',
      ARCHITECTURAL_ARTISTIC: 'Di tích kiến trúc nghệ thuật',
      ARCHAEOLOGICAL: 'Di tích khảo cổ',
      SCENIC: 'Danh lam thắng cảnh',
      MIXED: 'Di tích hỗn hợp',
    },
    relicType: 'Loại di tích',
    redAddress: 'Địa chỉ đỏ',
    red: 'Chỉ địa chỉ đỏ',
    notRed: 'Chỉ địa điểm khác',
    anyKind: 'Mọi địa điểm',
    distance: 'Cách',
    near: 'Quanh tâm bản đồ',
    nearHere: 'Tìm quanh tâm bản đồ',
    anywhere: 'Ở bất cứ đâu',
    radius: (kilometers) => `Trong ${kilometers} km`,
    noPosition: 'chưa có vị trí',
    approximate: 'vị trí gần đúng',
    legend: 'Chú giải',
    relic: 'Di tích, địa điểm khác',
    hollow: 'Hình rỗng: vị trí gần đúng',
    summary: 'Giới thiệu',
    decision: 'Quyết định',
    address: 'Địa chỉ',
    unit: 'Thuộc',
    basis: {
      POSITION: 'theo vị trí',
      STATEMENT: 'theo địa chỉ đã nêu',
      AMBIGUOUS: 'địa chỉ đã nêu khớp nhiều đơn vị',
      NONE: 'chưa xác định',
    },
    candidates: 'Có thể thuộc',
    position: 'Vị trí',
    board: 'Bảng mã QR',
    boardStates: {
      ISSUED: 'đã cấp mã',
      PRINTED: 'đã in',
      INSTALLED: 'đã lắp',
      MOVED: 'đã chuyển chỗ',
      DAMAGED: 'hư hỏng',
      LOST: 'bị mất',
      RETIRED: 'ngừng dùng',
    },
    page: 'Mở trang giới thiệu',
    original: 'Trang nguồn',
    source: 'Nguồn',
  },
  en: {
    title: 'Red addresses and relics',
    caption: 'The places of the map, in the same order. Choose a name to open its card.',
    searchPlaceholder: 'Search red addresses, relics…',
    counted: (count) => `${count} places`,
    withoutPosition: (count) => `${count} places have no known position and are not on the map.`,
    name: 'Name',
    rank: 'Rank',
    ranks: {
      SPECIAL_NATIONAL: 'Special national',
      NATIONAL: 'National',
      PROVINCIAL: 'Provincial',
      INVENTORIED: 'Inventoried',
      NONE: 'Not ranked',
      NOT_STATED: 'Not stated',
    },
    anyRank: 'Any rank',
    placeType: 'Kind of place',
    placeTypes: {
      COMMUNAL_HOUSE: 'Communal house',
      TEMPLE: 'Temple, shrine',
      PAGODA: 'Pagoda',
      CHURCH: 'Church',
      BASE: 'Base',
      MEMORIAL: 'Memorial',
      MUSEUM: 'Museum',
      HOUSE: 'House',
      LANDSCAPE: 'Landscape',
      TOURIST_PLACE: 'Tourist place',
      ARCHAEOLOGICAL_PLACE: 'Archaeological place',
      FORT: 'Citadel, fort',
      OTHER: 'Other',
    },
    anyPlaceType: 'Any kind of place',
    relicTypes: {
      HISTORICAL: 'Historical relic',
      ARCHITECTURAL_ARTISTIC: 'Architectural and artistic relic',
      ARCHAEOLOGICAL: 'Archaeological relic',
      SCENIC: 'Scenic place',
      MIXED: 'Mixed relic',
    },
    relicType: 'Type of relic',
    redAddress: 'Red address',
    red: 'Red addresses only',
    notRed: 'Other places only',
    anyKind: 'All places',
    distance: 'Away',
    near: 'Round the map’s centre',
    nearHere: 'Look round the map’s centre',
    anywhere: 'Anywhere',
    radius: (kilometers) => `Within ${kilometers} km`,
    noPosition: 'no position known',
    approximate: 'position approximate',
    legend: 'Legend',
    relic: 'Relic, other place',
    hollow: 'Hollow: position approximate',
    summary: 'About',
    decision: 'Decision',
    address: 'Address',
    unit: 'Lies in',
    basis: {
      POSITION: 'by its position',
      STATEMENT: 'by its stated address',
      AMBIGUOUS: 'the stated address fits several units',
      NONE: 'not determined',
    },
    candidates: 'May lie in',
    position: 'Position',
    board: 'QR board',
    boardStates: {
      ISSUED: 'code issued',
      PRINTED: 'printed',
      INSTALLED: 'installed',
      MOVED: 'moved',
      DAMAGED: 'damaged',
      LOST: 'lost',
      RETIRED: 'retired',
    },
    page: 'Open its page',
    original: 'Page it was taken from',
    source: 'Source',
  },
};
