import type { SaveSquadInput } from '@/graphql/generated/graphql';
import type { Squad } from './SquadRecord';

/** Something with a name that a squad is tied to. */
export interface Tie {
  id: string;
  name: string;
}

export interface ServedUnit {
  id: string;
  fullName: string;
}

/** What the form of a squad asks for, but its first day, which is typed. */
export type Content = Pick<SaveSquadInput, 'name' | 'kind' | 'level' | 'status' | 'decision' | 'longitude' | 'latitude'> & {
  unit: string | null;
  organisation: Tie | null;
  supports: Tie | null;
  unitsServed: readonly ServedUnit[];
  contact: string | null;
};

/** How many units a squad may serve beside its own. */
export const mostUnitsServed = 100;

export function contentOf(squad: Squad | null, area: string | null): Content {
  if (!squad) {
    const ties = { organisation: null, supports: null, unitsServed: [], contact: null };
    return { name: '', kind: 'YOUTH_DIGITAL_SQUAD', level: 'COMMUNE', status: 'ACTIVE', unit: area, ...ties };
  }
  const { name, kind, level, status, decision, longitude, latitude, organisation, supports, unitsServed } = squad;
  const ties = { organisation, supports, unitsServed, contact: squad.contact?.id ?? null };
  return { name, kind, level, status, decision, longitude, latitude, unit: squad.unit?.id ?? null, ...ties };
}

/** The content as the server takes it. */
export function inputOf(squad: Squad | null, content: Content, unit: string, validFrom: string | null): SaveSquadInput {
  return {
    ...content,
    ...(squad && { id: squad.id }),
    name: content.name.trim(),
    decision: content.decision?.trim() || null,
    unit,
    validFrom,
    organisation: content.organisation?.id ?? null,
    supports: content.supports?.id ?? null,
    unitsServed: content.unitsServed.map(({ id }) => id),
  };
}

/** Who may be asked: members of today, and whoever is named now. */
export function contactsOf({ members, contact }: Pick<Squad, 'members' | 'contact'>): Tie[] {
  const persons = [...(contact ? [contact] : []), ...members.flatMap(({ person }) => person ?? [])];
  return [...new Map(persons.map(({ id, name }) => [id, { id, name }])).values()];
}
