import type { Messages } from '@/text/language';

export interface MapWords {
  title: string;
  zoomIn: string;
  zoomOut: string;
  wholeCountry: string;
  twoFingers: string;
  withControl: string;
  withCommand: string;
}

export const mapWords: Messages<MapWords> = {
  vi: {
    title: 'Bản đồ. Phím mũi tên để di chuyển, + và - để phóng to, thu nhỏ. Bảng bên cạnh có cùng nội dung.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    wholeCountry: 'Cả nước',
    twoFingers: 'Dùng hai ngón tay để di chuyển bản đồ',
    withControl: 'Giữ Ctrl và cuộn để phóng to, thu nhỏ bản đồ',
    withCommand: 'Giữ ⌘ và cuộn để phóng to, thu nhỏ bản đồ',
  },
  en: {
    title: 'Map. Arrow keys move it, + and - zoom. The table beside it holds the same.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeCountry: 'Whole country',
    twoFingers: 'Use two fingers to move the map',
    withControl: 'Hold Ctrl and scroll to zoom the map',
    withCommand: 'Hold ⌘ and scroll to zoom the map',
  },
};

export function mapLibreLocale(words: MapWords): Record<string, string> {
  return {
    'Map.Title': words.title,
    'CooperativeGesturesHandler.WindowsHelpText': words.withControl,
    'CooperativeGesturesHandler.MacHelpText': words.withCommand,
    'CooperativeGesturesHandler.MobileHelpText': words.twoFingers,
  };
}
