import type { Messages } from '@/text/language';

interface PointWords {
  title: string;
  onMap: string;
  add: string;
  edit: string;
  search: string;
  empty: string;
  emptyAdvice: string;
  counted: (count: string) => string;
  withoutPosition: (count: string) => string;
  name: string;
  unit: string;
  place: string;
  placeHint: string;
  hours: string;
  hoursHint: string;
  from: string;
  to: string;
  toHint: string;
  platforms: string;
  position: string;
  noPosition: string;
  nameNeeded: string;
  unitNeeded: string;
  dayWrong: string;
  save: string;
  saved: string;
  notThere: string;
  notThereAdvice: string;
}

export const pointWords: Messages<PointWords> = {
  vi: {
    title: 'Điểm hỗ trợ',
    onMap: 'Điểm hỗ trợ trên bản đồ',
    add: 'Thêm điểm hỗ trợ',
    edit: 'Sửa điểm hỗ trợ',
    search: 'Tìm điểm hỗ trợ theo tên',
    empty: 'Chưa có điểm hỗ trợ nào',
    emptyAdvice: 'Điểm hỗ trợ là nơi người dân được giúp cài đặt và dùng ứng dụng.',
    counted: (count) => `${count} điểm hỗ trợ`,
    withoutPosition: (count) => `${count} điểm chưa có vị trí nên không có trên bản đồ`,
    name: 'Tên',
    unit: 'Thuộc đơn vị',
    place: 'Địa điểm',
    placeHint: 'Như “Nhà văn hóa thôn 3”',
    hours: 'Giờ trực',
    hoursHint: 'Như “Thứ hai đến thứ sáu, 8–11 giờ”',
    from: 'Từ ngày',
    to: 'Đến hết ngày',
    toHint: 'Để trống khi còn hoạt động',
    platforms: 'Giúp về',
    position: 'Vị trí',
    noPosition: 'chưa có',
    nameNeeded: 'Hãy nhập tên',
    unitNeeded: 'Hãy chọn đơn vị',
    dayWrong: 'Nhập ngày như 01/07/2025',
    save: 'Lưu',
    saved: 'Đã lưu',
    notThere: 'Không có điểm hỗ trợ này',
    notThereAdvice: 'Điểm hỗ trợ đã hết hoạt động, hoặc liên kết đã bị cắt.',
  },
  en: {
    title: 'Service points',
    onMap: 'Service points on the map',
    add: 'Add a service point',
    edit: 'Change the service point',
    search: 'Search service points by name',
    empty: 'No service points yet',
    emptyAdvice: 'At a service point people are helped to install and use apps.',
    counted: (count) => `${count} service points`,
    withoutPosition: (count) => `${count} have no position, so the map does not show them`,
    name: 'Name',
    unit: 'Unit',
    place: 'Place',
    placeHint: 'Such as “House of culture, hamlet 3”',
    hours: 'Hours',
    hoursHint: 'Such as “Monday to Friday, 8–11”',
    from: 'From',
    to: 'Last day',
    toHint: 'Empty while it goes on',
    platforms: 'Helps with',
    position: 'Position',
    noPosition: 'none yet',
    nameNeeded: 'Type a name',
    unitNeeded: 'Choose a unit',
    dayWrong: 'Type a day like 01/07/2025',
    save: 'Save',
    saved: 'Saved',
    notThere: 'There is no such service point',
    notThereAdvice: 'It has ended, or the link was cut.',
  },
};
