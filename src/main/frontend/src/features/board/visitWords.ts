/** Words of why somebody should go to a board. */
export const visitWords = {
  vi: {
    why: 'Vì sao',
    reasons: {
      damaged: () => 'Bị báo hư hỏng',
      never: (days: string) => `Chưa kiểm tra lần nào từ khi lắp, quá hạn ${days} ngày`,
      overdue: (days: string) => `Quá hạn ${days} ngày`,
      done: () => '✓ Đã kiểm tra hôm nay',
      none: () => 'Chưa đến hạn',
    },
    plan: 'Lập lộ trình kiểm tra',
    planChosen: (count: string) => `Lập lộ trình qua ${count} bảng đã chọn`,
    planHint: 'Chọn các bảng trong danh sách, hoặc đi qua những bảng cấp bách nhất.',
  },
  en: {
    why: 'Why',
    reasons: {
      damaged: () => 'Reported as damaged',
      never: (days: string) => `Never inspected since it was hung, ${days} days late`,
      overdue: (days: string) => `${days} days late`,
      done: () => '✓ Inspected today',
      none: () => 'Not due yet',
    },
    plan: 'Plan a route',
    planChosen: (count: string) => `Plan a route past ${count} chosen boards`,
    planHint: 'Choose boards in the list, or go past the most urgent ones.',
  },
};
