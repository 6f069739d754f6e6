import type { Messages } from '@/text/language';

export interface MapWords {
  title: string;
  zoomIn: string;
  zoomOut: string;
  wholeCountry: string;
}

export const mapWords: Messages<MapWords> = {
  vi: {
    title: 'Bản đồ. Phím mũi tên để di chuyển, + và - để phóng to, thu nhỏ. Bảng bên cạnh có cùng nội dung.',
    zoomIn: 'Phóng to',
    zoomOut: 'Thu nhỏ',
    wholeCountry: 'Cả nước',
  },
  en: {
    title: 'Map. Arrow keys move it, + and - zoom. The table beside it holds the same.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    wholeCountry: 'Whole country',
  },
};

export function mapLibreLocale(words: MapWords): Record<string, string> {
  return { 'Map.Title': words.title };
}
