import type { Messages } from '@/text/language';

interface DeskWords {
  views: string;
  none: string;
  own: string;
  shared: (unit: string) => string;
  save: string;
  saveTitle: string;
  name: string;
  nameHint: string;
  shareWith: string;
  nobody: string;
  shareHint: string;
  update: (name: string) => string;
  updateAsk: string;
  remove: (name: string) => string;
  removeAsk: string;
  removeSubmit: string;
  kept: string;
}

export const deskWords: Messages<DeskWords> = {
  vi: {
    views: 'Danh sách đã lưu',
    none: 'Danh sách đã lưu…',
    own: 'Của tôi',
    shared: (unit) => `Chia sẻ ở ${unit}`,
    save: 'Lưu điều kiện lọc',
    saveTitle: 'Lưu danh sách đang xem',
    name: 'Tên',
    nameHint: 'Ví dụ: Báo cáo chờ xác nhận của xã',
    shareWith: 'Ai thấy danh sách này',
    nobody: 'Chỉ tôi',
    shareHint: 'Người có vai trò ở đơn vị được chọn thấy và dùng được, không sửa được.',
    update: (name) => `Cập nhật “${name}”`,
    updateAsk: 'Điều kiện lọc, thứ tự và cột đang xem thay cho những gì đã lưu.',
    remove: (name) => `Xóa “${name}”`,
    removeAsk: 'Người được chia sẻ cũng không còn thấy danh sách này. Dữ liệu không mất.',
    removeSubmit: 'Xóa',
    kept: 'Đã lưu.',
  },
  en: {
    views: 'Saved views',
    none: 'Saved views…',
    own: 'My own',
    shared: (unit) => `Shared in ${unit}`,
    save: 'Save this view',
    saveTitle: 'Save the list as it is shown',
    name: 'Name',
    nameHint: 'For example: reports of the commune to verify',
    shareWith: 'Who sees it',
    nobody: 'Only I',
    shareHint: 'Whoever has a role on that unit sees it and can use it, not change it.',
    update: (name) => `Update “${name}”`,
    updateAsk: 'The filter, the order and the columns that are shown take the place of what was saved.',
    remove: (name) => `Delete “${name}”`,
    removeAsk: 'Those it was shared with see it no more either. No data is lost.',
    removeSubmit: 'Delete',
    kept: 'Saved.',
  },
};
