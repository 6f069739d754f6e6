import type { CoverageState } from '@/graphql/generated/graphql';
import type { Shape } from '@/map/images';
import type { Palette } from '@/map/palette';

/** How a state looks: a shape of its own beside the colour. */
export interface StateMark {
  shape: Shape;
  fill: string;
  ink: string;
}

export function stateMark(state: CoverageState, palette: Palette): StateMark {
  switch (state) {
    case 'COVERED':
      return { shape: 'disc', fill: palette.covered, ink: palette.halo };
    case 'PARTLY':
      return { shape: 'diamond', fill: palette.mostlyCovered, ink: palette.covered };
    case 'PLANNED':
      return { shape: 'disc', fill: palette.halo, ink: palette.covered };
    case 'VISITED_NOTHING_FOUND':
      return { shape: 'square', fill: palette.covered, ink: palette.halo };
    case 'EXCLUDED':
      return { shape: 'diamond', fill: palette.halo, ink: palette.unknown };
    case 'UNCOVERED':
      return { shape: 'triangle', fill: palette.uncovered, ink: palette.halo };
    case 'UNKNOWN':
      return { shape: 'square', fill: palette.halo, ink: palette.unknown };
  }
}

/** How a class of the choropleth looks: the more is not served, the closer the strokes. */
export interface ClassLook {
  fill: string;
  /** Pixels between strokes; null without. */
  spacing: number | null;
}

export function classLooks(palette: Palette): readonly ClassLook[] {
  return [
    { fill: palette.covered, spacing: null },
    { fill: palette.mostlyCovered, spacing: null },
    { fill: palette.mostlyUncovered, spacing: 12 },
    { fill: palette.uncovered, spacing: 6 },
  ];
}
