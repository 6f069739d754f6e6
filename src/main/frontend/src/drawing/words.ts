import type { Messages } from '@/text/language';
import type { Flaw } from './validity';

interface DrawingWords {
  title: string;
  none: string;
  told: (vertices: string, area: string) => string;
  draw: string;
  drawHole: string;
  drawing: (count: string) => string;
  finish: string;
  takeBack: string;
  stop: string;
  undo: string;
  redo: string;
  clear: string;
  vertex: (number: string, of: string) => string;
  noVertex: string;
  previous: string;
  next: string;
  add: string;
  remove: string;
  move: string;
  moveHint: string;
  latitude: string;
  longitude: string;
  notAnAngle: string;
  set: string;
  addTyped: string;
  fine: string;
  unlooked: string;
  flaws: Record<Flaw['kind'], string>;
  flawAt: (what: string, where: string) => string;
  neighbours: (count: string) => string;
  placePoint: string;
  drawArea: string;
  mode: string;
}

export const drawingWords: Messages<DrawingWords> = {
  vi: {
    title: 'Khuôn viên',
    none: 'Chưa vẽ khuôn viên. Không bắt buộc.',
    told: (vertices, area) => `${vertices} đỉnh, khoảng ${area}`,
    draw: 'Vẽ khuôn viên',
    drawHole: 'Vẽ thêm vùng hoặc khoảng trống',
    drawing: (count) => `Chạm lên bản đồ để đặt từng đỉnh (${count} đỉnh). Bắt đầu bên trong vùng đã vẽ là khoét một khoảng trống.`,
    finish: 'Xong, khép lại',
    takeBack: 'Bỏ đỉnh vừa đặt',
    stop: 'Thôi vẽ',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
    clear: 'Xóa khuôn viên',
    vertex: (number, of) => `Đỉnh ${number} trên ${of}`,
    noVertex: 'Chưa chọn đỉnh nào. Kéo một đỉnh trên bản đồ, hoặc dùng các nút.',
    previous: 'Đỉnh trước',
    next: 'Đỉnh sau',
    add: 'Thêm đỉnh sau đỉnh này',
    remove: 'Bỏ đỉnh này',
    move: 'Dời bằng phím mũi tên',
    moveHint: 'Mỗi lần 1 mét; giữ Shift 10 mét',
    latitude: 'Vĩ độ của đỉnh',
    longitude: 'Kinh độ của đỉnh',
    notAnAngle: 'Hãy nhập như 21,594 hoặc 21°35′38″',
    set: 'Đặt đỉnh ở đây',
    addTyped: 'Thêm đỉnh này',
    fine: 'Hình hợp lệ.',
    unlooked: 'Nhiều đỉnh quá nên không xét ngay; máy chủ sẽ xét khi lưu.',
    flaws: { crossing: 'Đường viền cắt hoặc chạm chính nó', holeOutside: 'Khoảng trống ra ngoài vùng', twice: 'Hai đỉnh trùng nhau' },
    flawAt: (what, where) => `${what}: ${where}`,
    neighbours: (count) => `Nét đứt: ${count} khuôn viên lân cận; kéo gần đỉnh của chúng thì đỉnh bám vào.`,
    placePoint: 'Đặt điểm',
    drawArea: 'Vẽ khuôn viên',
    mode: 'Trên bản đồ',
  },
  en: {
    title: 'Grounds',
    none: 'Nothing is drawn. It is not needed.',
    told: (vertices, area) => `${vertices} vertices, about ${area}`,
    draw: 'Draw the grounds',
    drawHole: 'Draw another area or a hole',
    drawing: (count) => `Click on the map for each vertex (${count} so far). Beginning inside what is drawn cuts a hole.`,
    finish: 'Done, close it',
    takeBack: 'Remove the last vertex',
    stop: 'Stop drawing',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Remove the grounds',
    vertex: (number, of) => `Vertex ${number} of ${of}`,
    noVertex: 'No vertex is chosen. Drag one on the map, or use the buttons.',
    previous: 'Previous vertex',
    next: 'Next vertex',
    add: 'Add a vertex after this',
    remove: 'Remove this vertex',
    move: 'Move by arrow keys',
    moveHint: 'A metre each; ten with Shift',
    latitude: 'Latitude of the vertex',
    longitude: 'Longitude of the vertex',
    notAnAngle: 'Type it like 21.594 or 21°35′38″',
    set: 'Put the vertex here',
    addTyped: 'Add this vertex',
    fine: 'The shape is valid.',
    unlooked: 'Too many vertices to look at now; the server does when you save.',
    flaws: { crossing: 'The outline crosses or touches itself', holeOutside: 'A hole leaves the area', twice: 'Two vertices are one' },
    flawAt: (what, where) => `${what}: ${where}`,
    neighbours: (count) => `Dashed: grounds of ${count} neighbours; near their vertices yours snaps to them.`,
    placePoint: 'Place the point',
    drawArea: 'Draw the grounds',
    mode: 'On the map',
  },
};

type BorderWords = Pick<DrawingWords, 'title' | 'none' | 'draw' | 'clear' | 'neighbours'>;

/** The words that differ where the border of a unit is drawn. */
export const borderDrawingWords: Messages<BorderWords> = {
  vi: {
    title: 'Vẽ ranh giới',
    none: 'Chưa vẽ ranh giới.',
    draw: 'Vẽ ranh giới',
    clear: 'Xóa hết để vẽ lại',
    neighbours: (count) => `Nét đứt: ${count} đơn vị bên cạnh; kéo gần đỉnh của chúng thì đỉnh bám vào.`,
  },
  en: {
    title: 'Draw the border',
    none: 'No border is drawn.',
    draw: 'Draw the border',
    clear: 'Remove all and draw again',
    neighbours: (count) => `Dashed: ${count} neighbouring units; near their vertices yours snaps to them.`,
  },
};
