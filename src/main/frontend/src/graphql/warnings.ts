/** What the server says about an answer that holds, but not wholly: a day outside its data, a border not known. */
export interface Warning {
  code: string;
  message: string;
}

/** Reads `extensions.warnings` of an answer; each warning once, unreadable ones left out. */
export function readWarnings(extensions: unknown): Warning[] {
  const raw = isRecord(extensions) ? extensions.warnings : undefined;
  const warnings = Array.isArray(raw) ? raw.flatMap(readWarning) : [];
  return mergeWarnings(warnings);
}

/** Warnings of several answers, each message once, in the order they came. */
export function mergeWarnings(...lists: readonly (readonly Warning[])[]): Warning[] {
  const byMessage = new Map<string, Warning>();
  for (const warning of lists.flat()) {
    if (!byMessage.has(warning.message)) {
      byMessage.set(warning.message, warning);
    }
  }
  return [...byMessage.values()];
}

function readWarning(raw: unknown): Warning[] {
  if (typeof raw === 'string') {
    return [{ code: '', message: raw }];
  }
  if (isRecord(raw) && typeof raw.message === 'string') {
    return [{ code: typeof raw.code === 'string' ? raw.code : '', message: raw.message }];
  }
  return [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
