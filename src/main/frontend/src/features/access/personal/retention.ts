const pattern = /^P(\d+)([YMWD]) after (.+)$/;

export type RetentionUnit = 'Y' | 'M' | 'W' | 'D';

export interface Retention {
  count: number;
  unit: RetentionUnit;
  /** After which event, in the words of the schema. */
  event: string;
}

/** Reads how long something is kept, such as `P1Y after the account ends`; null where it is said otherwise. */
export function parseRetention(text: string): Retention | null {
  const parts = pattern.exec(text);
  return parts === null ? null : { count: Number(parts[1]), unit: parts[2] as RetentionUnit, event: parts[3] ?? '' };
}
