import type { Messages } from '@/text/language';

interface SquadFormWords {
  add: string;
  edit: string;
  save: string;
  nameNeeded: string;
  unitNeeded: string;
  dayWrong: string;
  decisionHint: string;
  kept: string;
  base: string;
}

export const squadFormWords: Messages<SquadFormWords> = {
  vi: {
    add: 'Thêm đội hình',
    edit: 'Sửa đội hình',
    save: 'Lưu',
    nameNeeded: 'Hãy nhập tên',
    unitNeeded: 'Hãy chọn đơn vị',
    dayWrong: 'Nhập ngày như 01/07/2025',
    decisionHint: 'Số, ngày của quyết định thành lập',
    kept: 'Thành viên, người liên hệ và các đội được hỗ trợ giữ nguyên.',
    base: 'Nơi làm việc',
  },
  en: {
    add: 'Add a squad',
    edit: 'Change the squad',
    save: 'Save',
    nameNeeded: 'Type a name',
    unitNeeded: 'Choose a unit',
    dayWrong: 'Type a day like 01/07/2025',
    decisionHint: 'Number and day of the decision that founded it',
    kept: 'Members, the person to ask and what it supports stay as they are.',
    base: 'Base',
  },
};
