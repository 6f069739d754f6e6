import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { ParamReader, type RawParams } from '@/url/params';

type Written = Record<string, string | null>;

interface Options {
  /** Is it a small step, such as a letter more, that the history need not keep? */
  replace?: boolean;
}

/** A screen's question as the address says it, the way to change both, and whether the address can be read. */
export function useQuestion<Q>(read: (params: ParamReader) => Q, write: (question: Q) => Written) {
  const raw = useSearch({ strict: false }) as RawParams;
  const navigate = useNavigate();
  const { question, unreadable } = useMemo(() => {
    const params = new ParamReader(raw);
    const asked = read(params);
    return { question: asked, unreadable: params.invalid.length > 0 };
  }, [raw, read]);
  const change = (next: Q, options?: Options) => {
    const kept = { lang: raw.lang, theme: raw.theme, hide: raw.hide };
    const search = Object.fromEntries(Object.entries({ ...write(next), ...kept }).filter(([, value]) => Boolean(value)));
    void navigate({ to: '.', search: search as never, replace: options?.replace ?? false });
  };
  return { question, unreadable, change };
}
