import type { Messages } from '@/text/language';
import type { IntakeKind } from './fields';

interface IntakeWords {
  title: string;
  steps: readonly string[];
  what: string;
  kinds: Record<IntakeKind, string>;
  kindNotes: Record<IntakeKind, string>;
  choose: string;
  another: string;
  fileNote: string;
  reading: string;
  read: (name: string, rows: string, columns: number) => string;
  mapping: string;
  mappingNote: string;
  notInFile: string;
  example: (text: string) => string;
  left: (columns: string) => string;
  fields: Record<string, string>;
  needed: string;
  communeCode: string;
  communeHint: string;
  fromRosters: string;
  fromSites: string;
  dayWrong: string;
  key: string;
  keyHint: string;
  keyNeeded: string;
  verified: string;
  resultsOf: string;
  noResult: string;
  dataSet: string;
  dataSetTitle: string;
  dataSetHint: string;
  source: string;
  licence: string;
  credit: string;
  try: string;
  trying: string;
  tried: string;
  nothingStored: string;
  nothingNew: string;
  counts: string;
  columnsOfCounts: readonly string[];
  things: Record<string, string>;
  undoTitle: string;
  undo: Record<IntakeKind, string>;
  understood: string;
  apply: string;
  applying: string;
  applied: string;
  toList: string;
  network: string;
  busy: string;
  forbidden: string;
}

export const intakeWords: Messages<IntakeWords> = {
  vi: {
    title: 'Nhập dữ liệu',
    steps: ['Chọn tệp', 'Cột nào là gì', 'Chạy thử', 'Lưu'],
    what: 'Nhập gì',
    kinds: { rosters: 'Danh sách đội hình', activities: 'Hoạt động', sites: 'Địa điểm' },
    kindNotes: {
      rosters: 'Mỗi dòng một người: họ tên, tổ hoặc đội',
      activities: 'Mỗi dòng một hoạt động',
      sites: 'Mỗi dòng một địa điểm; dành cho biên tập viên',
    },
    choose: 'Chọn tệp Excel hoặc CSV',
    another: 'Chọn tệp khác',
    fileNote: 'Tệp .xlsx, .xls hoặc .csv, nhiều nhất 10 MB. Máy chủ không giữ lại tệp.',
    reading: 'Đang đọc tệp…',
    read: (name, rows, columns) => `${name}: ${rows} dòng, ${columns} cột`,
    mapping: 'Cột nào là gì',
    mappingNote: 'Các cột đã được đoán theo tên. Hãy xem lại; ví dụ lấy từ những dòng đầu.',
    notInFile: 'Không có trong tệp',
    example: (text) => `Ví dụ: ${text}`,
    left: (columns) => `Cột không dùng: ${columns}`,
    fields: {
      name: 'Tên',
      squad: 'Tổ, đội',
      role: 'Vai trò',
      birth: 'Năm sinh, ngày sinh',
      phone: 'Điện thoại',
      union_member: 'Đoàn viên',
      posts: 'Chức vụ khác',
      commune: 'Mã hoặc tên xã',
      hamlet: 'Thôn',
      branch: 'Chi đoàn',
      key: 'Mã người',
      kind: 'Loại',
      from: 'Từ ngày',
      to: 'Đến ngày',
      unit: 'Mã xã',
      squads: 'Đội hình',
      hamlets: 'Các thôn',
      place: 'Địa điểm',
      note: 'Ghi chú',
      results: 'Kết quả (turns=12; leaflets=300)',
      longitude: 'Kinh độ',
      latitude: 'Vĩ độ',
      summary: 'Tóm tắt',
      address: 'Địa chỉ',
      province: 'Tỉnh',
      rank: 'Xếp hạng',
      relic_type: 'Loại hình di tích',
      place_type: 'Loại địa điểm',
      red_address: 'Là địa chỉ đỏ',
      source_url: 'Liên kết nguồn',
    },
    needed: 'Cần chọn cột',
    communeCode: 'Mã xã cho cả tệp',
    communeHint: 'Năm chữ số; chỉ khi tệp không có cột xã',
    fromRosters: 'Là thành viên từ ngày (nếu biết)',
    fromSites: 'Địa chỉ trong tệp theo đơn vị của ngày',
    dayWrong: 'Nhập ngày như 01/07/2025',
    key: 'Cột phân biệt các dòng',
    keyHint: 'Ví dụ số báo cáo. Nhập lại tệp với cùng giá trị thì sửa dòng cũ, không tạo thêm.',
    keyNeeded: 'Chọn một cột',
    verified: 'Tính ngay, không chờ xác nhận (chỉ biên tập viên)',
    resultsOf: 'Cột kết quả',
    noResult: 'Không phải kết quả',
    dataSet: 'Nguồn dữ liệu',
    dataSetTitle: 'Tên bộ dữ liệu',
    dataSetHint: 'Nhập lần sau với cùng tên để sửa những gì đã nhập',
    source: 'Ai cung cấp',
    licence: 'Được dùng thế nào',
    credit: 'Ghi nguồn',
    try: 'Chạy thử',
    trying: 'Đang chạy thử…',
    tried: 'Kết quả chạy thử',
    nothingStored: 'Chưa lưu gì. Đây đúng là những gì sẽ xảy ra khi lưu.',
    nothingNew: 'Mọi thứ trong tệp đã có sẵn: lưu cũng không thay đổi gì.',
    counts: 'Số lượng',
    columnsOfCounts: ['Mới', 'Sửa', 'Kết thúc', 'Giữ nguyên', 'Bị loại'],
    things: { squad: 'Đội hình', branch: 'Chi đoàn', person: 'Người', member: 'Thành viên', activity: 'Hoạt động', site: 'Địa điểm' },
    undoTitle: 'Trước khi lưu',
    undo: {
      rosters:
        'Trong 30 ngày có thể hoàn tác cả lần nhập ở cuối trang này, miễn là từ lúc lưu chưa ai sửa hoặc dùng đến những gì nó ghi. Sau đó thì sửa từng người trong màn hình đội hình, hoặc nhập lại tệp đã sửa với cùng tên bộ dữ liệu.',
      activities:
        'Trong 30 ngày có thể hoàn tác cả lần nhập ở cuối trang này, miễn là từ lúc lưu chưa ai sửa hoặc xác nhận những gì nó ghi. Sau đó thì gửi lại từng hoạt động ở mục Chờ xác nhận, hoặc nhập lại tệp đã sửa với cùng tên bộ dữ liệu.',
      sites:
        'Không có nút hoàn tác cho cả lần nhập: địa điểm được công bố ngay và bảng của nó đã có mã. Từng địa điểm có thể trả về bản trước hoặc gỡ xuống trong màn hình của nó.',
    },
    understood: 'Tôi đã xem kết quả chạy thử',
    apply: 'Lưu vào hệ thống',
    applying: 'Đang lưu…',
    applied: 'Đã lưu',
    toList: 'Đến danh sách',
    network: 'Không kết nối được với máy chủ. Chưa lưu gì; hãy thử lại khi có mạng.',
    busy: 'Máy chủ đang bận nhập một tệp khác. Hãy thử lại sau ít phút.',
    forbidden: 'Bạn không có vai trò để nhập loại này.',
  },
  en: {
    title: 'Import',
    steps: ['Choose a file', 'Which column is what', 'Try', 'Store'],
    what: 'What',
    kinds: { rosters: 'Rosters of squads', activities: 'Activities', sites: 'Sites' },
    kindNotes: {
      rosters: 'One person a row: name, and team or squad',
      activities: 'One activity a row',
      sites: 'One site a row; for editors',
    },
    choose: 'Choose an Excel or CSV file',
    another: 'Choose another file',
    fileNote: 'A file .xlsx, .xls or .csv of 10 MB at most. The server keeps no file.',
    reading: 'Reading the file…',
    read: (name, rows, columns) => `${name}: ${rows} rows, ${columns} columns`,
    mapping: 'Which column is what',
    mappingNote: 'Columns were guessed by their headings. Look them over; the examples are of the first rows.',
    notInFile: 'Not in the file',
    example: (text) => `For example: ${text}`,
    left: (columns) => `Columns not used: ${columns}`,
    fields: {
      name: 'Name',
      squad: 'Team, squad',
      role: 'Role',
      birth: 'Year or day of birth',
      phone: 'Phone',
      union_member: 'Union member',
      posts: 'Other posts',
      commune: 'Code or name of the commune',
      hamlet: 'Hamlet',
      branch: 'Branch',
      key: 'Code of the person',
      kind: 'Kind',
      from: 'From',
      to: 'Until',
      unit: 'Code of the commune',
      squads: 'Squads',
      hamlets: 'Hamlets',
      place: 'Place',
      note: 'Note',
      results: 'Results (turns=12; leaflets=300)',
      longitude: 'Longitude',
      latitude: 'Latitude',
      summary: 'Summary',
      address: 'Address',
      province: 'Province',
      rank: 'Rank',
      relic_type: 'Type of relic',
      place_type: 'Type of place',
      red_address: 'Is a red address',
      source_url: 'Link to the source',
    },
    needed: 'Choose a column',
    communeCode: 'Commune code for the whole file',
    communeHint: 'Five digits; only where the file has no column for it',
    fromRosters: 'Members since (if known)',
    fromSites: 'The addresses name the units of',
    dayWrong: 'Type a day like 01/07/2025',
    key: 'Column that tells rows apart',
    keyHint: 'Such as a report’s number. The same value again changes the row and makes no other.',
    keyNeeded: 'Choose a column',
    verified: 'They count at once, without being verified (editors only)',
    resultsOf: 'Columns of results',
    noResult: 'No result',
    dataSet: 'Where the data comes from',
    dataSetTitle: 'Name of the data set',
    dataSetHint: 'Use it again to change what was brought in under it',
    source: 'Who gave it',
    licence: 'How it may be used',
    credit: 'Credit',
    try: 'Try',
    trying: 'Trying…',
    tried: 'What would happen',
    nothingStored: 'Nothing is stored yet. This is what storing would do.',
    nothingNew: 'All of it is there already: storing would change nothing.',
    counts: 'Counts',
    columnsOfCounts: ['New', 'Changed', 'Ended', 'Unchanged', 'Rejected'],
    things: { squad: 'Squads', branch: 'Branches', person: 'Persons', member: 'Members', activity: 'Activities', site: 'Sites' },
    undoTitle: 'Before it is stored',
    undo: {
      rosters:
        'For 30 days the import can be undone as a whole at the foot of this page, as long as nobody changed or used what it wrote. After that, members are ended one by one on the squad’s screen, or the mended file is imported under the same name.',
      activities:
        'For 30 days the import can be undone as a whole at the foot of this page, as long as nobody changed or verified what it wrote. After that, activities are sent back one by one under To verify, or the mended file is imported under the same name.',
      sites:
        'An import of sites cannot be undone as a whole: they are public at once, and their boards have codes. Each can be restored or withdrawn on its screen.',
    },
    understood: 'I looked at what would happen',
    apply: 'Store it',
    applying: 'Storing…',
    applied: 'Stored',
    toList: 'To the list',
    network: 'The server cannot be reached. Nothing was stored; try again with a network.',
    busy: 'The server is busy with another file. Try again in some minutes.',
    forbidden: 'You have no role to import this.',
  },
};
