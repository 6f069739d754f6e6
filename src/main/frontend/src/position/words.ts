import type { Messages } from '@/text/language';

interface PositionWords {
  notation: string;
  type: string;
  degrees: string;
  plane: string;
  latitude: string;
  longitude: string;
  degreesHint: string;
  notAnAngle: string;
  outside: string;
  swapped: string;
  swap: string;
  meridian: string;
  meridianHint: string;
  ofProvinces: string;
  ofCountry: string;
  northing: string;
  easting: string;
  planeHint: string;
  notMeters: string;
  convert: string;
  converting: string;
  converted: (accuracy: string | null) => string;
  failed: string;
  locate: string;
  locating: string;
  locateFailed: string;
  located: (meters: string) => string;
  coarse: string;
  clear: string;
  here: string;
  liesIn: (unit: string) => string;
  noBorder: string;
  conflict: (found: string, stated: string) => string;
  takeFound: (found: string) => string;
  mapHint: string;
}

export const positionWords: Messages<PositionWords> = {
  vi: {
    notation: 'Cách ghi tọa độ',
    type: 'Nhập tọa độ bằng tay',
    degrees: 'Độ (WGS 84)',
    plane: 'VN-2000 (mét)',
    latitude: 'Vĩ độ (B)',
    longitude: 'Kinh độ (Đ)',
    degreesHint: 'Như 21,594 hoặc 21°35′38″; dán cả hai số vào một ô cũng được',
    notAnAngle: 'Hãy nhập như 21,594 hoặc 21°35′38″',
    outside: 'Điểm này nằm ngoài Việt Nam.',
    swapped: 'Có vẻ vĩ độ và kinh độ bị đổi chỗ.',
    swap: 'Đổi lại',
    meridian: 'Kinh tuyến trục',
    meridianHint: 'Ghi trên sổ, bản vẽ; sai kinh tuyến thì vị trí lệch hàng chục km. Tên tỉnh như trước 07/2025.',
    ofProvinces: 'Múi 3° theo tỉnh',
    ofCountry: 'Múi 6° (bản đồ cả nước)',
    northing: 'X (mét, lên bắc)',
    easting: 'Y (mét, sang đông)',
    planeHint: 'Như trên sổ: 2388859,03',
    notMeters: 'Hãy nhập số mét như 2388859,03',
    convert: 'Chuyển sang độ',
    converting: 'Đang chuyển…',
    converted: (accuracy) => (accuracy === null ? 'Đã chuyển sang WGS 84.' : `Đã chuyển sang WGS 84, có thể lệch đến ${accuracy} m.`),
    failed: 'Chưa hỏi được máy chủ. Thử lại.',
    locate: 'Lấy vị trí của tôi',
    locating: 'Đang tìm vị trí…',
    locateFailed: 'Không lấy được vị trí. Hãy bật định vị, hoặc nhập tay.',
    located: (meters) => `Vị trí của máy, lệch khoảng ${meters} m.`,
    coarse: 'Sai số lớn: ra chỗ thoáng rồi lấy lại.',
    clear: 'Bỏ vị trí',
    here: 'Vị trí',
    liesIn: (unit) => `Nằm trong ${unit}.`,
    noBorder: 'Không rõ điểm này thuộc xã nào: chưa có ranh giới ở đây.',
    conflict: (found, stated) => `Vị trí nằm trong ${found}, không phải ${stated} như đã chọn. Hãy sửa một trong hai.`,
    takeFound: (found) => `Chọn ${found}`,
    mapHint: 'Bấm lên bản đồ để đặt hoặc dời vị trí.',
  },
  en: {
    notation: 'Notation',
    type: 'Type coordinates',
    degrees: 'Degrees (WGS 84)',
    plane: 'VN-2000 (metres)',
    latitude: 'Latitude (N)',
    longitude: 'Longitude (E)',
    degreesHint: 'Such as 21.594 or 21°35′38″; both may be pasted into one field',
    notAnAngle: 'Type it like 21.594 or 21°35′38″',
    outside: 'This lies outside of Việt Nam.',
    swapped: 'Latitude and longitude seem to be the wrong way round.',
    swap: 'Turn them round',
    meridian: 'Central meridian',
    meridianHint: 'It stands on the deed or the drawing; a wrong one is tens of kilometres off. Provinces as until 06/2025.',
    ofProvinces: 'Zones of 3°, by province',
    ofCountry: 'Zones of 6° (maps of the country)',
    northing: 'X (metres north)',
    easting: 'Y (metres east)',
    planeHint: 'As on the paper: 2388859.03',
    notMeters: 'Type metres like 2388859.03',
    convert: 'Convert to degrees',
    converting: 'Converting…',
    converted: (accuracy) => (accuracy === null ? 'Converted to WGS 84.' : `Converted to WGS 84, up to ${accuracy} m off.`),
    failed: 'The server could not be asked. Try again.',
    locate: 'Use my position',
    locating: 'Looking for the position…',
    locateFailed: 'No position was to be had. Turn location on, or type it.',
    located: (meters) => `Position of the device, about ${meters} m off.`,
    coarse: 'That is far off: go into the open and take it again.',
    clear: 'Remove the position',
    here: 'Position',
    liesIn: (unit) => `It lies in ${unit}.`,
    noBorder: 'Which commune it lies in is not known: there are no borders here.',
    conflict: (found, stated) => `The position lies in ${found}, not in ${stated} as is chosen. Mend one of them.`,
    takeFound: (found) => `Choose ${found}`,
    mapHint: 'Click on the map to set or move the position.',
  },
};
