import type { Addability, Measure, PlatformKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface CatalogueWords {
  title: string;
  indicators: string;
  platforms: string;
  indicatorNote: string;
  platformNote: string;
  search: string;
  show: string;
  inUse: string;
  withdrawn: string;
  name: string;
  nameEn: string;
  key: string;
  keyHint: string;
  kind: string;
  measure: string;
  measureHint: string;
  unitOfMeasure: string;
  unitHint: string;
  addable: string;
  addableHint: string;
  saidOnce: string;
  counted: string;
  countedYes: string;
  countedNo: string;
  addIndicator: string;
  addPlatform: string;
  edit: string;
  editOf: (name: string) => string;
  withdraw: string;
  withdrawOf: (name: string) => string;
  bring: string;
  bringOf: (name: string) => string;
  withdrawAsk: (name: string) => string;
  save: string;
  none: string;
  noneAdvice: string;
  total: (count: string) => string;
  nameNeeded: string;
  tools: string;
  measures: Record<Measure, string>;
  addabilities: Record<Addability, string>;
  addabilityExplained: Record<Addability, string>;
  kinds: Record<PlatformKind, string>;
}

export const catalogueWords: Messages<CatalogueWords> = {
  vi: {
    title: 'Danh mục',
    indicators: 'Chỉ số',
    platforms: 'Nền tảng số',
    indicatorNote: 'Cái được đếm trong báo cáo và chỉ tiêu. Đo cái gì, cộng được hay không, chỉ nói một lần: đổi ý thì thêm chỉ số khác và ngừng chỉ số cũ.',
    platformNote: 'Ứng dụng, cổng và phần mềm mà đội hình giúp người dân dùng.',
    search: 'Tìm theo tên',
    show: 'Hiện',
    inUse: 'Đang dùng',
    withdrawn: 'Đã ngừng',
    name: 'Tên',
    nameEn: 'Tên tiếng Anh',
    key: 'Mã',
    keyHint: 'Chữ thường không dấu, số và gạch nối; không đổi được nữa.',
    kind: 'Loại',
    measure: 'Đo cái gì',
    measureHint: 'Người khác lượt: một người đến ba lần là một người, ba lượt.',
    unitOfMeasure: 'Đơn vị tính',
    unitHint: 'Ví dụ: người, lượt, cửa hàng, đồng, %',
    addable: 'Cộng được',
    addableHint: 'Số không cộng được thì không có tổng để chọn nhầm.',
    saidOnce: 'Chỉ nói một lần, không đổi được.',
    counted: 'Lấy từ đâu',
    countedYes: 'tự đếm từ dữ liệu ở đây',
    countedNo: 'báo cáo',
    addIndicator: 'Thêm chỉ số',
    addPlatform: 'Thêm nền tảng',
    edit: 'Sửa',
    editOf: (name) => `Sửa ${name}`,
    withdraw: 'Ngừng dùng',
    withdrawOf: (name) => `Ngừng dùng ${name}`,
    bring: 'Dùng lại',
    bringOf: (name) => `Dùng lại ${name}`,
    withdrawAsk: (name) => `“${name}” sẽ không còn trong các mẫu để chọn. Những gì đã báo cáo vẫn giữ và vẫn được tính. Có thể dùng lại bất cứ lúc nào.`,
    save: 'Lưu',
    none: 'Chưa có gì ở đây',
    noneAdvice: 'Thêm mục đầu tiên bằng nút ở trên.',
    total: (count) => `${count} mục`,
    nameNeeded: 'Hãy nhập tên',
    tools: 'Thao tác',
    measures: { PERSONS: 'số người', TURNS: 'số lượt', PIECES: 'số lượng', MONEY: 'tiền (đồng)', SHARE: 'tỷ lệ (%)' },
    addabilities: { UNITS_AND_TIME: 'theo nơi và thời gian', UNITS: 'chỉ theo nơi', TIME: 'chỉ theo thời gian', NEVER: 'không cộng' },
    addabilityExplained: {
      UNITS_AND_TIME: 'Cộng các xã thành tỉnh, các tháng thành năm.',
      UNITS: 'Cộng các xã thành tỉnh; không cộng các tháng, vì có thể đếm lại cùng một thứ.',
      TIME: 'Cộng các tháng thành năm; không cộng các xã.',
      NEVER: 'Mỗi số chỉ đúng cho nơi và ngày của nó.',
    },
    kinds: { APP: 'ứng dụng', PORTAL: 'cổng', PAYMENT: 'thanh toán', SIGNATURE: 'chữ ký số', SOFTWARE: 'phần mềm nghiệp vụ' },
  },
  en: {
    title: 'Catalogue',
    indicators: 'Indicators',
    platforms: 'Platforms',
    indicatorNote: 'What reports and targets count. What one measures, and whether it may be added, is said once: for something else add another and withdraw this one.',
    platformNote: 'Apps, portals and software that squads help people with.',
    search: 'Search by name',
    show: 'Show',
    inUse: 'In use',
    withdrawn: 'Withdrawn',
    name: 'Name',
    nameEn: 'English name',
    key: 'Key',
    keyHint: 'Small letters without marks, digits and hyphens; it stays for ever.',
    kind: 'Kind',
    measure: 'Measures',
    measureHint: 'Persons are not turns: who comes three times is one person and three turns.',
    unitOfMeasure: 'Unit of measure',
    unitHint: 'In Vietnamese, such as: người, lượt, cửa hàng, đồng, %',
    addable: 'May be added',
    addableHint: 'What may not be added has no sum that could be chosen by mistake.',
    saidOnce: 'Said once; it cannot be changed.',
    counted: 'Comes from',
    countedYes: 'counted from what is kept here',
    countedNo: 'reports',
    addIndicator: 'Add an indicator',
    addPlatform: 'Add a platform',
    edit: 'Edit',
    editOf: (name) => `Edit ${name}`,
    withdraw: 'Withdraw',
    withdrawOf: (name) => `Withdraw ${name}`,
    bring: 'Use again',
    bringOf: (name) => `Use ${name} again`,
    withdrawAsk: (name) => `“${name}” will not be offered in forms any more. What was reported stays and counts. It can be used again at any time.`,
    save: 'Save',
    none: 'Nothing here yet',
    noneAdvice: 'Add the first one by the button above.',
    total: (count) => `${count} in all`,
    nameNeeded: 'Type a name',
    tools: 'Actions',
    measures: { PERSONS: 'persons', TURNS: 'turns', PIECES: 'pieces', MONEY: 'money (đồng)', SHARE: 'share (%)' },
    addabilities: { UNITS_AND_TIME: 'over places and time', UNITS: 'over places only', TIME: 'over time only', NEVER: 'not at all' },
    addabilityExplained: {
      UNITS_AND_TIME: 'Communes add up to the province, months to the year.',
      UNITS: 'Communes add up to the province; months do not, for the same may be counted again.',
      TIME: 'Months add up to the year; communes do not.',
      NEVER: 'Each value is true for its place and day only.',
    },
    kinds: { APP: 'app', PORTAL: 'portal', PAYMENT: 'payment', SIGNATURE: 'signature', SOFTWARE: 'software of offices' },
  },
};
