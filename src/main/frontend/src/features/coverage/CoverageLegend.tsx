import { Legend, type LegendItem } from '@/components/Legend';
import { Mark } from '@/components/Mark';
import type { Palette } from '@/map/palette';
import { useMessages } from '@/text/language';
import { classLooks, stateMark } from './colours';
import { states } from './question';
import { coverageWords } from './words';

/** The marks of hamlets and the areas of communes; the counts stand beside the list. */
export function CoverageLegend({ palette }: { palette: Palette }) {
  const words = useMessages(coverageWords);
  const ofHamlets: LegendItem[] = states.map((state) => ({
    label: words.states[state],
    mark: <Mark {...stateMark(state, palette)} />,
  }));
  const ofUnits: LegendItem[] = [
    ...classLooks(palette).map((look, at) => ({
      label: words.classes[at] ?? '',
      fill: look.fill,
      line: palette.communeLine,
      ...(look.spacing !== null && { hatch: palette.halo, hatchSpacing: look.spacing }),
    })),
    { label: words.noHamlets, fill: palette.land, line: palette.communeLine },
  ];
  return (
    <>
      <Legend title={words.legend} items={ofHamlets} />
      <Legend title={words.legend} heading={words.classesTitle} items={ofUnits} />
    </>
  );
}
