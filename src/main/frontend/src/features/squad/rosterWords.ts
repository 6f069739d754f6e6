import type { Messages } from '@/text/language';

interface RosterWords {
  roster: string;
  noMembers: string;
  noMembersAdvice: string;
  hidden: string;
  person: string;
  actions: string;
  role: string;
  union: string;
  posts: string;
  born: string;
  phone: string;
  since: string;
  minor: string;
  add: string;
  addTitle: string;
  known: string;
  fresh: string;
  who: string;
  choosePerson: string;
  choosePersonHint: string;
  fullName: string;
  birthYear: string;
  birthYearWrong: string;
  phoneHint: string;
  from: string;
  change: (name: string) => string;
  changeShort: string;
  save: string;
  end: string;
  endTitle: (name: string) => string;
  endAsk: string;
  lastDay: string;
  reveal: string;
  revealTitle: (name: string) => string;
  revealAsk: string;
  reason: string;
  reasonHint: string;
  show: string;
  revealed: string;
  notKnown: string;
  close: string;
  breaches: string;
  noBreaches: string;
  count: (count: number, least: number, most: number | null) => string;
  uncertain: string;
  mend: string;
  noMend: string;
  mendTitle: string;
  mendAsk: string;
  adds: (role: string, traits: string) => string;
  anybody: string;
  removes: (name: string) => string;
  changes: (name: string, role: string) => string;
  carryOut: string;
  doneSome: (done: number, all: number) => string;
  somebody: string;
  mended: string;
}

export const rosterWords: Messages<RosterWords> = {
  vi: {
    roster: 'Thành viên',
    noMembers: 'Chưa có thành viên nào',
    noMembersAdvice: 'Thêm từng người ở đây, hoặc nhập cả danh sách ở mục Nhập dữ liệu.',
    hidden: 'Tên thành viên chỉ người phụ trách đội hình ở nơi này mới xem được.',
    actions: 'Thao tác',
    person: 'Họ tên',
    role: 'Vai trò',
    union: 'Đoàn viên',
    posts: 'Việc khác',
    born: 'Năm sinh',
    phone: 'Điện thoại',
    since: 'Từ ngày',
    minor: 'chưa đủ 18 tuổi',
    add: 'Thêm người',
    addTitle: 'Thêm người vào đội hình',
    known: 'Người đã có trong danh sách',
    fresh: 'Người mới',
    who: 'Ai',
    choosePerson: 'Chọn người',
    choosePersonHint: 'Gõ vài chữ của họ tên',
    fullName: 'Họ và tên',
    birthYear: 'Năm sinh (nếu biết)',
    birthYearWrong: 'Nhập năm có bốn chữ số',
    phoneHint: 'Không bắt buộc; trên màn hình luôn được che bớt',
    from: 'Từ ngày',
    change: (name) => `Đổi vai trò của ${name}`,
    changeShort: 'Đổi vai trò',
    save: 'Lưu',
    end: 'Thôi tham gia',
    endTitle: (name) => `${name} thôi tham gia`,
    endAsk: 'Tên vẫn còn trong lịch sử của đội hình. Sau ngày cuối, người này không còn được tính.',
    lastDay: 'Ngày cuối cùng trong đội',
    reveal: 'Xem liên hệ',
    revealTitle: (name) => `Xem ngày sinh và điện thoại của ${name}`,
    revealAsk: 'Việc xem được ghi vào nhật ký cùng với lý do và tên bạn.',
    reason: 'Lý do',
    reasonHint: 'Ít nhất mười chữ cái, ví dụ: gọi để hẹn tập huấn ngày 12',
    show: 'Xem',
    revealed: 'Thông tin này biến mất khi đóng hộp.',
    notKnown: 'chưa có',
    close: 'Đóng',
    breaches: 'Quy định về thành phần',
    noBreaches: 'Đội hình đạt mọi quy định đang có hiệu lực ở đây.',
    count: (count, least, most) =>
      `đang có ${count}, cần ${most === null ? `ít nhất ${least}` : least === most ? `đúng ${least}` : `từ ${least} đến ${most}`}`,
    uncertain: 'Có thể vẫn đạt: với vài người chưa rõ có phải đoàn viên không.',
    mend: 'Cách sửa',
    noMend: 'Không tìm ra cách sửa bằng ít thay đổi; hãy xem lại cả danh sách.',
    mendTitle: 'Sửa theo gợi ý',
    mendAsk: 'Ít thay đổi nhất để đạt điều này mà không làm hỏng điều khác:',
    adds: (role, traits) => `Thêm một ${role.toLowerCase()}: ${traits}`,
    anybody: 'bất kỳ ai',
    removes: (name) => `${name} thôi tham gia`,
    changes: (name, role) => `${name} làm ${role.toLowerCase()}`,
    carryOut: 'Thực hiện',
    doneSome: (done, all) => `Đã làm ${done} trong ${all} bước. Điền nốt bước còn lại rồi bấm lần nữa.`,
    somebody: 'Một người',
    mended: 'Đã sửa',
  },
  en: {
    roster: 'Members',
    noMembers: 'No members yet',
    noMembersAdvice: 'Add people here, or bring a whole list in under Import.',
    hidden: 'Names of members are seen only by those who keep squads here.',
    actions: 'Actions',
    person: 'Name',
    role: 'Role',
    union: 'Union member',
    posts: 'Other posts',
    born: 'Born',
    phone: 'Phone',
    since: 'Since',
    minor: 'under 18',
    add: 'Add somebody',
    addTitle: 'Add somebody to the squad',
    known: 'Somebody already listed',
    fresh: 'Somebody new',
    who: 'Who',
    choosePerson: 'Choose a person',
    choosePersonHint: 'Type some letters of the name',
    fullName: 'Full name',
    birthYear: 'Year of birth, if known',
    birthYearWrong: 'Type a year of four digits',
    phoneHint: 'Optional; always masked on the screen',
    from: 'From',
    change: (name) => `Change the role of ${name}`,
    changeShort: 'Change role',
    save: 'Save',
    end: 'End membership',
    endTitle: (name) => `End the membership of ${name}`,
    endAsk: 'The name stays in the history of the squad. After the last day the person does not count any more.',
    lastDay: 'Last day in the squad',
    reveal: 'Show contact',
    revealTitle: (name) => `Show birth date and phone of ${name}`,
    revealAsk: 'That you looked goes into the audit, with the reason and your name.',
    reason: 'Reason',
    reasonHint: 'At least ten characters, for example: to call about the course on the 12th',
    show: 'Show',
    revealed: 'It is gone when this box closes.',
    notKnown: 'not known',
    close: 'Close',
    breaches: 'Rules of composition',
    noBreaches: 'The squad keeps every rule that is in force here.',
    count: (count, least, most) =>
      `${count} now, ${most === null ? `at least ${least}` : least === most ? `exactly ${least}` : `${least} to ${most}`} needed`,
    uncertain: 'May be kept after all: of some nobody has said whether they are union members.',
    mend: 'How to mend it',
    noMend: 'No repair of few changes was found; look at the whole roster.',
    mendTitle: 'Mend as suggested',
    mendAsk: 'The fewest changes that keep this clause and break no other:',
    adds: (role, traits) => `Add a ${role.toLowerCase()}: ${traits}`,
    anybody: 'anybody',
    removes: (name) => `${name} leaves`,
    changes: (name, role) => `${name} becomes ${role.toLowerCase()}`,
    carryOut: 'Carry it out',
    doneSome: (done, all) => `${done} of ${all} steps are done. Fill in what the rest needs and press again.`,
    somebody: 'Somebody',
    mended: 'Mended',
  },
};
