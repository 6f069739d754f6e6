import type { Messages } from '@/text/language';

interface AdminWords {
  name: string;
  toMap: string;
  toContent: string;
  navigation: string;
  ownNavigation: string;
  me: string;
  sites: string;
  boards: string;
  start: string;
  squads: string;
  units: string;
  activities: string;
  targets: string;
  coverage: string;
  imports: string;
  office: string;
  menu: string;
  search: string;
  area: string;
  showMap: string;
  hideMap: string;
  closeTogether: (count: number) => string;
  accounts: string;
  grants: string;
  audit: string;
  personal: string;
  catalogue: string;
  rules: string;
  server: string;
  data: string;
  kept: string;
  security: string;
  sessions: string;
  record: string;
  myGrants: string;
  myAudit: string;
  signIn: string;
  signOut: string;
  signedInAs: (name: string) => string;
  loading: string;
  failed: string;
  forbidden: string;
  forbiddenAdvice: string;
  staffAdvice: string;
  positionMap: string;
  notFound: string;
  notFoundAdvice: string;
  toStart: string;
  invite: string;
  wholeCountry: string;
  map: string;
  legend: string;
  withGrants: string;
  chosen: string;
}

export const adminWords: Messages<AdminWords> = {
  vi: {
    name: 'Địa Chỉ Đỏ',
    toMap: 'Về bản đồ công khai',
    toContent: 'Đến nội dung',
    navigation: 'Quản trị',
    ownNavigation: 'Tài khoản của tôi',
    me: 'Của tôi',
    sites: 'Địa điểm',
    boards: 'Bảng QR',
    start: 'Tổng quan',
    squads: 'Đội hình',
    units: 'Đơn vị',
    activities: 'Hoạt động',
    targets: 'Chỉ tiêu',
    coverage: 'Độ phủ',
    imports: 'Nhập dữ liệu',
    office: 'Quản trị',
    menu: 'Danh mục',
    search: 'Tìm',
    area: 'Khu vực của tôi',
    showMap: 'Hiện bản đồ',
    hideMap: 'Ẩn bản đồ',
    closeTogether: (count) => `${count} mục ở gần nhau. Bấm để xem gần hơn.`,
    accounts: 'Tài khoản',
    grants: 'Quyền',
    audit: 'Nhật ký',
    personal: 'Riêng tư',
    catalogue: 'Danh mục',
    rules: 'Quy định',
    server: 'Máy chủ',
    data: 'Thông tin',
    kept: 'Dữ liệu của tôi',
    security: 'Bảo mật',
    sessions: 'Phiên và mã truy cập',
    record: 'Quyền và nhật ký',
    myGrants: 'Quyền của tôi',
    myAudit: 'Nhật ký về tôi',
    signIn: 'Đăng nhập',
    signOut: 'Đăng xuất',
    signedInAs: (name) => `Đang đăng nhập: ${name}`,
    loading: 'Đang tải',
    failed: 'Không hỏi được máy chủ',
    forbidden: 'Bạn không có quyền vào trang này',
    staffAdvice: 'Trang này dành cho người có vai trò trong một khu vực. Hãy hỏi quản trị viên của bạn.',
    positionMap: 'Bản đồ. Chạm để đặt vị trí; hoặc nhập vĩ độ và kinh độ bên cạnh.',
    forbiddenAdvice: 'Trang này dành cho quản trị viên. Nếu bạn cần vào, hãy hỏi quản trị viên của bạn.',
    notFound: 'Không có trang này',
    notFoundAdvice: 'Địa chỉ có thể đã bị cắt hoặc sửa.',
    toStart: 'Về trang đầu',
    invite: 'Mời một người',
    wholeCountry: 'Cả nước',
    map: 'Bản đồ',
    legend: 'Chú giải',
    withGrants: 'Đơn vị có quyền trong danh sách',
    chosen: 'Đơn vị đang chọn',
  },
  en: {
    name: 'Địa Chỉ Đỏ',
    toMap: 'Back to the public map',
    toContent: 'Skip to the content',
    navigation: 'Administration',
    ownNavigation: 'My account',
    me: 'My account',
    sites: 'Sites',
    boards: 'Boards',
    start: 'Overview',
    squads: 'Squads',
    units: 'Units',
    activities: 'Activities',
    targets: 'Targets',
    coverage: 'Coverage',
    imports: 'Import',
    office: 'Administration',
    menu: 'Menu',
    search: 'Search',
    area: 'My area',
    showMap: 'Show the map',
    hideMap: 'Hide the map',
    closeTogether: (count) => `${count} close together. Click to look nearer.`,
    accounts: 'Accounts',
    grants: 'Grants',
    audit: 'Audit',
    personal: 'Privacy',
    catalogue: 'Catalogue',
    rules: 'Rules',
    server: 'Server',
    data: 'Details',
    kept: 'My data',
    security: 'Security',
    sessions: 'Sessions and tokens',
    record: 'Grants and audit',
    myGrants: 'My grants',
    myAudit: 'Entries about me',
    signIn: 'Sign in',
    signOut: 'Sign out',
    signedInAs: (name) => `Signed in: ${name}`,
    loading: 'Loading',
    failed: 'The server could not be asked',
    forbidden: 'You may not enter this page',
    staffAdvice: 'It is for those who have a role somewhere. Ask your administrator.',
    positionMap: 'Map. Click to set the position, or type latitude and longitude beside it.',
    forbiddenAdvice: 'It is for administrators. If you need it, ask yours.',
    notFound: 'There is no such page',
    notFoundAdvice: 'The address may have been cut or edited.',
    toStart: 'To the first page',
    invite: 'Invite somebody',
    wholeCountry: 'Whole country',
    map: 'Map',
    legend: 'Legend',
    withGrants: 'Units with grants of the list',
    chosen: 'The chosen unit',
  },
};
