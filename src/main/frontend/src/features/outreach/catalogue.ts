import type { Addability, Measure, PlatformKind } from '@/graphql/generated/graphql';
import { plainKey } from '@/text/plainKey';
import type { ParamReader } from '@/url/params';

export const measures = ['PERSONS', 'TURNS', 'PIECES', 'MONEY', 'SHARE'] as const satisfies readonly Measure[];
export const platformKinds = ['APP', 'PORTAL', 'PAYMENT', 'SIGNATURE', 'SOFTWARE'] as const satisfies readonly PlatformKind[];

const everyAddability: readonly Addability[] = ['UNITS_AND_TIME', 'UNITS', 'TIME', 'NEVER'];

/** Over what values of a measure can be added at all, as the server has it: shares never, persons not over time. */
export function addabilities(measure: Measure): readonly Addability[] {
  switch (measure) {
    case 'SHARE':
      return ['NEVER'];
    case 'PERSONS':
      return ['UNITS', 'NEVER'];
    default:
      return everyAddability;
  }
}

const longestKey = 60;

/** A key to propose for a name: `Cửa hàng dán mã QR` is `cua-hang-dan-ma-qr`. */
export const keyOf = (name: string) => plainKey(name, longestKey);

export interface CatalogueQuestion {
  search: string;
  /** Those that are not offered any more? */
  withdrawn: boolean;
  after: string | null;
}

export const firstCatalogueQuestion: CatalogueQuestion = { search: '', withdrawn: false, after: null };

export function readCatalogueQuestion(params: ParamReader): CatalogueQuestion {
  return {
    search: params.text('q'),
    withdrawn: params.parsed('withdrawn', (text) => (text === 'yes' ? true : null)) ?? false,
    after: params.textOrNull('after'),
  };
}

export function writeCatalogueQuestion({ search, withdrawn, after }: CatalogueQuestion): Record<string, string | null> {
  return { q: search, withdrawn: withdrawn ? 'yes' : null, after };
}

export function catalogueWhere({ search, withdrawn }: CatalogueQuestion): { search?: string; withdrawn: boolean } {
  return { withdrawn, ...(search.trim() && { search: search.trim() }) };
}
