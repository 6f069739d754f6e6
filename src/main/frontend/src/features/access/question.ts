import type {
  AccountFilter,
  AccountOrderField,
  AccountState,
  AuditEntryFilter,
  GrantFilter,
  Role,
} from '@/graphql/generated/graphql';
import type { Day } from '@/text/day';
import type { ParamReader } from '@/url/params';
import { readSort, writeSort, type Sort } from '@/url/sort';
import { actions } from './auditWords';

export const roles = [
  'FIELD_MEMBER',
  'SQUAD_LEADER',
  'PLANNER',
  'COMMUNE_EDITOR',
  'PROVINCE_EDITOR',
  'ADMINISTRATOR',
] as const satisfies readonly Role[];
export const states = ['INVITED', 'ACTIVE', 'SUSPENDED', 'ERASED'] as const satisfies readonly AccountState[];

/** Which accounts to list, and in which order. */
export interface AccountQuestion {
  search: string;
  state: AccountState | null;
  role: Role | null;
  sort: Sort<AccountOrderField>;
}

const usualSort: Sort<AccountOrderField> = { field: 'NAME', direction: 'ASC' };

export const firstAccountQuestion: AccountQuestion = { search: '', state: null, role: null, sort: usualSort };

const oneOf = <T extends string>(allowed: readonly T[]) => (text: string) => allowed.find((value) => value === text) ?? null;

export function readAccountQuestion(params: ParamReader): AccountQuestion {
  return {
    search: params.text('q'),
    state: params.parsed('state', oneOf(states)),
    role: params.parsed('role', oneOf(roles)),
    sort: readSort(params, ['NAME', 'LOGIN', 'SIGNED_IN'], usualSort),
  };
}

export function writeAccountQuestion(question: AccountQuestion): Record<string, string | null> {
  const { search, state, role, sort } = question;
  return { q: search, state, role, sort: writeSort(sort, usualSort) };
}

export function accountWhere({ search, state, role }: AccountQuestion): AccountFilter {
  return {
    ...(search.trim() && { search: search.trim() }),
    ...(state && { state: [state] }),
    ...(role && { role: [role] }),
  };
}

/** Which entries of the audit to list. */
export interface AuditQuestion {
  action: string | null;
  /** Who did it, or whom it is about. */
  account: string | null;
}

export function readAuditQuestion(params: ParamReader): AuditQuestion {
  return { action: params.parsed('action', oneOf(actions)), account: params.textOrNull('account') };
}

export function writeAuditQuestion({ action, account }: AuditQuestion): Record<string, string | null> {
  return { action, account };
}

export function auditWhere({ action, account }: AuditQuestion): AuditEntryFilter {
  return {
    ...(action && { action: [action] }),
    ...(account && { or: [{ actor: [account] }, { subject: [account] }] }),
  };
}

/** Which grants to list: those in a unit's area, everybody's or one account's, those of today or all. */
export interface GrantQuestion {
  within: string | null;
  account: string | null;
  past: boolean;
  /** Only those whose unit ended, and at which no administrator looked since? */
  unconfirmed?: boolean;
}

export function grantWhere({ within, account, past, unconfirmed = false }: GrantQuestion): GrantFilter {
  return {
    ...(within && { within }),
    ...(account && { account: [account] }),
    ...(!past && { valid: true }),
    ...(unconfirmed && { unconfirmed: true }),
  };
}

/** What a grant form sends: empty days are left to the server. */
export function grantInput(account: string, role: Role, unit: string | null, from: Day | null, to: Day | null) {
  return { account, role, unit, ...(from && { validFrom: from }), ...(to && { validTo: to }) };
}

/** The roles that can be given on a unit, or everywhere: who runs the server does so everywhere. */
export function rolesFor(unit: string | null): readonly Role[] {
  return unit === null ? roles : roles.filter((role) => role !== 'ADMINISTRATOR');
}

/** Is somebody who holds these grants an administrator today? */
const editing: readonly Role[] = ['COMMUNE_EDITOR', 'PROVINCE_EDITOR', 'ADMINISTRATOR'];

/** May one publish sites and keep boards somewhere? */
export function isEditor(grants: readonly { role: Role; valid: boolean }[]): boolean {
  return grants.some((grant) => grant.valid && editing.includes(grant.role));
}

/** May one write rules somewhere? */
export function isRuler(grants: readonly { role: Role; valid: boolean }[]): boolean {
  return grants.some((grant) => grant.valid && (grant.role === 'PROVINCE_EDITOR' || grant.role === 'ADMINISTRATOR'));
}

export function isAdministrator(grants: readonly { role: Role; valid: boolean }[]): boolean {
  return grants.some((grant) => grant.valid && grant.role === 'ADMINISTRATOR');
}

/** May one set targets and campaigns somewhere? */
export function isPlanner(grants: readonly { role: Role; valid: boolean }[]): boolean {
  return isEditor(grants) || grants.some((grant) => grant.valid && grant.role === 'PLANNER');
}
