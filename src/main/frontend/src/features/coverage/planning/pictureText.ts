import { markImage } from '@/map/images';
import type { Palette } from '@/map/palette';
import type { PictureText } from '@/map/picture';
import { classLooks, stateMark } from '../colours';
import { states } from '../question';
import type { StateCounts } from '../totals';
import type { coverageWords } from '../words';

/** The legend of a picture: states with their counts, then the classes of the areas. */
export function pictureLegend(
  counts: StateCounts | null,
  palette: Palette,
  words: typeof coverageWords.vi,
  number: (count: number) => string,
): PictureText['legend'] {
  const ofHamlets = states
    .filter((state) => counts === null || counts[state] > 0)
    .map((state) => {
      const { shape, fill, ink } = stateMark(state, palette);
      const count = counts === null ? '' : `: ${number(counts[state])}`;
      return { image: markImage(shape, fill, ink), label: `${words.states[state]}${count}` };
    });
  const ofUnits = classLooks(palette).map(({ fill }, at) => ({ fill, label: words.classes[at] ?? '' }));
  return [...ofHamlets, ...ofUnits];
}
