import type { Messages } from '@/text/language';
import { dataMapWords } from './dataMapWords';
import type { RetentionUnit } from './retention';

interface RegisterWords {
  requests: string;
  requestsTitle: string;
  breaches: string;
  breachesTitle: string;
  dataMap: string;
  navigation: string;
  person: string;
  nobody: string;
  caption: string;
  counted: (count: string) => string;
  states: { OPEN: string; ANSWERED: string; ALL: string };
  anyKind: string;
  noneOpen: string;
  noneOpenAdvice: string;
  answer: string;
  answerTo: (name: string) => string;
  answerAsk: string;
  answerHint: string;
  erase: string;
  eraseOf: (name: string) => string;
  eraseAsk: (name: string) => string;
  erased: string;
  breachNote: string;
  breachCaption: string;
  breachCounted: (count: string) => string;
  noBreach: string;
  noBreachAdvice: string;
  record: string;
  noticedDay: string;
  noticedTime: string;
  wrongMoment: string;
  description: string;
  descriptionHint: string;
  persons: string;
  personsHint: string;
  wrongPersons: string;
  noticedAt: string;
  authority: string;
  notifiedAt: (moment: string) => string;
  hoursLeft: (hours: number) => string;
  hoursLate: (hours: number) => string;
  notify: string;
  notifyAsk: string;
  unknown: string;
  mapNote: string;
  mapCaption: string;
  mapCounted: (count: string) => string;
  what: string;
  purpose: string;
  retention: string;
  kept: (count: number, unit: RetentionUnit, event: string) => string;
  always: string;
  /** By the words of the schema. */
  types: Record<string, string>;
  fields: Record<string, string>;
  purposes: Record<string, string>;
}

const events: Record<string, string> = { 'the account ends': 'tài khoản kết thúc', 'the session ends': 'phiên kết thúc', 'the import': 'lần nhập' };
const units = {
  vi: { Y: 'năm', M: 'tháng', W: 'tuần', D: 'ngày' },
  en: { Y: 'year', M: 'month', W: 'week', D: 'day' },
} as const;

export const registerWords: Messages<RegisterWords> = {
  vi: {
    requests: 'Yêu cầu',
    requestsTitle: 'Yêu cầu về dữ liệu cá nhân',
    breaches: 'Sự cố',
    breachesTitle: 'Sự cố dữ liệu cá nhân',
    dataMap: 'Bản đồ dữ liệu',
    navigation: 'Dữ liệu cá nhân',
    person: 'Người yêu cầu',
    nobody: 'Đã xóa',
    caption: 'Yêu cầu về dữ liệu cá nhân, hạn gần nhất trước',
    counted: (count) => (count === '1' ? '1 yêu cầu' : `${count} yêu cầu, hạn gần nhất trước`),
    states: { OPEN: 'Chưa trả lời', ANSWERED: 'Đã trả lời', ALL: 'Tất cả' },
    anyKind: 'Mọi yêu cầu',
    noneOpen: 'Không có yêu cầu nào đang chờ',
    noneOpenAdvice: 'Yêu cầu mới của mọi người về dữ liệu của họ sẽ hiện ở đây, với ngày phải trả lời.',
    answer: 'Trả lời',
    answerTo: (name) => `Trả lời ${name}`,
    answerAsk: 'Người yêu cầu đọc được trả lời ở trang Dữ liệu của tôi. Không sửa lại được.',
    answerHint: 'Đã làm gì, hoặc vì sao không.',
    erase: 'Xóa dữ liệu',
    eraseOf: (name) => `Xóa dữ liệu của ${name}`,
    eraseAsk: (name) => `Dữ liệu của ${name} bị xóa ngay, không hoàn tác được. Người đó không đăng nhập được nữa.`,
    erased: 'Đã xóa dữ liệu.',
    breachNote: 'Phải báo cơ quan có thẩm quyền trong 72 giờ kể từ lúc phát hiện.',
    breachCaption: 'Sự cố dữ liệu cá nhân, mới nhất trước',
    breachCounted: (count) => (count === '1' ? '1 sự cố' : `${count} sự cố, mới nhất trước`),
    noBreach: 'Chưa ghi nhận sự cố nào',
    noBreachAdvice: 'Lộ, mất hoặc bị sửa dữ liệu cá nhân thì ghi ngay ở đây, kể cả khi chưa rõ hết.',
    record: 'Ghi nhận sự cố',
    noticedDay: 'Ngày phát hiện',
    noticedTime: 'Giờ phát hiện (giờ Việt Nam)',
    wrongMoment: 'Nhập giờ như 09:30',
    description: 'Điều đã xảy ra và đã làm',
    descriptionHint: 'Dữ liệu nào, vì sao, đã chặn lại thế nào.',
    persons: 'Số người liên quan',
    personsHint: 'Để trống nếu chưa biết.',
    wrongPersons: 'Nhập một số nguyên, hoặc để trống',
    noticedAt: 'Phát hiện lúc',
    authority: 'Báo cơ quan có thẩm quyền',
    notifiedAt: (moment) => `Đã báo ${moment}`,
    hoursLeft: (hours) => (hours === 0 ? 'Còn chưa đến 1 giờ' : `Còn ${hours} giờ`),
    hoursLate: (hours) => (hours === 0 ? 'Quá hạn' : `Quá hạn ${hours} giờ`),
    notify: 'Đã báo',
    notifyAsk: 'Ghi rằng cơ quan có thẩm quyền đã được báo về sự cố này vào lúc này. Không sửa lại được.',
    unknown: 'chưa rõ',
    mapNote: 'Dữ liệu cá nhân mà hệ thống giữ, để làm gì và bao lâu, như mô tả của API ghi.',
    mapCaption: 'Bản đồ dữ liệu cá nhân',
    mapCounted: (count) => `${count} trường`,
    what: 'Dữ liệu',
    purpose: 'Để làm gì',
    retention: 'Giữ bao lâu',
    kept: (count, unit, event) => `${count} ${units.vi[unit]} sau khi ${events[event] ?? event}`,
    always: 'Luôn giữ',
    ...dataMapWords.vi,
  },
  en: {
    requests: 'Requests',
    requestsTitle: 'Requests about personal data',
    breaches: 'Incidents',
    breachesTitle: 'Incidents with personal data',
    dataMap: 'Data map',
    navigation: 'Personal data',
    person: 'Who asks',
    nobody: 'Erased',
    caption: 'Requests about personal data, the first due first',
    counted: (count) => (count === '1' ? '1 request' : `${count} requests, the first due first`),
    states: { OPEN: 'Not answered', ANSWERED: 'Answered', ALL: 'All' },
    anyKind: 'Any request',
    noneOpen: 'No request is waiting',
    noneOpenAdvice: 'What persons ask about their data will be shown here, with the day by which it must be answered.',
    answer: 'Answer',
    answerTo: (name) => `Answer ${name}`,
    answerAsk: 'Who asked reads the answer under My data. It cannot be changed later.',
    answerHint: 'What was done, or why not.',
    erase: 'Erase data',
    eraseOf: (name) => `Erase the data of ${name}`,
    eraseAsk: (name) => `The data of ${name} goes at once and cannot be brought back. They cannot sign in any more.`,
    erased: 'The data is erased.',
    breachNote: 'The authority must be told within 72 hours after an incident was noticed.',
    breachCaption: 'Incidents with personal data, the newest first',
    breachCounted: (count) => (count === '1' ? '1 incident' : `${count} incidents, the newest first`),
    noBreach: 'No incident is recorded',
    noBreachAdvice: 'Personal data that leaked, was lost or was changed is recorded here at once, even where not all is known yet.',
    record: 'Record an incident',
    noticedDay: 'Day it was noticed',
    noticedTime: 'Time it was noticed (Việt Nam)',
    wrongMoment: 'Type a time like 09:30',
    description: 'What happened and what was done',
    descriptionHint: 'Which data, why, how it was stopped.',
    persons: 'Persons concerned',
    personsHint: 'Leave empty where not known yet.',
    wrongPersons: 'Type a whole number, or nothing',
    noticedAt: 'Noticed',
    authority: 'Telling the authority',
    notifiedAt: (moment) => `Told ${moment}`,
    hoursLeft: (hours) => (hours === 0 ? 'Less than 1 hour left' : hours === 1 ? '1 hour left' : `${hours} hours left`),
    hoursLate: (hours) => (hours === 0 ? 'Overdue' : hours === 1 ? '1 hour overdue' : `${hours} hours overdue`),
    notify: 'Was told',
    notifyAsk: 'Notes that the authority is told of this incident as of now. It cannot be changed later.',
    unknown: 'not known',
    mapNote: 'The personal data that this system keeps, what for and how long, as the description of the API says.',
    mapCaption: 'Map of personal data',
    mapCounted: (count) => `${count} fields`,
    what: 'Data',
    purpose: 'What for',
    retention: 'How long',
    kept: (count, unit, event) => `${count} ${units.en[unit]}${count === 1 ? '' : 's'} after ${event}`,
    always: 'Always',
    ...dataMapWords.en,
  },
};
