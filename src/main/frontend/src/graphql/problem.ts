/** Something in the input of a mutation that its sender can mend. */
export interface UserError {
  code: string;
  /** From `input` on. */
  path: readonly string[];
  message: string;
}

/** What is wrong with a form. */
export interface Problem {
  /** Messages by the field of the input. */
  fields: Readonly<Record<string, string>>;
  /** About the whole; null where only fields are wrong. */
  general: string | null;
  codes: readonly string[];
}

export const noProblem: Problem = { fields: {}, general: null, codes: [] };

/** Sorts errors to the fields they are about; the first of each field counts. */
export function problemOf(errors: readonly UserError[]): Problem {
  const fields: Record<string, string> = {};
  const general: string[] = [];
  for (const { path, message } of errors) {
    const field = path[1];
    if (field === undefined) {
      general.push(message);
    } else {
      fields[field] ??= message;
    }
  }
  return { fields, general: general.length === 0 ? null : general.join(' '), codes: errors.map((error) => error.code) };
}

/** The problem as a form with these fields tells it: what is about others is about the whole. */
export function forFields(problem: Problem, known: readonly string[]): Problem {
  const others = Object.entries(problem.fields).filter(([field]) => !known.includes(field));
  const general = [problem.general, ...others.map(([, message]) => message)].filter((text) => text !== null);
  return { ...problem, general: general.length === 0 ? null : general.join(' ') };
}
