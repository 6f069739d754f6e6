import type {
  MemberTrait,
  PersonPost,
  RuleSeverity,
  SquadKind,
  SquadRole,
  SquadStatus,
  UnionMembership,
} from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface SquadWords {
  title: string;
  search: string;
  kind: string;
  anyKind: string;
  level: string;
  anyLevel: string;
  status: string;
  anyStatus: string;
  breaks: string;
  anyBreaks: string;
  counted: (count: string) => string;
  persons: (count: string) => string;
  withoutPosition: (count: string) => string;
  empty: string;
  emptyAdvice: string;
  name: string;
  unit: string;
  members: string;
  union: string;
  breachesHead: string;
  breachCount: (count: number) => string;
  onMap: string;
  base: string;
  open: string;
  kinds: Record<SquadKind, string>;
  levels: Record<'PROVINCE' | 'DISTRICT' | 'COMMUNE' | 'HAMLET', string>;
  statuses: Record<SquadStatus, string>;
  roles: Record<SquadRole, string>;
  posts: Record<PersonPost, string>;
  traits: Record<MemberTrait, string>;
  memberships: Record<UnionMembership, string>;
  severities: Record<RuleSeverity, string>;
  notThere: string;
  notThereAdvice: string;
  facts: string;
  organisation: string;
  supports: string;
  supporters: string;
  serves: string;
  decision: string;
  since: string;
  until: string;
  contact: string;
  ended: string;
}

export const squadWords: Messages<SquadWords> = {
  vi: {
    title: 'Đội hình',
    search: 'Tìm đội hình theo tên',
    kind: 'Loại',
    anyKind: 'Mọi loại',
    level: 'Cấp',
    anyLevel: 'Mọi cấp',
    status: 'Tình trạng',
    anyStatus: 'Mọi tình trạng',
    breaks: 'Chưa đúng quy định',
    anyBreaks: 'Quy định: không lọc',
    counted: (count) => `${count} đội hình`,
    persons: (count) => `${count} người, mỗi người tính một lần`,
    withoutPosition: (count) => `${count} đội hình chưa có vị trí nên không có trên bản đồ`,
    empty: 'Chưa có đội hình nào',
    emptyAdvice: 'Nhập danh sách đội hình ở mục Nhập dữ liệu.',
    name: 'Tên',
    unit: 'Đơn vị',
    members: 'Số người',
    union: 'Đoàn viên',
    breachesHead: 'Quy định',
    breachCount: (count) => `${count} điều chưa đạt`,
    onMap: 'Đội hình trên bản đồ',
    base: 'Nơi làm việc',
    open: 'Mở đội hình',
    kinds: {
      YOUTH_DIGITAL_SQUAD: 'Đội hình thanh niên chuyển đổi số',
      COMMUNITY_DIGITAL_GROUP: 'Tổ công nghệ số cộng đồng',
      VOLUNTEER_TEAM: 'Đội tình nguyện',
      CLUB: 'Câu lạc bộ',
    },
    levels: { PROVINCE: 'Tỉnh', DISTRICT: 'Huyện', COMMUNE: 'Xã', HAMLET: 'Thôn' },
    statuses: { ACTIVE: 'Đang hoạt động', PAUSED: 'Tạm ngừng' },
    roles: { HEAD: 'Đội trưởng', DEPUTY: 'Đội phó', MEMBER: 'Thành viên' },
    posts: {
      HAMLET_HEAD: 'trưởng thôn',
      COMMUNE_OFFICIAL: 'cán bộ xã',
      BRANCH_SECRETARY: 'bí thư chi đoàn',
      BRANCH_OFFICER: 'cán bộ chi đoàn',
      WOMENS_UNION: 'hội phụ nữ',
      POLICE: 'công an',
      TEACHER: 'giáo viên',
      OTHER: 'việc khác',
    },
    traits: {
      UNION_MEMBER: 'đoàn viên',
      HAMLET_HEAD: 'trưởng thôn',
      COMMUNE_OFFICIAL: 'cán bộ xã',
      BRANCH_SECRETARY: 'bí thư chi đoàn',
      BRANCH_OFFICER: 'cán bộ chi đoàn',
      WOMENS_UNION: 'hội phụ nữ',
      POLICE: 'công an',
      TEACHER: 'giáo viên',
    },
    memberships: { YES: 'Có', NO: 'Không', UNKNOWN: 'Chưa rõ' },
    severities: { REQUIRED: 'bắt buộc', RECOMMENDED: 'khuyến khích' },
    notThere: 'Không có đội hình này',
    notThereAdvice: 'Đội hình đã bị gỡ, hoặc liên kết đã bị cắt.',
    facts: 'Thông tin',
    organisation: 'Tổ chức Đoàn',
    supports: 'Hỗ trợ',
    supporters: 'Được hỗ trợ bởi',
    serves: 'Giúp thêm ở',
    decision: 'Quyết định',
    since: 'Thành lập',
    until: 'Đến ngày',
    contact: 'Người liên hệ',
    ended: 'Đội hình này hiện không còn hoạt động.',
  },
  en: {
    title: 'Squads',
    search: 'Search squads by name',
    kind: 'Kind',
    anyKind: 'Any kind',
    level: 'Level',
    anyLevel: 'Any level',
    status: 'Status',
    anyStatus: 'Any status',
    breaks: 'Break a rule',
    anyBreaks: 'Rules: any',
    counted: (count) => `${count} squads`,
    persons: (count) => `${count} persons, each counted once`,
    withoutPosition: (count) => `${count} have no base, so the map does not show them`,
    empty: 'No squads yet',
    emptyAdvice: 'Bring a list of squads in under Import.',
    name: 'Name',
    unit: 'Unit',
    members: 'Persons',
    union: 'Union members',
    breachesHead: 'Rules',
    breachCount: (count) => `${count} clauses broken`,
    onMap: 'Squads on the map',
    base: 'Base',
    open: 'Open the squad',
    kinds: {
      YOUTH_DIGITAL_SQUAD: 'Youth digital squad',
      COMMUNITY_DIGITAL_GROUP: 'Community digital group',
      VOLUNTEER_TEAM: 'Volunteer team',
      CLUB: 'Club',
    },
    levels: { PROVINCE: 'Province', DISTRICT: 'District', COMMUNE: 'Commune', HAMLET: 'Hamlet' },
    statuses: { ACTIVE: 'Active', PAUSED: 'Paused' },
    roles: { HEAD: 'Head', DEPUTY: 'Deputy', MEMBER: 'Member' },
    posts: {
      HAMLET_HEAD: 'head of a hamlet',
      COMMUNE_OFFICIAL: 'commune official',
      BRANCH_SECRETARY: 'branch secretary',
      BRANCH_OFFICER: 'branch officer',
      WOMENS_UNION: 'women’s union',
      POLICE: 'police',
      TEACHER: 'teacher',
      OTHER: 'something else',
    },
    traits: {
      UNION_MEMBER: 'union member',
      HAMLET_HEAD: 'head of a hamlet',
      COMMUNE_OFFICIAL: 'commune official',
      BRANCH_SECRETARY: 'branch secretary',
      BRANCH_OFFICER: 'branch officer',
      WOMENS_UNION: 'women’s union',
      POLICE: 'police',
      TEACHER: 'teacher',
    },
    memberships: { YES: 'Yes', NO: 'No', UNKNOWN: 'Not known' },
    severities: { REQUIRED: 'required', RECOMMENDED: 'recommended' },
    notThere: 'There is no such squad',
    notThereAdvice: 'It was taken away, or the link was cut.',
    facts: 'Facts',
    organisation: 'Union body',
    supports: 'Supports',
    supporters: 'Supported by',
    serves: 'Also helps in',
    decision: 'Decision',
    since: 'Founded',
    until: 'Until',
    contact: 'Person to ask',
    ended: 'This squad does not exist today.',
  },
};
