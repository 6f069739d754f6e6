import type { ActivityKind, ActivityWholeFragment, ReportActivityInput } from '@/graphql/generated/graphql';
import { today } from '@/text/day';
import { newKey } from '@/text/key';
import type { WaitingPhoto, WaitingReport } from './outbox';

/** A report as it is being written: the same as what waits, and what it starts from. */
export interface ReportStart {
  key: string;
  input: ReportActivityInput;
  squad: string;
  photos: WaitingPhoto[];
}

/** An empty report of today, with a key that stays its own however often it is sent. */
export function newReport(): ReportStart {
  const input = { name: '', kind: 'APP_HELP' as const, from: today(), unit: '', squads: [], foundNothing: false, acceptOutside: false };
  return { key: newKey(), input, squad: '', photos: [] };
}

/** One's own report that is written anew: its pictures stay. */
export function reportAnew(activity: ActivityWholeFragment): ReportStart {
  const { id, name, kind, from, to, unit, place, longitude, latitude, report, foundNothing, outsideArea, campaign } = activity;
  const results = activity.results.map(({ indicator, platform, persons, turns, amount }) => ({
    indicator: indicator?.key ?? '',
    platform: platform?.key ?? null,
    value: persons ?? turns ?? amount ?? 0,
  }));
  return {
    key: newKey(),
    input: {
      id,
      name,
      kind,
      from,
      to,
      unit: unit?.id ?? '',
      squads: activity.squads.flatMap(({ squad }) => squad?.id ?? []),
      hamlets: activity.hamlets.flatMap(({ hamlet }) => hamlet?.id ?? []),
      campaign: campaign?.id ?? null,
      place,
      longitude,
      latitude,
      note: report?.note ?? null,
      foundNothing,
      acceptOutside: outsideArea,
      results,
    },
    squad: activity.squads[0]?.squad?.name ?? '',
    photos: activity.photos.flatMap(({ url }) => {
      const digest = url ? digestIn(url) : null;
      return url && digest ? [{ name: url, file: new Blob(), digest }] : [];
    }),
  };
}

/** A report that waits, to be changed; it stays the same deed. */
export function reportAgain({ key, input, squad, photos }: WaitingReport): ReportStart {
  return { key, input, squad, photos };
}

/** The digest in the path of a picture. */
export function digestIn(url: string): string | null {
  return /^\/media\/([0-9a-f]{32})\//.exec(url)?.[1] ?? null;
}

interface Unit {
  id: string;
  level: string;
  ancestors: readonly { id: string; level: string }[];
}

/** The commune that a squad of that unit works in; null where it works in many. */
export function communeOf(unit: Unit | null | undefined): string | null {
  const commune = unit && [unit, ...unit.ancestors].find(({ level }) => level === 'COMMUNE');
  return commune?.id ?? null;
}

/** A result as it is being typed. */
export interface TypedResult {
  indicator: string;
  platform: string;
  value: string;
}

/** A number as people write it in Vietnamese: `1.200` and `12,5`; null where it is none that can be a result. */
export function parseCount(text: string): number | null {
  const trimmed = text.trim();
  const plain = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(trimmed) ? trimmed.replaceAll('.', '') : trimmed;
  const value = Number(plain.replace(',', '.'));
  return plain !== '' && Number.isFinite(value) && value >= 0 ? value : null;
}

/** The name under which a report goes, where nobody typed one. */
export function nameOf(typed: string, kind: ActivityKind, kinds: Record<ActivityKind, string>): string {
  return typed.trim() || kinds[kind];
}
