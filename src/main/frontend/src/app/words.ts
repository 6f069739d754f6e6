import type { Messages } from '@/text/language';
import type { Layer } from './roomState';

interface AppWords {
  name: string;
  tagline: string;
  toList: string;
  toMap: string;
  layersName: string;
  layers: Record<Layer, string>;
  language: string;
  theme: string;
  toDark: string;
  toLight: string;
  pages: string;
  api: string;
  signIn: string;
  account: (name: string) => string;
  day: string;
  before: string;
  after: string;
  today: string;
  otherDay: string;
  otherDayShort: string;
  badDay: string;
  map: string;
  card: string;
  legend: string;
  noMap: string;
  noMapAdvice: string;
  mapLoading: string;
  communesLater: string;
  communesHere: string;
}

export const appWords: Messages<AppWords> = {
  vi: {
    name: 'Địa Chỉ Đỏ',
    tagline: 'Bản đồ địa chỉ đỏ, đơn vị hành chính và độ phủ',
    toList: 'Đến danh sách',
    toMap: 'Đến bản đồ',
    layersName: 'Lớp bản đồ',
    layers: { units: 'Đơn vị hành chính', sites: 'Địa chỉ đỏ', coverage: 'Độ phủ' },
    language: 'English',
    theme: 'Giao diện',
    toDark: 'Chuyển sang nền tối',
    toLight: 'Chuyển sang nền sáng',
    pages: 'Trang địa điểm',
    api: 'API GraphQL',
    signIn: 'Đăng nhập',
    account: (name) => `Tài khoản của ${name}`,
    day: 'Xem vào ngày',
    before: 'Trước sáp nhập',
    after: 'Sau sáp nhập',
    today: 'Hôm nay',
    otherDayShort: 'Ngày khác',
    otherDay: 'Ngày khác (ngày/tháng/năm)',
    badDay: 'Nhập ngày như 01/07/2025',
    map: 'Bản đồ',
    card: 'Thẻ thông tin',
    legend: 'Chú giải',
    noMap: 'Trình duyệt này không vẽ được bản đồ',
    noMapAdvice: 'Bản đồ cần WebGL. Danh sách bên cạnh có đầy đủ nội dung của bản đồ.',
    mapLoading: 'Đang tải bản đồ…',
    communesLater: 'Phóng to để thấy từng xã',
    communesHere: 'Chọn từng xã, phường',
  },
  en: {
    name: 'Địa Chỉ Đỏ',
    tagline: 'Map of red addresses, administrative units and coverage',
    toList: 'Skip to the list',
    toMap: 'Skip to the map',
    layersName: 'Layers of the map',
    layers: { units: 'Administrative units', sites: 'Red addresses', coverage: 'Coverage' },
    language: 'Tiếng Việt',
    theme: 'Appearance',
    toDark: 'Switch to dark',
    toLight: 'Switch to light',
    pages: 'Pages of places',
    api: 'GraphQL API',
    signIn: 'Sign in',
    account: (name) => `Account of ${name}`,
    day: 'As of',
    before: 'Before the reform',
    after: 'After the reform',
    today: 'Today',
    otherDayShort: 'Other day',
    otherDay: 'Another day (day/month/year)',
    badDay: 'Type a day like 01/07/2025',
    map: 'Map',
    card: 'Details',
    legend: 'Legend',
    noMap: 'This browser cannot draw the map',
    noMapAdvice: 'The map needs WebGL. The list beside it holds all that the map holds.',
    mapLoading: 'Loading the map…',
    communesLater: 'Zoom in to see each commune',
    communesHere: 'Choose single communes',
  },
};
