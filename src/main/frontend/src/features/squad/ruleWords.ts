import type { ClauseCounts } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface RuleWords {
  title: string;
  note: string;
  none: string;
  noneAdvice: string;
  on: string;
  where: string;
  everywhere: string;
  anyLevel: string;
  from: (day: string) => string;
  until: (day: string) => string;
  add: string;
  edit: string;
  editOf: (name: string) => string;
  editNote: string;
  name: string;
  document: string;
  documentHint: string;
  whereHint: string;
  kinds: string;
  levels: string;
  levelsHint: string;
  severity: string;
  firstDay: string;
  lastDay: string;
  openDay: string;
  clause: (number: number) => string;
  addClause: string;
  removeClause: (number: number) => string;
  counts: string;
  counted: Record<ClauseCounts, string>;
  role: string;
  anyRole: string;
  traits: string;
  anyTrait: string;
  least: string;
  most: string;
  mostHint: string;
  sizeFrom: string;
  sizeTo: string;
  text: string;
  textHint: string;
  save: string;
  dayWrong: string;
  clauseWrong: string;
  kindNeeded: string;
  /** What a clause is judged by. */
  judged: string;
  atLeast: (count: string) => string;
  atMost: (count: string) => string;
  between: (least: string, most: string) => string;
  ofSize: (from: string, to: string) => string;
}

export const ruleWords: Messages<RuleWords> = {
  vi: {
    title: 'Quy định thành phần',
    note: 'Văn bản quy định đội hình gồm những ai. Danh sách được xét theo quy định có hiệu lực ở nơi đó, vào ngày đó; mỗi chỗ thiếu nêu rõ điều nào của văn bản nào.',
    none: 'Không có quy định nào có hiệu lực',
    noneAdvice: 'Chọn ngày khác, hoặc thêm quy định.',
    on: 'Có hiệu lực ngày',
    where: 'Ở đâu',
    everywhere: 'Cả nước',
    anyLevel: 'mọi cấp',
    from: (day) => `từ ${day}`,
    until: (day) => `đến ${day}`,
    add: 'Thêm quy định',
    edit: 'Sửa',
    editOf: (name) => `Sửa “${name}”`,
    editNote: 'Sửa là viết lại quy định này, cả cho những ngày đã qua. Văn bản mới thì thêm quy định mới và cho quy định này một ngày cuối.',
    name: 'Tên',
    document: 'Văn bản',
    documentHint: 'Ví dụ: Kế hoạch 12-KH/TĐTN ngày 05/03/2025',
    whereHint: 'Để trống là cả nước, chỉ người biên tập cả nước được đặt.',
    kinds: 'Cho loại đội hình',
    levels: 'Ở cấp',
    levelsHint: 'Không chọn cấp nào là mọi cấp.',
    severity: 'Mức độ',
    firstDay: 'Từ ngày',
    lastDay: 'Đến ngày',
    openDay: 'Để trống nếu không rõ hoặc còn hiệu lực',
    clause: (number) => `Điều ${number}`,
    addClause: 'Thêm một điều',
    removeClause: (number) => `Bỏ điều ${number}`,
    counts: 'Đếm',
    counted: { MEMBERS: 'thành viên của đội', OTHER_SQUADS_OF_HEAD: 'đội khác cùng đội trưởng', TEAMS: 'tổ, đội trong xã' },
    role: 'Vai trò',
    anyRole: 'Mọi vai trò',
    traits: 'Chỉ những người là',
    anyTrait: 'Không chọn: mọi người.',
    least: 'Ít nhất',
    most: 'Nhiều nhất',
    mostHint: 'Để trống: bao nhiêu cũng được',
    sizeFrom: 'Mỗi đội từ (người)',
    sizeTo: 'đến (người)',
    text: 'Nguyên văn',
    textHint: 'Như văn bản viết; hiện cho người có danh sách thiếu.',
    save: 'Lưu',
    dayWrong: 'Nhập ngày như 01/07/2025',
    clauseWrong: 'Mỗi điều cần nguyên văn và số nguyên; số nhiều nhất không nhỏ hơn số ít nhất.',
    kindNeeded: 'Chọn ít nhất một loại đội hình',
    judged: 'Máy xét',
    atLeast: (count) => `ít nhất ${count}`,
    atMost: (count) => `nhiều nhất ${count}`,
    between: (least, most) => `${least} đến ${most}`,
    ofSize: (from, to) => `có ${from}–${to} người`,
  },
  en: {
    title: 'Rules of composition',
    note: 'Documents that say who is in a squad. A roster is judged by the rules in force there and then; each breach names its clause and document.',
    none: 'No rule is in force',
    noneAdvice: 'Choose another day, or add one.',
    on: 'In force on',
    where: 'Where',
    everywhere: 'Whole country',
    anyLevel: 'all levels',
    from: (day) => `from ${day}`,
    until: (day) => `until ${day}`,
    add: 'Add a rule',
    edit: 'Edit',
    editOf: (name) => `Edit “${name}”`,
    editNote: 'Editing writes this rule anew, for days past too. For a new document add a new rule, and give this one a last day.',
    name: 'Name',
    document: 'Document',
    documentHint: 'Such as plan 12-KH/TĐTN of 05/03/2025',
    whereHint: 'The whole country where nothing is chosen, which only editors of everywhere may say.',
    kinds: 'For squads of the kinds',
    levels: 'At the levels',
    levelsHint: 'None chosen: any level.',
    severity: 'Severity',
    firstDay: 'From',
    lastDay: 'Until',
    openDay: 'Empty where not known, or while it holds',
    clause: (number) => `Clause ${number}`,
    addClause: 'Add a clause',
    removeClause: (number) => `Remove clause ${number}`,
    counts: 'Counts',
    counted: { MEMBERS: 'members of the squad', OTHER_SQUADS_OF_HEAD: 'other squads with the same head', TEAMS: 'teams of the commune' },
    role: 'Role',
    anyRole: 'Any role',
    traits: 'Only those who are',
    anyTrait: 'None chosen: everybody.',
    least: 'At least',
    most: 'At most',
    mostHint: 'Empty: any number',
    sizeFrom: 'Of at least (persons)',
    sizeTo: 'Of at most (persons)',
    text: 'Wording',
    textHint: 'As the document says it; shown to those whose roster breaks it.',
    save: 'Save',
    dayWrong: 'Type a day like 01/07/2025',
    clauseWrong: 'Each clause needs its wording and whole numbers; the greatest is not less than the least.',
    kindNeeded: 'Choose at least one kind of squad',
    judged: 'Judged by',
    atLeast: (count) => `at least ${count}`,
    atMost: (count) => `at most ${count}`,
    between: (least, most) => `${least} to ${most}`,
    ofSize: (from, to) => `of ${from}–${to} persons`,
  },
};
