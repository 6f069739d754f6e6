import type { ProposalStage, ProposedKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';
import type { WrongField } from './proposalQuestion';

interface ProposalWords {
  title: string;
  open: string;
  intro: string;
  unit: string;
  kind: string;
  kinds: Record<ProposedKind, string>;
  bases: string;
  radius: string;
  floor: string;
  floorHint: string;
  day: string;
  rule: string;
  ruleInForce: string;
  search: string;
  cancel: string;
  cancelled: string;
  wrong: Record<WrongField | 'asOf', string>;
  stages: Record<ProposalStage, string>;
  soFar: (people: string, bound: string) => string;
  gap: (share: string) => string;
  asked: (unit: string, kilometers: string, day: string) => string;
  found: (bases: string) => string;
  gained: (people: string, hamlets: string) => string;
  isBest: string;
  isNear: (bound: string, gap: string) => string;
  onGround: (candidates: string, uncovered: string) => string;
  withoutPopulation: (count: string) => string;
  withoutPosition: (count: string) => string;
  chart: string;
  chartNote: string;
  table: string;
  base: string;
  commune: string;
  morePeople: string;
  moreHamlets: string;
  peopleSoFar: string;
  none: string;
  save: string;
  saveTitle: string;
  saveAsk: string;
  name: string;
  usualName: (kind: string, count: string, unit: string) => string;
  starts: string;
  note: string;
  dayWrong: string;
  print: string;
  onMap: string;
  baseMark: string;
  reach: string;
  stepNames: Record<ProposedKind, (hamlet: string) => string>;
}

export const proposalWords: Messages<ProposalWords> = {
  vi: {
    title: 'Đề xuất nơi đặt đội hình và điểm tư vấn',
    open: 'Xem đề xuất',
    intro: 'Máy chọn các thôn làm điểm đặt sao cho nhiều người chưa được phục vụ nhất ở trong bán kính của một điểm.',
    unit: 'Đơn vị',
    kind: 'Đặt gì',
    kinds: { SQUAD: 'Đội hình', SERVICE_POINT: 'Điểm tư vấn' },
    bases: 'Số điểm cần đặt',
    radius: 'Bán kính phục vụ (km)',
    floor: 'Ít nhất mỗi xã',
    floorHint: '0: không yêu cầu',
    day: 'Ngày',
    rule: 'Quy tắc',
    ruleInForce: 'Quy tắc đang áp dụng',
    search: 'Tìm đề xuất',
    cancel: 'Dừng tìm',
    cancelled: 'Đã dừng; chưa có đề xuất.',
    wrong: {
      within: 'Chọn một đơn vị.',
      bases: 'Nhập một số nguyên, như 5.',
      radiusMeters: 'Nhập số km, như 3 hoặc 2,5.',
      leastPerCommune: 'Nhập một số nguyên, như 0 hoặc 1.',
      asOf: 'Nhập ngày như 01/07/2025.',
    },
    stages: {
      READING: 'Đang đọc các thôn và khoảng cách…',
      SEARCHING: 'Đang tìm cách chọn tốt hơn…',
      DONE: 'Đã xong',
      REFUSED: 'Không tìm được với yêu cầu này',
    },
    soFar: (people, bound) => `Tốt nhất đến giờ: thêm ${people} người; không cách nào hơn ${bound} người.`,
    gap: (share) => `Có thể còn kém ${share}`,
    asked: (unit, kilometers, day) => `${unit}, bán kính ${kilometers} km, số liệu ngày ${day}.`,
    found: (bases) => `Đề xuất ${bases} điểm`,
    gained: (people, hamlets) => `Thêm ${people} người ở ${hamlets} thôn được phục vụ.`,
    isBest: 'Đã chứng minh: không cách chọn nào tốt hơn.',
    isNear: (bound, gap) => `Không cách chọn nào hơn ${bound} người; đề xuất này có thể kém đến ${gap}.`,
    onGround: (candidates, uncovered) => `Chọn trong ${candidates} thôn có vị trí, ${uncovered} thôn trong đó chưa được phục vụ.`,
    withoutPopulation: (count) => `${count} thôn chưa được phục vụ không có số dân nên không được tính người.`,
    withoutPosition: (count) => `${count} thôn không có vị trí nên không xét được.`,
    chart: 'Số người được phục vụ thêm sau mỗi điểm',
    chartNote: 'Nền nhạt: số người không cách chọn nào vượt qua.',
    table: 'Các điểm theo thứ tự có ích nhất',
    base: 'Thôn đặt điểm',
    commune: 'Thuộc',
    morePeople: 'Thêm người',
    moreHamlets: 'Thêm thôn',
    peopleSoFar: 'Cộng dồn',
    none: 'Không có thôn nào chưa được phục vụ ở đây: không cần thêm điểm.',
    save: 'Lưu thành kế hoạch',
    saveTitle: 'Lưu đề xuất thành kế hoạch',
    saveAsk: 'Mỗi điểm thành một bước; sau đó có thể sửa, chia sẻ và thực hiện.',
    name: 'Tên kế hoạch',
    usualName: (kind, count, unit) => `${count} ${kind.toLowerCase()} mới ở ${unit}`,
    starts: 'Bắt đầu từ ngày',
    note: 'Ghi chú',
    dayWrong: 'Nhập ngày như 01/07/2025',
    print: 'In đề xuất',
    onMap: 'Đề xuất trên bản đồ',
    baseMark: 'Điểm được đề xuất, theo thứ tự',
    reach: 'Trong bán kính của một điểm',
    stepNames: { SQUAD: (hamlet) => `Đội hình ${hamlet}`, SERVICE_POINT: (hamlet) => `Điểm tư vấn ${hamlet}` },
  },
  en: {
    title: 'Where to place squads and service points',
    open: 'See the proposal',
    intro: 'Hamlets are chosen as bases so that most people who are not served live within the radius of one.',
    unit: 'Unit',
    kind: 'What to place',
    kinds: { SQUAD: 'Squads', SERVICE_POINT: 'Service points' },
    bases: 'How many bases',
    radius: 'A base serves within (km)',
    floor: 'In each commune at least',
    floorHint: '0: not asked for',
    day: 'Day',
    rule: 'Rule',
    ruleInForce: 'The rule in force',
    search: 'Search',
    cancel: 'Stop the search',
    cancelled: 'Stopped; there is no proposal.',
    wrong: {
      within: 'Choose a unit.',
      bases: 'Type a whole number such as 5.',
      radiusMeters: 'Type kilometres such as 3 or 2.5.',
      leastPerCommune: 'Type a whole number such as 0 or 1.',
      asOf: 'Type a day like 01/07/2025.',
    },
    stages: {
      READING: 'Hamlets and distances are read…',
      SEARCHING: 'A better choice is looked for…',
      DONE: 'Done',
      REFUSED: 'This cannot be found',
    },
    soFar: (people, bound) => `Best so far: ${people} more people; no choice exceeds ${bound}.`,
    gap: (share) => `Up to ${share} may be missing`,
    asked: (unit, kilometers, day) => `${unit}, radius ${kilometers} km, figures of ${day}.`,
    found: (bases) => `${bases} bases proposed`,
    gained: (people, hamlets) => `${people} more people in ${hamlets} hamlets become served.`,
    isBest: 'Proven: no other choice is better.',
    isNear: (bound, gap) => `No choice exceeds ${bound} people; this one may lack up to ${gap}.`,
    onGround: (candidates, uncovered) => `Chosen among ${candidates} hamlets with a position, ${uncovered} of which are not served.`,
    withoutPopulation: (count) => `${count} hamlets that are not served have no figure of their people and count none.`,
    withoutPosition: (count) => `${count} hamlets have no position and cannot be looked at.`,
    chart: 'People newly served after each base',
    chartNote: 'Pale: what no choice can exceed.',
    table: 'Bases in the order in which they help most',
    base: 'Hamlet of the base',
    commune: 'Lies in',
    morePeople: 'More people',
    moreHamlets: 'More hamlets',
    peopleSoFar: 'So far',
    none: 'Every hamlet here is served: no base is needed.',
    save: 'Save as a plan',
    saveTitle: 'Save the proposal as a plan',
    saveAsk: 'Each base becomes a step, which can be changed, shared and carried out afterwards.',
    name: 'Name of the plan',
    usualName: (kind, count, unit) => `${count} new ${kind.toLowerCase()} in ${unit}`,
    starts: 'Starts on',
    note: 'Note',
    dayWrong: 'Type a day like 01/07/2025',
    print: 'Print the proposal',
    onMap: 'The proposal on the map',
    baseMark: 'A proposed base, by order',
    reach: 'Within the radius of a base',
    stepNames: { SQUAD: (hamlet) => `Squad ${hamlet}`, SERVICE_POINT: (hamlet) => `Service point ${hamlet}` },
  },
};
