/** Colours of the map, one meaning each. Red is for red addresses and for what is not served, gilt for what is selected. */
export interface Palette {
  sea: string;
  /** What lies behind a country of which not all is drawn: neither sea nor land. */
  undrawn: string;
  graticule: string;
  seaLabel: string;
  land: string;
  /** Land outside what is asked about. */
  landAside: string;
  urban: string;
  specialZone: string;
  communeLine: string;
  provinceLine: string;
  hatch: string;
  label: string;
  labelMinor: string;
  halo: string;
  hover: string;
  selected: string;
  red: string;
  redInk: string;
  relic: string;
  covered: string;
  mostlyCovered: string;
  half: string;
  mostlyUncovered: string;
  uncovered: string;
  unknown: string;
}

const light: Palette = {
  sea: '#dbe7ea',
  undrawn: '#e9e6df',
  graticule: '#8aa0a6',
  seaLabel: '#56747f',
  land: '#f7f1e3',
  landAside: '#ece8df',
  urban: '#f0dcbc',
  specialZone: '#d3dfcb',
  communeLine: '#c3b295',
  provinceLine: '#7d6a52',
  hatch: '#9a8260',
  label: '#2d231b',
  labelMinor: '#5b4b3c',
  halo: '#fffaf0',
  hover: '#b3201f',
  selected: '#b97f00',
  red: '#b3201f',
  redInk: '#ffffff',
  relic: '#6a5436',
  covered: '#2a6a97',
  mostlyCovered: '#9dc0d4',
  half: '#ece2cf',
  mostlyUncovered: '#e2a38c',
  uncovered: '#bf432b',
  unknown: '#6f6863',
};

const dark: Palette = {
  sea: '#0e1417',
  undrawn: '#171412',
  graticule: '#7f8f95',
  seaLabel: '#7f9aa6',
  land: '#3a312b',
  landAside: '#231e1b',
  urban: '#544130',
  specialZone: '#374a3b',
  communeLine: '#5f5244',
  provinceLine: '#a08c70',
  hatch: '#77664f',
  label: '#f3eadb',
  labelMinor: '#c4b7a4',
  halo: '#171210',
  hover: '#ff8a7a',
  selected: '#f4c34e',
  red: '#e2524a',
  redInk: '#ffffff',
  relic: '#cdb48b',
  covered: '#62a9d6',
  mostlyCovered: '#35607c',
  half: '#4a4238',
  mostlyUncovered: '#8a4636',
  uncovered: '#ee7658',
  unknown: '#a89e94',
};

export function paletteOf(theme: 'light' | 'dark'): Palette {
  return theme === 'dark' ? dark : light;
}
