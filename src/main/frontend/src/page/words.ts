import type { Messages } from '@/text/language';
import { mapWords, type MapWords } from '@/map/words';

/** As on the large map, but what holds the same stands above and below. */
export const listMapWords: Messages<MapWords> = {
  vi: {
    ...mapWords.vi,
    title: 'Bản đồ. Phím mũi tên để di chuyển, + và - để phóng to, thu nhỏ. Danh sách bên dưới có cùng địa điểm.',
  },
  en: { ...mapWords.en, title: 'Map. Arrow keys move it, + and - zoom. The list below has the same places.' },
};
