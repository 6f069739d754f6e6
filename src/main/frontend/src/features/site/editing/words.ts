import type { DraftState, SiteRevisionKind, SiteState } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';
import type { Lack } from './questions';

interface KeepingWords {
  published: string;
  drafts: string;
  lists: string;
  write: string;
  search: string;
  counted: (count: string) => string;
  countedDrafts: (count: string) => string;
  onMap: string;
  openSite: string;
  withoutPosition: (count: string) => string;
  empty: string;
  emptyAdvice: string;
  noDrafts: string;
  noDraftsAdvice: string;
  name: string;
  state: string;
  anyState: string;
  siteStates: Record<SiteState, string>;
  draftStates: Record<DraftState, string>;
  within: string;
  lacking: string;
  nothingLacking: string;
  lacks: Record<Lack, string>;
  own: string;
  unit: string;
  kind: string;
  rank: string;
  changed: string;
  written: string;
  author: string;
  changes: string;
  aNewSite: string;
  noPosition: string;
  conflict: string;
  stale: (languages: string) => string;
  returned: string;
  toPage: string;
  edit: string;
  goOn: (state: string, moment: string) => string;
  facts: string;
  slug: string;
  statedUnit: string;
  position: string;
  texts: string;
  boards: string;
  noBoards: string;
  history: string;
  historyNote: string;
  revision: string;
  kinds: Record<SiteRevisionKind, string>;
  when: string;
  who: string;
  note: string;
  compare: string;
  compareWith: string;
  with: (number: number) => string;
  before: string;
  after: string;
  nothing: string;
  same: string;
  restore: string;
  actions: string;
  restoreTitle: (number: number) => string;
  restoreAsk: string;
  latest: string;
  withdraw: string;
  withdrawAsk: string;
  rename: string;
  renameAsk: string;
  renameTo: (path: string) => string;
  renameHint: string;
  reason: string;
  optionalNote: string;
  notThere: string;
  notThereAdvice: string;
}

export const keepingWords: Messages<KeepingWords> = {
  vi: {
    published: 'Đã công bố',
    drafts: 'Bản thảo',
    lists: 'Địa điểm và bản thảo',
    write: 'Thêm địa điểm',
    search: 'Tên địa điểm…',
    counted: (count) => `${count} địa điểm`,
    countedDrafts: (count) => `${count} bản thảo`,
    onMap: 'Địa điểm trên bản đồ',
    openSite: 'Mở địa điểm',
    withoutPosition: (count) => `${count} địa điểm chưa có vị trí nên không có trên bản đồ`,
    empty: 'Chưa có địa điểm nào',
    emptyAdvice: 'Thêm địa điểm đầu tiên: viết bản thảo rồi công bố.',
    noDrafts: 'Không có bản thảo nào',
    noDraftsAdvice: 'Bản thảo của bạn và của khu vực bạn biên tập hiện ở đây cho tới khi được công bố.',
    name: 'Tên',
    state: 'Trạng thái',
    anyState: 'Mọi trạng thái',
    siteStates: { PUBLISHED: 'Đang công bố', WITHDRAWN: 'Đã gỡ' },
    draftStates: { DRAFT: 'Đang viết', IN_REVIEW: 'Chờ duyệt' },
    within: 'Thuộc',
    lacking: 'Cần xem lại',
    nothingLacking: 'Tất cả',
    lacks: { position: 'Chưa có vị trí', conflict: 'Vị trí ngoài đơn vị đã nêu', board: 'Chưa có bảng QR' },
    own: 'Chỉ bản thảo của tôi',
    unit: 'Thuộc',
    kind: 'Loại',
    rank: 'Xếp hạng',
    changed: 'Sửa lần cuối',
    written: 'Viết lần cuối',
    author: 'Người viết',
    changes: 'Sửa địa điểm',
    aNewSite: 'Địa điểm mới',
    noPosition: 'Chưa có vị trí',
    conflict: 'Vị trí nằm ngoài đơn vị đã nêu',
    stale: (languages) => `Bản dịch cũ: ${languages}`,
    returned: 'Được trả lại',
    toPage: 'Xem trang công khai',
    edit: 'Sửa',
    goOn: (state, moment) => `Bản sửa đang có (${state}, viết ${moment})`,
    facts: 'Thông tin',
    slug: 'Tên trong địa chỉ trang',
    statedUnit: 'Đơn vị đã nêu',
    position: 'Vị trí',
    texts: 'Bản dịch',
    boards: 'Bảng QR của địa điểm',
    noBoards: 'Chưa có bảng nào dẫn tới địa điểm này.',
    history: 'Lịch sử',
    historyNote: 'Mỗi lần công bố, gỡ, khôi phục hay nhập dữ liệu để lại một phiên bản. Phiên bản không bao giờ bị sửa.',
    revision: 'Phiên bản',
    kinds: { IMPORTED: 'Nhập dữ liệu', PUBLISHED: 'Công bố', WITHDRAWN: 'Gỡ', RESTORED: 'Khôi phục', RENAMED: 'Đổi tên trong địa chỉ' },
    when: 'Lúc',
    who: 'Người làm',
    note: 'Ghi chú',
    compare: 'So sánh',
    compareWith: 'So sánh phiên bản',
    with: (number) => `với phiên bản ${number}`,
    before: 'Trước',
    after: 'Sau',
    nothing: '(trống)',
    same: 'Hai phiên bản giống nhau.',
    restore: 'Khôi phục',
    actions: 'Thao tác',
    restoreTitle: (number) => `Khôi phục phiên bản ${number}`,
    restoreAsk: 'Trang công khai sẽ nói lại đúng như phiên bản này. Những gì hiện có vẫn còn trong lịch sử.',
    latest: 'hiện nay',
    withdraw: 'Gỡ khỏi trang công khai',
    rename: 'Đổi tên trong địa chỉ',
    renameAsk: 'Địa chỉ cũ vẫn dẫn đến trang này mãi mãi: bảng, bài viết và liên kết đã có không hỏng. Tên cũ không bao giờ cho địa điểm khác.',
    renameTo: (path) => `Trang sẽ ở ${path}`,
    renameHint: 'Chữ thường không dấu, số, nối bằng gạch nối',
    withdrawAsk: 'Khách sẽ không còn thấy địa điểm này; bảng QR báo rằng nó đã được gỡ. Có thể khôi phục từ lịch sử.',
    reason: 'Lý do',
    optionalNote: 'Ghi chú (không bắt buộc)',
    notThere: 'Không có ở đây',
    notThereAdvice: 'Nó đã được công bố hoặc bỏ đi, hoặc bạn không có quyền xem.',
  },
  en: {
    published: 'Published',
    drafts: 'Drafts',
    lists: 'Sites and drafts',
    write: 'Add a site',
    search: 'Name of a site…',
    counted: (count) => `${count} sites`,
    countedDrafts: (count) => `${count} drafts`,
    onMap: 'Sites on the map',
    openSite: 'Open the site',
    withoutPosition: (count) => `${count} have no position, so the map does not show them`,
    empty: 'No sites yet',
    emptyAdvice: 'Add the first one: write a draft, then publish it.',
    noDrafts: 'No drafts',
    noDraftsAdvice: 'Drafts of yours and of the areas you edit stand here until they are published.',
    name: 'Name',
    state: 'State',
    anyState: 'Any state',
    siteStates: { PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn' },
    draftStates: { DRAFT: 'Being written', IN_REVIEW: 'Waits for review' },
    within: 'Lies in',
    lacking: 'To look at',
    nothingLacking: 'All',
    lacks: { position: 'Without a position', conflict: 'Position outside the stated unit', board: 'Without a board' },
    own: 'Only my drafts',
    unit: 'Lies in',
    kind: 'Kind',
    rank: 'Rank',
    changed: 'Changed last',
    written: 'Written last',
    author: 'Author',
    changes: 'Changes a site',
    aNewSite: 'A new site',
    noPosition: 'No position yet',
    conflict: 'Position outside the stated unit',
    stale: (languages) => `Stale translation: ${languages}`,
    returned: 'Given back',
    toPage: 'See the public page',
    edit: 'Edit',
    goOn: (state, moment) => `There is a draft (${state}, written ${moment})`,
    facts: 'Facts',
    slug: 'Name in the page’s address',
    statedUnit: 'Stated unit',
    position: 'Position',
    texts: 'Translations',
    boards: 'Boards of the site',
    noBoards: 'No board leads to this site yet.',
    history: 'History',
    historyNote: 'Each time it is published, withdrawn, restored or imported leaves a revision. Revisions are never changed.',
    revision: 'Revision',
    kinds: { IMPORTED: 'Imported', PUBLISHED: 'Published', WITHDRAWN: 'Withdrawn', RESTORED: 'Restored', RENAMED: 'Address renamed' },
    when: 'When',
    who: 'By',
    note: 'Note',
    compare: 'Compare',
    compareWith: 'Compare revision',
    with: (number) => `with revision ${number}`,
    before: 'Before',
    after: 'After',
    nothing: '(nothing)',
    same: 'The two revisions are the same.',
    restore: 'Restore',
    actions: 'Actions',
    restoreTitle: (number) => `Restore revision ${number}`,
    restoreAsk: 'The public page will say again what this revision said. What it says now stays in the history.',
    latest: 'now',
    withdraw: 'Withdraw from the public',
    rename: 'Change the name in the address',
    renameAsk: 'The former address leads here for ever: boards, articles and links stay good. The former name is never another site’s.',
    renameTo: (path) => `The page will be at ${path}`,
    renameHint: 'Small letters without marks and digits, joined by hyphens',
    withdrawAsk: 'Visitors no longer see this site; its boards say that it was withdrawn. It can be restored from the history.',
    reason: 'Reason',
    optionalNote: 'Note (optional)',
    notThere: 'Not here',
    notThereAdvice: 'It was published or dropped, or you may not see it.',
  },
};
