import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { RawParams } from '@/url/params';
import { readRoom, writeRoom, type RoomState } from './roomState';

export type ChangeRoom = (change: (state: RoomState) => RoomState, options?: { replace?: boolean }) => void;

/** The state of the room as the address says it, and the way to change both. */
export function useRoom(): [RoomState, ChangeRoom] {
  const raw = useSearch({ strict: false }) as RawParams;
  const navigate = useNavigate();
  const state = useMemo(() => readRoom(raw), [raw]);
  const change = useCallback<ChangeRoom>(
    (next, options) => {
      const search = (current: RawParams) => writeRoom(next({ ...readRoom(current), invalid: [] }));
      void navigate({ to: '/', search: search as never, replace: options?.replace ?? false });
    },
    [navigate],
  );
  return [state, change];
}
