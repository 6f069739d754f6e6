import { Link } from '@tanstack/react-router';
import { useMessages } from '@/text/language';

const words = {
  vi: {
    Site: 'Địa điểm',
    Board: 'Bảng QR',
    Squad: 'Đội hình',
    Activity: 'Hoạt động',
    Unit: 'Đơn vị',
    Hamlet: 'Thôn',
    Organisation: 'Tổ chức Đoàn',
    Person: 'Người trong danh sách',
  },
  en: {
    Site: 'Site',
    Board: 'Board',
    Squad: 'Squad',
    Activity: 'Activity',
    Unit: 'Unit',
    Hamlet: 'Hamlet',
    Organisation: 'Union body',
    Person: 'Person on a roster',
  },
};

type Kind = keyof typeof words.vi;

const screens = {
  Site: '/admin/sites/$id',
  Board: '/admin/boards/$id',
  Squad: '/admin/squads/$id',
  Activity: '/admin/activities/$id',
  Unit: '/admin/units/$id',
  Hamlet: '/admin/units/$id',
} as const;

/** Is it of a kind that has a word? Accounts are named beside. */
export function isThing(entity: string | null): entity is Kind {
  return entity !== null && Object.hasOwn(words.vi, entity);
}

/** What something was done to, with the way to its screen where it has one. */
export function AuditThing({ kind, id }: { kind: Kind; id: string }) {
  const text = `${useMessages(words)[kind]} ${id}`;
  return kind === 'Organisation' || kind === 'Person' ? (
    text
  ) : (
    <Link to={screens[kind]} params={{ id }}>
      {text}
    </Link>
  );
}
