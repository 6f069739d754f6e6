// The best hand-written SQL for a tile of the layer "units", and the comparison of tiles.
import { createRequire } from 'node:module';

/** The first zoom without simplification, and the first with communes: as the application draws them. */
const FULL_DETAIL = 14;
const COMMUNES = 7;

export function tileSql(zoom) {
  const levels = zoom >= COMMUNES ? ['PROVINCE', 'COMMUNE'] : ['PROVINCE'];
  const borders = levels.map((level) => part(`${level.toLowerCase()}s`, zoom, 'geom', [level], 'code, name, full_name as "fullName", kind, accuracy, change'));
  const labels = part('labels', zoom, 'centre', levels, 'level, kind, name, full_name as "fullName", case when drawn then accuracy end as accuracy');
  return `with tile as materialized (
    select st_tileenvelope(${zoom}, {x}, {y}) as bounds,
        st_transform(st_tileenvelope(${zoom}, {x}, {y}, margin => 128 / 4096.0), 4326) as degrees)
select ${[...borders, labels].join('\n    || ')};`;
}

function part(name, zoom, column, levels, properties) {
  const shape = zoom < FULL_DETAIL && column === 'geom' ? `st_simplify(geom, ${360 / (512 * 2 ** zoom) / 4}, true)` : column;
  return `(select coalesce(st_asmvt(f, '${name}', 4096, 'geom'), '') from (
        select st_asmvtgeom(st_transform(${shape}, 3857), bounds, 4096, 128, true) as geom, unit_id::text as id, ${properties}
        from (select v.unit_id, v.level, v.code, v.name, v.full_name, v.kind, b.*, (select bounds from tile) as bounds
            from (select unit_id as id, geom, centre, accuracy, change, geom is not null as drawn from unit.boundary
                where ${column} && (select degrees from tile) and current and valid @> {day} offset 0) b
            join unit.version v on v.unit_id = b.id and v.level in (${levels.map((l) => `'${l}'`)}) and v.valid @> {day}) here) f
        where geom is not null)`;
}

/** A tile as text: its layers with their features in an order of their own. */
export function readable(tile, home) {
  const require = createRequire(`${home}/src/main/frontend/package.json`);
  const { VectorTile } = require('@mapbox/vector-tile');
  const { PbfReader, default: Pbf = PbfReader } = require('pbf');
  const layers = new VectorTile(new Pbf(tile)).layers;
  return Object.entries(layers).map(([name, layer]) => [name, Array.from({ length: layer.length }, (_, i) => layer.feature(i))
    .map((feature) => JSON.stringify([sorted(feature.properties), feature.loadGeometry()])).sort()]);
}

const sorted = (properties) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
