/** What can be brought in from a page. */
export const kinds = ['rosters', 'activities', 'sites'] as const;
export type IntakeKind = (typeof kinds)[number];

/** Fields of each kind in the order they are asked for, with headings by which a column is guessed. */
const known: Record<IntakeKind, Record<string, readonly string[]>> = {
  rosters: {
    name: ['ho va ten', 'ho ten', 'ten', 'name', 'full name'],
    squad: ['to', 'doi', 'doi hinh', 'ten to', 'ten doi', 'squad', 'team', 'section'],
    role: ['vai tro', 'nhiem vu', 'chuc danh', 'role'],
    birth: ['nam sinh', 'ngay sinh', 'birth', 'born'],
    phone: ['so dien thoai', 'dien thoai', 'sdt', 'phone'],
    union_member: ['doan vien', 'union member'],
    posts: ['chuc vu', 'don vi cong tac', 'post'],
    commune: ['ma xa', 'xa', 'xa phuong', 'commune'],
    hamlet: ['thon', 'xom', 'to dan pho', 'hamlet'],
    branch: ['chi doan', 'branch'],
    key: ['ma', 'ma doan vien', 'so', 'code'],
  },
  activities: {
    name: ['ten', 'ten hoat dong', 'noi dung', 'name'],
    kind: ['loai', 'loai hoat dong', 'kind'],
    from: ['ngay', 'tu ngay', 'from', 'day'],
    to: ['den ngay', 'to'],
    unit: ['ma xa', 'xa', 'don vi', 'unit'],
    squads: ['doi hinh', 'doi', 'to', 'squads', 'squad'],
    hamlets: ['thon', 'xom', 'hamlets', 'hamlet'],
    place: ['dia diem', 'noi', 'place'],
    note: ['ghi chu', 'note'],
    results: ['ket qua', 'results'],
    longitude: ['kinh do', 'longitude', 'lon', 'lng'],
    latitude: ['vi do', 'latitude', 'lat'],
  },
  sites: {
    name: ['ten', 'ten dia diem', 'ten di tich', 'name'],
    summary: ['tom tat', 'mo ta', 'gioi thieu', 'summary'],
    address: ['dia chi', 'address'],
    province: ['tinh', 'province'],
    commune: ['xa', 'xa phuong', 'commune'],
    rank: ['xep hang', 'cap', 'rank'],
    relic_type: ['loai hinh', 'loai di tich', 'type'],
    place_type: ['loai', 'place type'],
    red_address: ['dia chi do', 'red address'],
    longitude: ['kinh do', 'longitude', 'lon', 'lng'],
    latitude: ['vi do', 'latitude', 'lat'],
    source_url: ['nguon', 'source', 'url'],
  },
};

export function fieldsOf(kind: IntakeKind): readonly string[] {
  return Object.keys(known[kind]);
}

/** Fields without which nothing can be brought in. */
export const needed: Record<IntakeKind, readonly string[]> = {
  rosters: ['name', 'squad'],
  activities: ['name', 'kind', 'from', 'unit', 'squads'],
  sites: ['name'],
};

/** A heading without marks, capitals and signs. */
export function plainHeading(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll(/[đĐ]/g, 'd')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Which column is what, by its heading; each column for one field, the likelier first. */
export function guess(kind: IntakeKind, columns: readonly string[]): Record<string, string> {
  const guessed: Record<string, string> = {};
  const free = new Map(columns.map((column) => [plainHeading(column), column]));
  for (const [field, headings] of Object.entries(known[kind])) {
    const heading = headings.find((one) => free.has(one));
    const column = heading === undefined ? undefined : free.get(heading);
    if (heading !== undefined && column !== undefined) {
      guessed[field] = column;
      free.delete(heading);
    }
  }
  return guessed;
}

/** Columns for which somebody said nothing. */
export function unused(columns: readonly string[], chosen: Readonly<Record<string, string>>): string[] {
  const used = new Set(Object.values(chosen));
  return columns.filter((column) => !used.has(column));
}
