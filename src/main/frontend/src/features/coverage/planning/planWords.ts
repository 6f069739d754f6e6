import type { PlanStepKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface PlanWords {
  title: string;
  counted: (count: string) => string;
  empty: string;
  emptyAdvice: string;
  searchPlaceholder: string;
  newPlan: string;
  newAsk: string;
  create: string;
  name: string;
  unit: string;
  starts: string;
  steps: string;
  state: string;
  draft: string;
  applied: (day: string) => string;
  note: string;
  notFound: string;
  notFoundAdvice: string;
  share: string;
  shareHint: string;
  copied: string;
  copy: string;
  edit: string;
  editAsk: string;
  save: string;
  apply: string;
  applyAsk: string;
  showUnder: string;
  compare: string;
  report: string;
  effect: string;
  effectHint: string;
  now: string;
  then: string;
  change: string;
  hamlets: string;
  people: string;
  peopleNote: (hamlets: string) => string;
  stepsTitle: string;
  noSteps: string;
  actions: string;
  kind: string;
  kinds: Record<PlanStepKind, string>;
  what: string;
  where: string;
  addStep: string;
  editStep: (number: number) => string;
  removeStep: (number: number) => string;
  removed: string;
  mapHint: Record<PlanStepKind, string>;
  mapHintNone: string;
  modes: string;
  stepName: string;
  squad: string;
  squadHint: string;
  hamlet: string;
  day: string;
  activityKind: string;
  latitude: string;
  longitude: string;
  needed: Record<'name' | 'unit' | 'squad' | 'hamlet' | 'day' | 'place', string>;
  onMap: string;
  stepMark: string;
  closeMark: string;
}

export const planWords: Messages<PlanWords> = {
  vi: {
    title: 'Kế hoạch độ phủ',
    counted: (count) => `${count} kế hoạch`,
    empty: 'Chưa có kế hoạch nào',
    emptyAdvice: 'Hãy lưu một đề xuất thành kế hoạch, hoặc lập kế hoạch mới.',
    searchPlaceholder: 'Tìm kế hoạch…',
    newPlan: 'Lập kế hoạch mới',
    newAsk: 'Kế hoạch là bản nháp: chưa có gì thay đổi cho đến khi được thực hiện.',
    create: 'Lập kế hoạch',
    name: 'Tên',
    unit: 'Đơn vị',
    starts: 'Bắt đầu',
    steps: 'Số bước',
    state: 'Tình trạng',
    draft: 'Bản nháp',
    applied: (day) => `Đã thực hiện ngày ${day}`,
    note: 'Ghi chú',
    notFound: 'Không có kế hoạch này',
    notFoundAdvice: 'Đường dẫn có thể đã bị cắt.',
    share: 'Đường dẫn chia sẻ',
    shareHint: 'Ai có đường dẫn và tài khoản đều xem được kế hoạch và độ phủ theo kế hoạch.',
    copied: 'Đã chép',
    copy: 'Chép đường dẫn',
    edit: 'Sửa tên và ngày',
    editAsk: 'Các bước giữ nguyên.',
    save: 'Lưu',
    apply: 'Thực hiện kế hoạch',
    applyAsk:
      'Đội hình mới được lập, đội hình được dời hoặc giải thể, điểm tư vấn được mở và các chuyến thăm được ghi lại từ ngày bắt đầu. Việc này không hoàn tác được.',
    showUnder: 'Xem bản đồ theo kế hoạch',
    compare: 'So với hiện nay',
    report: 'Báo cáo để in',
    effect: 'Độ phủ theo kế hoạch so với hiện nay',
    effectHint: 'Xét theo quy tắc đang áp dụng, như thể mọi bước đã làm xong.',
    now: 'Hiện nay',
    then: 'Theo kế hoạch',
    change: 'Thay đổi',
    hamlets: 'thôn',
    people: 'người',
    peopleNote: (hamlets) => `${hamlets} thôn không có số dân và không được tính vào số người.`,
    stepsTitle: 'Các bước',
    actions: 'Thao tác',
    noSteps: 'Chưa có bước nào. Thêm bước bằng nút dưới đây hoặc ngay trên bản đồ.',
    kind: 'Việc',
    kinds: {
      ADD_SQUAD: 'Lập đội hình',
      MOVE_SQUAD: 'Dời đội hình',
      CLOSE_SQUAD: 'Giải thể đội hình',
      ADD_SERVICE_POINT: 'Mở điểm tư vấn',
      VISIT: 'Đến thăm thôn',
    },
    what: 'Nội dung',
    where: 'Ở đâu',
    addStep: 'Thêm bước',
    editStep: (number) => `Sửa bước ${number}`,
    removeStep: (number) => `Xóa bước ${number}`,
    removed: 'Đã xóa bước.',
    mapHint: {
      ADD_SQUAD: 'Bấm lên bản đồ nơi đặt đội hình mới.',
      MOVE_SQUAD: 'Bấm vào đội hình cần dời trên bản đồ, rồi bấm nơi mới.',
      CLOSE_SQUAD: 'Bấm vào đội hình cần giải thể trên bản đồ.',
      ADD_SERVICE_POINT: 'Bấm lên bản đồ nơi mở điểm tư vấn.',
      VISIT: 'Bấm vào thôn cần đến trên bản đồ.',
    },
    mapHintNone: 'Chọn một việc rồi bấm lên bản đồ, hoặc bấm “Thêm bước” để nhập.',
    modes: 'Thêm bước trên bản đồ',
    stepName: 'Tên',
    squad: 'Đội hình',
    squadHint: 'Gõ tên để tìm',
    hamlet: 'Thôn',
    day: 'Ngày đến',
    activityKind: 'Loại hoạt động',
    latitude: 'Vĩ độ',
    longitude: 'Kinh độ',
    needed: {
      name: 'Nhập tên.',
      unit: 'Chọn đơn vị.',
      squad: 'Chọn một đội hình.',
      hamlet: 'Chọn một thôn.',
      day: 'Nhập ngày như 01/07/2025.',
      place: 'Nhập độ thập phân, như 21,59.',
    },
    onMap: 'Kế hoạch trên bản đồ',
    stepMark: 'Bước của kế hoạch',
    closeMark: 'Đội hình bị giải thể',
  },
  en: {
    title: 'Plans of coverage',
    counted: (count) => `${count} plans`,
    empty: 'There are no plans yet',
    emptyAdvice: 'Save a proposal as a plan, or make a new one.',
    searchPlaceholder: 'Search plans…',
    newPlan: 'New plan',
    newAsk: 'A plan is a draft: nothing changes until it is carried out.',
    create: 'Make the plan',
    name: 'Name',
    unit: 'Unit',
    starts: 'Starts',
    steps: 'Steps',
    state: 'State',
    draft: 'Draft',
    applied: (day) => `Carried out on ${day}`,
    note: 'Note',
    notFound: 'There is no such plan',
    notFoundAdvice: 'The address may have been cut.',
    share: 'Link to share',
    shareHint: 'Whoever has the link and an account sees the plan, and coverage under it.',
    copied: 'Copied',
    copy: 'Copy the link',
    edit: 'Change name and day',
    editAsk: 'The steps stay as they are.',
    save: 'Save',
    apply: 'Carry the plan out',
    applyAsk:
      'Squads are founded, moved or dissolved, service points opened and visits noted from the first day on. This cannot be undone.',
    showUnder: 'Map under the plan',
    compare: 'Compare with today',
    report: 'Report to print',
    effect: 'Coverage under the plan and today',
    effectHint: 'By the rule in force, as if all steps were done.',
    now: 'Today',
    then: 'Under the plan',
    change: 'Change',
    hamlets: 'hamlets',
    people: 'people',
    peopleNote: (hamlets) => `${hamlets} hamlets have no figure and are not in the sums of people.`,
    stepsTitle: 'Steps',
    actions: 'Actions',
    noSteps: 'There are no steps. Add them by the button below or on the map.',
    kind: 'Deed',
    kinds: {
      ADD_SQUAD: 'Found a squad',
      MOVE_SQUAD: 'Move a squad',
      CLOSE_SQUAD: 'Dissolve a squad',
      ADD_SERVICE_POINT: 'Open a service point',
      VISIT: 'Visit a hamlet',
    },
    what: 'What',
    where: 'Where',
    addStep: 'Add a step',
    editStep: (number) => `Change step ${number}`,
    removeStep: (number) => `Remove step ${number}`,
    removed: 'The step was removed.',
    mapHint: {
      ADD_SQUAD: 'Click on the map where the new squad is to be.',
      MOVE_SQUAD: 'Click on the squad to move, then where it is to be.',
      CLOSE_SQUAD: 'Click on the squad to dissolve.',
      ADD_SERVICE_POINT: 'Click on the map where the service point is to be.',
      VISIT: 'Click on the hamlet to visit.',
    },
    mapHintNone: 'Choose a deed and click on the map, or press “Add a step” to type.',
    modes: 'Add steps on the map',
    stepName: 'Name',
    squad: 'Squad',
    squadHint: 'Type its name to search',
    hamlet: 'Hamlet',
    day: 'Day of the visit',
    activityKind: 'Kind of activity',
    latitude: 'Latitude',
    longitude: 'Longitude',
    needed: {
      name: 'Type a name.',
      unit: 'Choose a unit.',
      squad: 'Choose a squad.',
      hamlet: 'Choose a hamlet.',
      day: 'Type a day like 01/07/2025.',
      place: 'Type decimal degrees such as 21.59.',
    },
    onMap: 'The plan on the map',
    stepMark: 'A step of the plan',
    closeMark: 'A squad that is dissolved',
  },
};
