import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';

/** What one feature draws: sources, and layers by the height at which they lie. */
export interface MapPart {
  sources: Record<string, SourceSpecification>;
  fills?: LayerSpecification[];
  lines?: LayerSpecification[];
  /** Many small marks, under the names of places. */
  marks?: LayerSpecification[];
  points?: LayerSpecification[];
  labels?: LayerSpecification[];
  /** Zoom from which communes are named, where marks need the room before. */
  communeNamesFrom?: number;
  /** Is only part of the land asked about, so that the rest steps back? */
  aside?: boolean;
  /** Layers whose features answer to the pointer, the foremost first. */
  pick: string[];
}

/** Two parts as one, the second above the first. */
export function joined(one: MapPart, other: MapPart): MapPart {
  return {
    ...one,
    ...other,
    sources: { ...one.sources, ...other.sources },
    fills: [...(one.fills ?? []), ...(other.fills ?? [])],
    lines: [...(one.lines ?? []), ...(other.lines ?? [])],
    marks: [...(one.marks ?? []), ...(other.marks ?? [])],
    points: [...(one.points ?? []), ...(other.points ?? [])],
    labels: [...(one.labels ?? []), ...(other.labels ?? [])],
    pick: [...other.pick, ...one.pick],
  };
}

/** A feature under the pointer. */
export interface Picked {
  layer: string;
  id: string;
  properties: Readonly<Record<string, unknown>>;
}

/** The address of a layer's tiles for a day and a filter. */
export function tileUrl(layer: string, day: string, where?: object): string {
  return `${origin()}/tiles/${layer}/{z}/{x}/{y}.mvt${mapParams(day, where)}`;
}

/** A day and a filter as parameters of tiles and of what describes them. */
export function mapParams(day: string, where?: object): string {
  const filter = where && Object.keys(where).length > 0 ? `&where=${encodeURIComponent(JSON.stringify(where))}` : '';
  return `?asOf=${day}${filter}`;
}

function origin(): string {
  return globalThis.location?.origin ?? '';
}

/** A source of the server's vector tiles whose features are known by their `id`. */
export function tileSource(layer: string, day: string, where?: object): SourceSpecification {
  return { type: 'vector', tiles: [tileUrl(layer, day, where)], minzoom: 0, maxzoom: 14, promoteId: 'id' };
}

/** A source of the server's clusters: one feature for several things that lie close together, with their number. */
export function clusterSource(layer: string, day: string, where?: object): SourceSpecification {
  const tiles = `${origin()}/clusters/${layer}/{z}/{x}/{y}.mvt${mapParams(day, where)}`;
  return { type: 'vector', tiles: [tiles], minzoom: 0, maxzoom: 18, promoteId: 'id' };
}
