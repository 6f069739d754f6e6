import {
  firstCoverageQuestion,
  readCoverageQuestion,
  writeCoverageQuestion,
  type CoverageQuestion,
} from '@/features/coverage/question';
import { firstSiteQuestion, readSiteQuestion, writeSiteQuestion, type SiteQuestion } from '@/features/site/question';
import {
  firstUnitQuestion,
  readUnitQuestion,
  withinUnit as unitsWithin,
  writeUnitQuestion,
  type UnitQuestion,
} from '@/features/unit/question';
import type { Picked } from '@/map/mapPart';
import { formatView, parseView, type MapView } from '@/map/view';
import { isDay, type Day } from '@/text/day';
import { languages, type Language } from '@/text/language';
import { ParamReader, type RawParams } from '@/url/params';

export type Layer = 'units' | 'sites' | 'coverage';
export type Theme = 'light' | 'dark';

export const layers: readonly Layer[] = ['units', 'sites', 'coverage'];
export const themes: readonly Theme[] = ['light', 'dark'];

interface Common {
  /** The day asked about; null is today. */
  day: Day | null;
  /** The id of the thing whose card is open. */
  selected: string | null;
  /** Null is the whole country, or what the list holds. */
  view: MapView | null;
  /** Null is what the reader chose before, or the usual. */
  language: Language | null;
  theme: Theme | null;
  /** Parameters that could not be read. */
  invalid: readonly string[];
}

/** All that the map room shows, as the page's address says it. */
export type RoomState = Common &
  (
    | { layer: 'units'; question: UnitQuestion }
    | { layer: 'sites'; question: SiteQuestion }
    | { layer: 'coverage'; question: CoverageQuestion }
  );

export function readRoom(raw: RawParams): RoomState {
  const params = new ParamReader(raw);
  const layer = params.choice('layer', layers, 'units');
  const asked = readQuestion(layer, params);
  const common = {
    day: params.parsed('day', (text) => (isDay(text) ? text : null)),
    selected: params.textOrNull('id'),
    view: params.parsed('view', parseView),
    language: params.parsed('lang', (text) => languages.find((language) => language === text) ?? null),
    theme: params.parsed('theme', (text) => themes.find((theme) => theme === text) ?? null),
  };
  return { ...asked, ...common, invalid: params.invalid };
}

export function writeRoom(state: RoomState): Record<string, string> {
  const params = {
    layer: state.layer === 'units' ? null : state.layer,
    day: state.day,
    ...writeQuestion(state),
    id: state.selected,
    view: state.view && formatView(state.view),
    lang: state.language,
    theme: state.theme,
  };
  return Object.fromEntries(Object.entries(params).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** The room with another layer: the place asked about stays, what was selected and searched for goes. */
export function withLayer(state: RoomState, layer: Layer): RoomState {
  const within = state.question.within;
  const common = { ...commonOf(state), selected: null };
  switch (layer) {
    case 'units':
      return { ...common, layer, question: { ...firstUnitQuestion, within, level: within ? 'COMMUNE' : 'PROVINCE' } };
    case 'sites':
      return { ...common, layer, question: { ...firstSiteQuestion, within } };
    case 'coverage':
      return { ...common, layer, question: { ...firstCoverageQuestion, within } };
  }
}

/** The room with a unit's own card, whatever layer was open; `day` null leaves the day as it is. */
export function selectUnit(state: RoomState, id: string, day: Day | null): RoomState {
  const base = state.layer === 'units' ? state : withLayer(state, 'units');
  return { ...base, day: day ?? state.day, selected: id };
}

/** The room with another question of the open layer. */
export function withQuestion(state: RoomState, question: RoomState['question']): RoomState {
  const view = question.within === state.question.within ? state.view : null;
  return { ...state, view, question } as RoomState;
}

/** The room narrowed to a unit, which the map then shows. */
export function withinUnit(state: RoomState, within: string | null): RoomState {
  const question = state.layer === 'units' ? unitsWithin(state.question, within) : { ...state.question, within };
  return withQuestion({ ...state, view: null }, question);
}

/** The units of the room as communes. */
export function withCommunes(state: RoomState): RoomState {
  return state.layer === 'units' ? { ...state, question: { ...state.question, level: 'COMMUNE' } } : state;
}

/** The room without any condition but the day. */
export function cleared(state: RoomState): RoomState {
  return { ...withLayer(withQuestion(state, { ...state.question, within: null }), state.layer), view: null };
}

/** What a click on the map does: it opens the card, and on a unit's coverage it goes into the unit. */
export function pick(state: RoomState, { layer, id, properties }: Picked): RoomState {
  if (state.layer === 'coverage' && layer === 'coverage') {
    const rows = properties.level === 'PROVINCE' ? 'COMMUNES' : 'HAMLETS';
    return withQuestion(state, { ...state.question, rows, within: id });
  }
  return { ...state, selected: id };
}

function commonOf(state: RoomState): Common {
  const { day, selected, view, language, theme, invalid } = state;
  return { day, selected, view, language, theme, invalid };
}

function readQuestion(layer: Layer, params: ParamReader) {
  switch (layer) {
    case 'units':
      return { layer, question: readUnitQuestion(params) };
    case 'sites':
      return { layer, question: readSiteQuestion(params) };
    case 'coverage':
      return { layer, question: readCoverageQuestion(params) };
  }
}

function writeQuestion(state: RoomState): Record<string, string | null> {
  switch (state.layer) {
    case 'units':
      return writeUnitQuestion(state.question);
    case 'sites':
      return writeSiteQuestion(state.question);
    case 'coverage':
      return writeCoverageQuestion(state.question);
  }
}
