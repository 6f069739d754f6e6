import { useNavigate, useSearch } from '@tanstack/react-router';
import { readScanPeriod, writeScanPeriod, type ScanPeriod } from '@/features/board/scanBars';
import { ParamReader, type RawParams } from '@/url/params';

/** The period of a screen's chart of scans, which the address says beside all else; anything that is none is the usual one. */
export function useScanPeriod(): [ScanPeriod, (period: ScanPeriod) => void] {
  const raw = useSearch({ strict: false }) as RawParams;
  const navigate = useNavigate();
  const change = (period: ScanPeriod) => {
    const { scans } = writeScanPeriod(period);
    const { scans: before, ...others } = raw;
    void navigate({ to: '.', search: { ...others, ...(scans !== null && { scans }) } as never, replace: before !== undefined, resetScroll: false });
  };
  return [readScanPeriod(new ParamReader(raw)), change];
}
