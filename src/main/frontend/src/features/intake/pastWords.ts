import type { ImportKind } from '@/graphql/generated/graphql';
import type { Messages } from '@/text/language';

interface PastWords {
  past: string;
  none: string;
  noneAdvice: string;
  counted: (count: string) => string;
  title: string;
  what: string;
  at: string;
  by: string;
  kinds: Record<ImportKind, string>;
  undo: string;
  undoThis: (title: string) => string;
  ask: string;
  undone: (title: string) => string;
}

export const pastWords: Messages<PastWords> = {
  vi: {
    past: 'Những lần nhập còn hoàn tác được',
    none: 'Không có lần nhập nào',
    noneAdvice: 'Đội hình và hoạt động đã nhập nằm ở đây trong 30 ngày.',
    counted: (count) => `${count} lần nhập trong 30 ngày qua`,
    title: 'Bộ dữ liệu',
    what: 'Loại',
    at: 'Lúc',
    by: 'Ai nhập',
    kinds: { ROSTERS: 'Danh sách đội hình', ACTIVITIES: 'Hoạt động' },
    undo: 'Hoàn tác',
    undoThis: (title) => `Hoàn tác lần nhập “${title}”`,
    ask: 'Mọi thứ lần nhập này ghi sẽ trở lại như trước: cái mới bị xóa, cái đã sửa lấy lại giá trị cũ, cái đã kết thúc được mở lại. Nếu có gì đã được sửa sau đó thì không thay đổi gì cả.',
    undone: (title) => `Đã hoàn tác lần nhập “${title}”. Mọi thứ trở lại như trước.`,
  },
  en: {
    past: 'Imports that can still be undone',
    none: 'No imports',
    noneAdvice: 'Rosters and activities that were brought in stand here for 30 days.',
    counted: (count) => `${count} imports of the last 30 days`,
    title: 'Data set',
    what: 'Kind',
    at: 'At',
    by: 'By',
    kinds: { ROSTERS: 'Rosters of squads', ACTIVITIES: 'Activities' },
    undo: 'Undo',
    undoThis: (title) => `Undo the import “${title}”`,
    ask: 'All that the import wrote will be as it was before: what is new is deleted, what was changed gets its former values, what was ended goes on. Where anything was changed since, nothing is done.',
    undone: (title) => `The import “${title}” was undone. All is as it was before.`,
  },
};
