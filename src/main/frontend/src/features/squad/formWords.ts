import type { OrganisationKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface SquadFormWords {
  add: string;
  edit: string;
  save: string;
  nameNeeded: string;
  unitNeeded: string;
  dayWrong: string;
  decisionHint: string;
  ties: string;
  organisationHint: string;
  supportsHint: string;
  servesHint: string;
  contactHint: string;
  noContact: string;
  bodyKinds: Record<OrganisationKind, string>;
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
    ties: 'Tổ chức và phối hợp',
    organisationHint: 'Đoàn xã, đoàn trường, đoàn doanh nghiệp… Gõ tên để tìm nơi khác.',
    supportsHint: 'Tổ công nghệ số cộng đồng mà đội hỗ trợ. Gõ tên để tìm nơi khác.',
    servesHint: 'Xã, thôn mà đội giúp ngoài đơn vị của mình, nhiều nhất 100.',
    contactHint: 'Một thành viên của đội',
    noContact: 'Chưa chọn',
    bodyKinds: { UNIT: 'Đoàn đơn vị hành chính', SCHOOL: 'Đoàn trường', COMPANY: 'Đoàn doanh nghiệp', ARMY: 'Đoàn quân đội, công an' },
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
    ties: 'Organisation and cooperation',
    organisationHint: 'Of a commune, a school, a company… Type a name to find others.',
    supportsHint: 'The community digital group that it supports. Type a name to find others.',
    servesHint: 'Communes and hamlets in which it helps beside its own unit, at most 100.',
    contactHint: 'One of its members',
    noContact: 'Nobody',
    bodyKinds: { UNIT: 'Of an administrative unit', SCHOOL: 'Of a school', COMPANY: 'Of a company', ARMY: 'Of army or police' },
    base: 'Base',
  },
};
