import type { HealthGrade, HealthSubject, SettingGroup, SettingSource, StoreKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface ServerWords {
  navigation: string;
  health: string;
  settings: string;
  healthNote: string;
  checks: string;
  subject: string;
  grade: string;
  remedy: string;
  subjects: Record<HealthSubject, string>;
  grades: Record<HealthGrade, string>;
  /** What a finding means and what to do. */
  remedies: Record<HealthSubject, Partial<Record<HealthGrade, string>>>;
  program: string;
  version: string;
  development: string;
  java: string;
  startedAt: string;
  processors: string;
  heap: string;
  disk: string;
  ofWhole: (used: string, whole: string) => string;
  mail: string;
  noMail: string;
  backup: string;
  noBackup: string;
  database: string;
  postgres: string;
  own: string;
  elsewhere: string;
  schema: string;
  changedAt: string;
  never: string;
  size: string;
  connections: string;
  stores: string;
  storesNote: string;
  store: string;
  count: string;
  kinds: Record<StoreKind, string>;
  imports: string;
  importsNote: string;
  dataSet: string;
  at: string;
  demonstration: string;
  noImports: string;
  settingsNote: string;
  setting: string;
  value: string;
  source: string;
  about: string;
  notSet: string;
  hidden: string;
  groups: Record<SettingGroup, string>;
  sources: Record<SettingSource, string>;
}

export const serverWords: Messages<ServerWords> = {
  vi: {
    navigation: 'Máy chủ',
    health: 'Tình trạng',
    settings: 'Cài đặt',
    healthNote: 'Tình trạng lúc này của máy chủ. Tình trạng của cả máy: chạy ./diachido doctor.',
    checks: 'Đã xem xét',
    subject: 'Việc',
    grade: 'Kết quả',
    remedy: 'Nên làm gì',
    subjects: {
      JAVA: 'Java',
      DISK: 'Chỗ trống trên đĩa',
      FONTS: 'Phông chữ tiếng Việt',
      PUBLIC_ADDRESS: 'Địa chỉ công khai',
      PROXIES: 'Máy chủ trung gian (proxy)',
      PROVIDERS: 'Đăng nhập qua nhà cung cấp (OpenID)',
      BACKUP: 'Sao lưu',
      TOMBSTONES: 'Tệp ghi người đã xóa',
    },
    grades: { GOOD: 'tốt', UNUSED: 'không dùng', DOUBTFUL: 'nên xem', BAD: 'hỏng' },
    remedies: {
      JAVA: { BAD: 'Cài JDK 25 trở lên.' },
      DISK: { DOUBTFUL: 'Sắp hết chỗ: dữ liệu cả nước cần khoảng 4 GB. Hãy dọn bớt hoặc chuyển sang đĩa khác.', BAD: 'Gần như hết chỗ: dọn bớt ngay, nếu không sẽ không lưu được nữa.' },
      FONTS: { DOUBTFUL: 'Chữ có dấu trong ảnh có thể sai. Cài fontconfig và fonts-noto-core.' },
      PUBLIC_ADDRESS: { DOUBTFUL: 'Chưa đặt, không phải https, hoặc chỉ dùng được trong mạng nội bộ: chưa in được bảng QR. Đặt DIACHIDO_PUBLIC_ADDRESS.' },
      PROXIES: { DOUBTFUL: 'Có địa chỉ công khai nhưng chưa nêu proxy: mọi khách trông như một địa chỉ. Đặt DIACHIDO_PROXIES.' },
      PROVIDERS: { UNUSED: 'Chỉ đăng nhập bằng tài khoản ở đây.' },
      BACKUP: {
        DOUBTFUL: 'Không rõ có bản sao lưu nào mới hơn hai ngày. Hãy sao lưu theo hướng dẫn và đặt DIACHIDO_BACKUPS.',
        BAD: 'Thư mục sao lưu trống. Hãy sao lưu theo hướng dẫn.',
      },
      TOMBSTONES: { DOUBTFUL: 'Khôi phục bản sao lưu cũ có thể đưa người đã xóa trở lại. Đặt DIACHIDO_TOMBSTONES_FILE.' },
    },
    program: 'Chương trình',
    version: 'Phiên bản',
    development: 'bản đang phát triển',
    java: 'Java',
    startedAt: 'Chạy từ',
    processors: 'Số nhân xử lý',
    heap: 'Bộ nhớ',
    disk: 'Đĩa',
    ofWhole: (used, whole) => `${used} trên ${whole}`,
    mail: 'Thư điện tử',
    noMail: 'Không dùng: máy chủ không gửi thư, liên kết mời được trao tận tay.',
    backup: 'Bản sao lưu mới nhất',
    noBackup: 'Không rõ. Chương trình không tự sao lưu.',
    database: 'Cơ sở dữ liệu',
    postgres: 'PostgreSQL',
    own: 'riêng, do chương trình tự chạy',
    elsewhere: 'ở nơi khác',
    schema: 'Cấu trúc dữ liệu',
    changedAt: 'Dữ liệu đổi lần cuối',
    never: 'Chưa bao giờ',
    size: 'Dung lượng',
    connections: 'Kết nối',
    stores: 'Cái gì chiếm chỗ',
    storesNote: 'Ô bản đồ và các cụm điểm được tính lại mỗi lần hỏi, không lưu lại.',
    store: 'Loại',
    count: 'Số tệp',
    kinds: {
      MEDIA: 'Ảnh và âm thanh',
      UNITS: 'Đơn vị và ranh giới',
      SITES: 'Địa điểm, bản nháp, lịch sử',
      BOARDS: 'Bảng QR và lượt quét',
      SQUADS: 'Đội hình và thành viên',
      OUTREACH: 'Hoạt động, chỉ tiêu',
      COVERAGE: 'Quy tắc và phương án phủ',
      ACCESS: 'Tài khoản, quyền, nhật ký',
      QUERY: 'Thay đổi và bộ lọc đã giữ',
      OTHER: 'Phần còn lại của cơ sở dữ liệu',
      PAGES: 'Trang giữ phòng khi mất cơ sở dữ liệu',
    },
    imports: 'Dữ liệu nhập gần đây',
    importsNote: 'Ai đã nhập thì xem ở nhật ký.',
    dataSet: 'Bộ dữ liệu',
    at: 'Nhập lúc',
    demonstration: 'minh họa',
    noImports: 'Chưa nhập dữ liệu nào.',
    settingsNote: 'Chỉ xem: cài đặt được đổi ở nơi đã đặt (biến môi trường, dòng lệnh, tệp) và có hiệu lực khi chạy lại. Mật khẩu, khóa và đường dẫn không hiện ở đây.',
    setting: 'Cài đặt',
    value: 'Đang dùng',
    source: 'Lấy từ',
    about: 'Để làm gì',
    notSet: 'chưa đặt',
    hidden: '•••• có đặt, không hiện',
    groups: { ADDRESSES: 'Địa chỉ', SIGN_IN: 'Đăng nhập', DATABASE: 'Dữ liệu và sao lưu', READING: 'Đọc và theo dõi', LIMITS: 'Giới hạn của một yêu cầu' },
    sources: { USUAL: 'mặc định', ENVIRONMENT: 'biến môi trường', COMMAND_LINE: 'dòng lệnh', FILE: 'tệp cài đặt' },
  },
  en: {
    navigation: 'Server',
    health: 'Health',
    settings: 'Settings',
    healthNote: 'How the server is just now. For the whole machine run ./diachido doctor.',
    checks: 'Looked at',
    subject: 'What',
    grade: 'Finding',
    remedy: 'What to do',
    subjects: {
      JAVA: 'Java',
      DISK: 'Room on the disk',
      FONTS: 'Fonts with Vietnamese',
      PUBLIC_ADDRESS: 'Public address',
      PROXIES: 'Reverse proxies',
      PROVIDERS: 'Sign-in by providers (OpenID)',
      BACKUP: 'Backup',
      TOMBSTONES: 'File of who was erased',
    },
    grades: { GOOD: 'good', UNUSED: 'not used', DOUBTFUL: 'look at it', BAD: 'broken' },
    remedies: {
      JAVA: { BAD: 'Install a JDK 25 or newer.' },
      DISK: { DOUBTFUL: 'Getting full: the whole country needs some 4 GB. Free some, or use another disk.', BAD: 'All but full: free some now, or nothing can be stored any more.' },
      FONTS: { DOUBTFUL: 'Letters with marks may be wrong in pictures. Install fontconfig and fonts-noto-core.' },
      PUBLIC_ADDRESS: { DOUBTFUL: 'Unset, not https, or of an inner network: no boards are printed. Set DIACHIDO_PUBLIC_ADDRESS.' },
      PROXIES: { DOUBTFUL: 'There is a public address and no proxy is named: all visitors look like one. Set DIACHIDO_PROXIES.' },
      PROVIDERS: { UNUSED: 'People sign in by their accounts here only.' },
      BACKUP: {
        DOUBTFUL: 'No backup is known that is newer than two days. Make one as the guide says, and set DIACHIDO_BACKUPS.',
        BAD: 'The folder of backups is empty. Make one as the guide says.',
      },
      TOMBSTONES: { DOUBTFUL: 'An older state that is restored may bring back who was erased. Set DIACHIDO_TOMBSTONES_FILE.' },
    },
    program: 'Program',
    version: 'Version',
    development: 'in development',
    java: 'Java',
    startedAt: 'Running since',
    processors: 'Processors',
    heap: 'Memory',
    disk: 'Disk',
    ofWhole: (used, whole) => `${used} of ${whole}`,
    mail: 'E-mail',
    noMail: 'Not used: the server sends none, links of invitations are handed over.',
    backup: 'Newest backup',
    noBackup: 'Not known. The program makes none itself.',
    database: 'Database',
    postgres: 'PostgreSQL',
    own: 'private, run by the program',
    elsewhere: 'elsewhere',
    schema: 'Schema',
    changedAt: 'Data changed last',
    never: 'Never',
    size: 'Size',
    connections: 'Connections',
    stores: 'What takes room',
    storesNote: 'Tiles and clusters are computed for each request and not stored.',
    store: 'Kind',
    count: 'Files',
    kinds: {
      MEDIA: 'Pictures and narrations',
      UNITS: 'Units and borders',
      SITES: 'Sites, drafts, history',
      BOARDS: 'Boards and scans',
      SQUADS: 'Squads and members',
      OUTREACH: 'Activities, targets',
      COVERAGE: 'Rules and plans of coverage',
      ACCESS: 'Accounts, grants, audit',
      QUERY: 'Changes and kept filters',
      OTHER: 'All else in the database',
      PAGES: 'Pages kept for when the database is down',
    },
    imports: 'Data brought in last',
    importsNote: 'The audit says who did it.',
    dataSet: 'Data set',
    at: 'Brought in',
    demonstration: 'demonstration',
    noImports: 'Nothing was brought in yet.',
    settingsNote: 'To read only: a setting is changed where it was set (environment, command line, file) and holds from the next start. Passwords, keys and places of files are not shown.',
    setting: 'Setting',
    value: 'In force',
    source: 'From',
    about: 'What it does',
    notSet: 'not set',
    hidden: '•••• set, not shown',
    groups: { ADDRESSES: 'Addresses', SIGN_IN: 'Sign-in', DATABASE: 'Data and backups', READING: 'Reading and following', LIMITS: 'Limits of a request' },
    sources: { USUAL: 'default', ENVIRONMENT: 'environment', COMMAND_LINE: 'command line', FILE: 'file of settings' },
  },
};
