import { Legend } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { squadWords } from './words';

const words = {
  vi: { title: 'Chú giải', others: 'Đội hình thanh niên, đội, câu lạc bộ' },
  en: { title: 'Legend', others: 'Youth squads, teams, clubs' },
};

/** What the marks of squads mean. */
export function SquadLegend({ palette }: { palette: Palette }) {
  const own = useMessages(words);
  const { kinds } = useMessages(squadWords);
  return (
    <Legend
      title={own.title}
      items={[
        { label: own.others, mark: <Mark shape="disc" fill={palette.covered} ink={palette.halo} /> },
        { label: kinds.COMMUNITY_DIGITAL_GROUP, mark: <Mark shape="square" fill={palette.relic} ink={palette.halo} /> },
      ]}
    />
  );
}
