import { lazy, Suspense, useMemo, useState } from 'react';
import { MapFence, NoMap } from '@/app/MapFence';
import type { Point } from '@/position/coordinates';
import { drawnPart, type Drawn } from '@/drawing/drawnPart';
import { firstUnitQuestion } from '@/features/unit/question';
import { unitMapPart } from '@/features/unit/mapLayers';
import { useLandDrawn } from '@/features/unit/useLandDrawn';
import { useUnitHome } from '@/features/unit/useUnitHome';
import type { DrawingListener } from '@/map/drawingPointer';
import { markImage } from '@/map/images';
import type { MapPart } from '@/map/mapPart';
import { paletteOf, type Palette } from '@/map/palette';
import { mapStyle } from '@/map/style';
import type { Home, MapView } from '@/map/view';
import { mapWords } from '@/map/words';
import { today } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import { useAdmin } from './AdminContext';
import { adminWords } from './words';
import classes from './GrantsScreen.module.css';

const MapPane = lazy(() => import('@/map/MapPane'));

interface Props {
  point: Point | null;
  unit: string | null;
  onPoint: (point: Point) => void;
  /** An area that is drawn or shown beside the point. */
  drawn?: Drawn | null;
  /** Who draws it; null while the point is placed. */
  drawing?: DrawingListener | null;
  /** What the map is for; where a point is placed, that. */
  title?: string;
  /** Where to look; at the point or the unit, where nothing is said. */
  home?: Home | null;
}

/** A map on which a click sets a point. */
export function PositionMap({ point, unit, onPoint, drawn = null, drawing = null, title, home: asked = null }: Props) {
  const words = useMessages(adminWords);
  const language = useLanguage();
  const { theme } = useAdmin();
  const day = today();
  const landDrawn = useLandDrawn(day);
  const unitHome = useUnitHome(unit, day);
  const [view, setView] = useState<MapView | null>(null);
  const [failed, setFailed] = useState(false);
  const [firstPoint] = useState(point);
  const { longitude, latitude } = point ?? {};
  const style = useMemo(() => {
    const palette = paletteOf(theme);
    const ground = landDrawn ? palette : { ...palette, sea: palette.undrawn };
    const part = unitMapPart({ ...firstUnitQuestion, level: 'COMMUNE' }, day, ground, unit);
    const whole = drawn ? withDrawn(part, drawnPart(drawn, ground)) : part;
    return mapStyle(ground, language, day, withPoint(whole, longitude, latitude, ground));
  }, [theme, landDrawn, language, day, unit, longitude, latitude, drawn]);
  if (failed) {
    return <NoMap />;
  }
  const home = asked ?? (firstPoint
    ? { bounds: [firstPoint.longitude, firstPoint.latitude, firstPoint.longitude, firstPoint.latitude] as const }
    : unitHome);
  return (
    <MapFence>
      <Suspense fallback={<p className={classes.loading}>{words.loading}…</p>}>
        <MapPane
          style={style}
          pick={[]}
          view={view}
          home={home}
          reveal={null}
          hovered={null}
          describe={() => ''}
          words={{ ...mapWords[language], title: title ?? words.positionMap }}
          onView={setView}
          onZoom={() => {}}
          onPick={() => {}}
          onPlace={onPoint}
          drawing={drawing}
          onHover={() => {}}
          onFail={() => setFailed(true)}
        />
      </Suspense>
    </MapFence>
  );
}

/** What is drawn lies over the ground, and under the point. */
function withDrawn(part: MapPart, drawn: MapPart): MapPart {
  return {
    ...part,
    sources: { ...part.sources, ...drawn.sources },
    fills: [...(part.fills ?? []), ...(drawn.fills ?? [])],
    lines: [...(part.lines ?? []), ...(drawn.lines ?? [])],
    labels: [...(part.labels ?? []), ...(drawn.labels ?? [])],
  };
}

function withPoint(part: MapPart, longitude: number | undefined, latitude: number | undefined, palette: Palette): MapPart {
  if (longitude === undefined || latitude === undefined) {
    return part;
  }
  return {
    ...part,
    sources: { ...part.sources, place: { type: 'geojson', data: { type: 'Point', coordinates: [longitude, latitude] } } },
    labels: [
      ...(part.labels ?? []),
      {
        id: 'place',
        type: 'symbol',
        source: 'place',
        layout: {
          'icon-image': markImage('plate', palette.red, palette.redInk),
          'icon-size': 1.4,
          'icon-anchor': 'bottom',
          'icon-allow-overlap': true,
        },
      },
    ],
  };
}
