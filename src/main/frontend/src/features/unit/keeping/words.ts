import type { Messages } from '@/text/language';

interface KeepingWords {
  title: string;
  onMap: string;
  drawn: string;
  none: string;
  area: string;
  border: string;
  parent: string;
  counted: (count: string) => string;
  empty: string;
  emptyAdvice: string;
  open: string;
  search: string;
  ended: (day: string) => string;
  readOnly: string;
  nowDrawn: (area: string) => string;
  formerly: (area: string) => string;
  added: (area: string) => string;
  removed: (area: string) => string;
  unchanged: string;
  overlaps: (name: string, area: string) => string;
  outside: (area: string, parent: string) => string;
  fits: string;
  repaired: string;
  checking: string;
  accuracy: string;
  accuracyHint: string;
  note: string;
  noteHint: string;
  save: string;
  saved: string;
  withdraw: string;
  withdrawAsk: string;
  effect: string;
  notThere: string;
  notThereAdvice: string;
  mapTitle: string;
  legendHamlet: string;
  legendNow: string;
  legendFormer: string;
  legendAdded: string;
  legendRemoved: string;
  legendNeighbours: string;
}

export const keepingWords: Messages<KeepingWords> = {
  vi: {
    title: 'Đơn vị và ranh giới',
    onMap: 'Đơn vị trên bản đồ',
    drawn: 'vẽ tại đây',
    none: 'chưa có ranh giới',
    area: 'Diện tích',
    border: 'Ranh giới',
    parent: 'Thuộc',
    counted: (count) => `${count} đơn vị`,
    empty: 'Chưa có đơn vị nào',
    emptyAdvice: 'Hãy nhập danh mục đơn vị hành chính trước.',
    open: 'Xem và vẽ ranh giới',
    search: 'Tìm xã, phường, thôn…',
    ended: (day) => `Đơn vị này đã kết thúc ngày ${day}, nên không vẽ ranh giới ở đây.`,
    readOnly: 'Chỉ biên tập viên cấp tỉnh và quản trị viên vẽ được ranh giới.',
    nowDrawn: (area) => `Đang vẽ: ${area}`,
    formerly: (area) => `ranh giới cũ: ${area}`,
    added: (area) => `thêm ${area}`,
    removed: (area) => `bớt ${area}`,
    unchanged: 'chưa khác ranh giới cũ',
    overlaps: (name, area) => `Chồng lên ${name}: ${area}.`,
    outside: (area, parent) => `${area} nằm ngoài ${parent}.`,
    fits: 'Không chồng lên đơn vị bên cạnh, không ra ngoài đơn vị cấp trên.',
    repaired: 'Khi lưu, một lỗi nhỏ sẽ được sửa mà không dời ranh giới.',
    checking: 'Đang đối chiếu với các đơn vị bên cạnh…',
    accuracy: 'Độ chính xác',
    accuracyHint: 'Vẽ theo bản đồ địa chính là chi tiết; ước chừng theo hiểu biết tại chỗ là gần đúng.',
    note: 'Vẽ theo đâu',
    noteHint: 'Tên bản đồ, hồ sơ hoặc người chỉ dẫn. Có trong nhật ký.',
    save: 'Lưu ranh giới',
    saved: 'Đã lưu ranh giới',
    withdraw: 'Rút lại ranh giới đã vẽ',
    withdrawAsk: 'Ranh giới vẽ tại đây sẽ bị xóa; ranh giới tốt nhất đã nhập được dùng lại. Nếu chưa nhập, đơn vị sẽ không có ranh giới.',
    effect: 'Ranh giới tỉnh, xã của các thôn, địa chỉ đỏ và độ phủ được tính lại ngay khi lưu.',
    notThere: 'Không có đơn vị này',
    notThereAdvice: 'Hãy chọn một đơn vị trong danh sách.',
    mapTitle: 'Bản đồ vẽ ranh giới',
    legendHamlet: 'Một thôn, ở giữa địa bàn của nó; số trong vòng tròn là nhiều thôn ở gần nhau',
    legendNow: 'Ranh giới đang vẽ',
    legendFormer: 'Ranh giới cũ',
    legendAdded: 'Phần thêm',
    legendRemoved: 'Phần bớt',
    legendNeighbours: 'Đơn vị bên cạnh (bắt dính đỉnh)',
  },
  en: {
    title: 'Units and borders',
    onMap: 'Units on the map',
    drawn: 'drawn here',
    none: 'no border known',
    area: 'Area',
    border: 'Border',
    parent: 'Lies in',
    counted: (count) => `${count} units`,
    empty: 'No units yet',
    emptyAdvice: 'Import the list of administrative units first.',
    open: 'See and draw the border',
    search: 'Search communes, hamlets…',
    ended: (day) => `This unit ended on ${day}: no border is drawn for it here.`,
    readOnly: 'Only editors of the province and administrators draw borders.',
    nowDrawn: (area) => `Drawn: ${area}`,
    formerly: (area) => `border of before: ${area}`,
    added: (area) => `${area} more`,
    removed: (area) => `${area} less`,
    unchanged: 'no change yet',
    overlaps: (name, area) => `Overlaps ${name}: ${area}.`,
    outside: (area, parent) => `${area} lie outside of ${parent}.`,
    fits: 'No overlap with neighbours, and nothing outside of the unit above.',
    repaired: 'A slip will be repaired that moves no border.',
    checking: 'Comparing with neighbours…',
    accuracy: 'Accuracy',
    accuracyHint: 'Drawn after a cadastral map is detailed; by what people on the spot know, approximate.',
    note: 'Drawn after',
    noteHint: 'The name of a map, a file or a guide. It stands in the audit.',
    save: 'Save the border',
    saved: 'The border is saved',
    withdraw: 'Withdraw the drawn border',
    withdrawAsk: 'The border drawn here is deleted, and the best one that was imported counts again. Where none was, the unit has no border.',
    effect: 'The province’s border, the communes of hamlets, red addresses and coverage follow as soon as it is saved.',
    notThere: 'There is no such unit',
    notThereAdvice: 'Choose one of the list.',
    mapTitle: 'Map for drawing the border',
    legendHamlet: 'One hamlet, at its centre; a number in a disc is several close together',
    legendNow: 'Border that is drawn',
    legendFormer: 'Border of before',
    legendAdded: 'What is more',
    legendRemoved: 'What is less',
    legendNeighbours: 'Neighbours (vertices snap)',
  },
};
