import { lazy, Suspense, useMemo, useState } from 'react';
import { MapFence, NoMap } from '@/app/MapFence';
import type { Theme } from '@/app/roomState';
import { Legend } from '@/components/Legend';
import { grantListDocument } from '@/features/access/grantDocuments';
import { grantVariables } from '@/features/access/GrantTable';
import { grantLayers } from '@/features/access/mapLayers';
import type { GrantQuestion } from '@/features/access/question';
import { describeUnit } from '@/features/unit/describe';
import { unitMapPart } from '@/features/unit/mapLayers';
import { firstUnitQuestion, type UnitQuestion } from '@/features/unit/question';
import { useLandDrawn } from '@/features/unit/useLandDrawn';
import { useUnitHome } from '@/features/unit/useUnitHome';
import { usePages } from '@/graphql/useAnswer';
import { paletteOf, type Palette } from '@/map/palette';
import { mapStyle } from '@/map/style';
import type { MapView } from '@/map/view';
import { mapWords } from '@/map/words';
import type { Day } from '@/text/day';
import { useLanguage, useMessages } from '@/text/language';
import type { Place } from './PlaceTrail';
import { adminWords } from './words';
import classes from './GrantsScreen.module.css';

const MapPane = lazy(() => import('@/map/MapPane'));

interface Props {
  unit: Place | null;
  listed: GrantQuestion;
  day: Day;
  theme: Theme;
  hovered: string | null;
  onHover: (id: string | null) => void;
  onUnit: (id: string) => void;
}

/** The map on which a unit is chosen; those with grants of the list are marked. */
export function GrantMap({ unit, listed, day, theme, hovered, onHover, onUnit }: Props) {
  const words = useMessages(adminWords);
  const language = useLanguage();
  const landDrawn = useLandDrawn(day);
  const home = useUnitHome(unit?.id ?? null, day);
  const [moved, setMoved] = useState<{ unit: string | null; view: MapView } | null>(null);
  const [failed, setFailed] = useState(false);
  const list = usePages(grantListDocument, grantVariables(listed), (data) => data.grants ?? null);
  const granted = list.connections.flatMap(({ nodes }) => nodes.flatMap((grant) => grant.unit?.id ?? []));
  const marked = [...new Set(granted)].sort().join(',');
  const question = useMemo(() => askedFor(unit), [unit]);
  const palette = useMemo(() => groundOf(paletteOf(theme), landDrawn), [theme, landDrawn]);
  const { style, pick } = useMemo(() => {
    const part = unitMapPart(question, day, palette, unit?.id ?? null);
    const grants = grantLayers(marked === '' ? [] : marked.split(','), palette);
    const joined = {
      ...part,
      fills: [...(part.fills ?? []), ...grants.fills],
      lines: [...grants.lines, ...(part.lines ?? [])],
    };
    return { style: mapStyle(palette, language, day, joined), pick: part.pick };
  }, [question, day, palette, unit, marked, language]);

  return (
    <section className={classes.place} aria-label={words.map}>
      <div className={classes.map}>
        {failed ? (
          <NoMap />
        ) : (
          <MapFence>
            <Suspense fallback={<p className={classes.loading}>{words.loading}…</p>}>
              <MapPane
                style={style}
                pick={pick}
                view={moved !== null && moved.unit === (unit?.id ?? null) ? moved.view : null}
                home={home}
                reveal={null}
                hovered={hovered}
                describe={describeUnit}
                words={mapWords[language]}
                onView={(view) => setMoved({ unit: unit?.id ?? null, view })}
                onZoom={() => {}}
                onPick={(picked) => onUnit(picked.id)}
                onHover={onHover}
                onFail={() => setFailed(true)}
              />
            </Suspense>
          </MapFence>
        )}
      </div>
      <div className={classes.legend}>
        <Legend
          title={words.legend}
          items={[
            { label: words.withGrants, fill: `${palette.covered}47`, line: palette.covered, dashed: true },
            { label: words.chosen, fill: palette.land, line: palette.selected },
          ]}
        />
      </div>
    </section>
  );
}

/** Provinces to choose from, and the communes of the one that is chosen, or that the chosen commune lies in. */
function askedFor(unit: Place | null): UnitQuestion {
  const province = unit?.level === 'PROVINCE' ? unit : unit?.ancestors.find((ancestor) => ancestor.level === 'PROVINCE');
  return province ? { ...firstUnitQuestion, level: 'COMMUNE', within: province.id } : firstUnitQuestion;
}

/** The palette with paper round the land where not all of it is drawn. */
function groundOf(palette: Palette, landDrawn: boolean): Palette {
  return landDrawn ? palette : { ...palette, sea: palette.undrawn };
}
