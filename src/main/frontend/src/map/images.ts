/** Names of images that are drawn when the map first asks for them: `hatch|#aabbcc|8`, `mark|plate|#fill|#ink`. */
export type Shape = 'plate' | 'diamond' | 'disc' | 'triangle' | 'square';

const pixelRatio = 2;
const markSize = 22;

export function hatchImage(color: string, spacing: number): string {
  return `hatch|${color}|${spacing}`;
}

export function markImage(shape: Shape, fill: string, ink: string): string {
  return `mark|${shape}|${fill}|${ink}`;
}

export interface DrawnImage {
  data: ImageData;
  pixelRatio: number;
}

/** Draws the image of that name; null where the name is none of ours. */
export function drawImage(name: string): DrawnImage | null {
  const [kind, a, b, c] = name.split('|');
  if (kind === 'hatch' && a && b) {
    return paint(Number(b), (context, size) => drawHatch(context, size, a));
  }
  if (kind === 'mark' && a && b && c) {
    return paint(markSize, (context, size) => drawMark(context, size, a as Shape, b, c));
  }
  return null;
}

function paint(size: number, draw: (context: CanvasRenderingContext2D, size: number) => void): DrawnImage | null {
  const pixels = size * pixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d');
  if (context === null) {
    return null;
  }
  context.scale(pixelRatio, pixelRatio);
  draw(context, size);
  return { data: context.getImageData(0, 0, pixels, pixels), pixelRatio };
}

/** One slanted stroke, repeated over the corners so that tiles join. */
function drawHatch(context: CanvasRenderingContext2D, size: number, color: string) {
  context.strokeStyle = color;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const shift of [-size, 0, size]) {
    context.moveTo(shift - 1, size + 1);
    context.lineTo(shift + size + 1, -1);
  }
  context.stroke();
}

function drawMark(context: CanvasRenderingContext2D, size: number, shape: Shape, fill: string, ink: string) {
  context.fillStyle = fill;
  context.strokeStyle = ink;
  context.lineWidth = 1.5;
  context.lineJoin = 'round';
  context.beginPath();
  tracers[shape](context, size);
  context.closePath();
  context.fill();
  context.stroke();
  if (shape === 'plate') {
    context.fillStyle = ink;
    context.beginPath();
    traceStar(context, size / 2, size * 0.41, size * 0.24);
    context.fill();
  }
}

type Tracer = (context: CanvasRenderingContext2D, size: number) => void;

const tracers: Record<Shape, Tracer> = {
  plate: (context, size) => {
    context.roundRect(size * 0.08, size * 0.08, size * 0.84, size * 0.64, 3);
    context.moveTo(size * 0.36, size * 0.72);
    context.lineTo(size / 2, size * 0.95);
    context.lineTo(size * 0.64, size * 0.72);
  },
  diamond: (context, size) => tracePolygon(context, size / 2, size / 2, size * 0.4, 4, 0),
  disc: (context, size) => context.arc(size / 2, size / 2, size * 0.3, 0, Math.PI * 2),
  triangle: (context, size) => tracePolygon(context, size / 2, size * 0.56, size * 0.42, 3, 0),
  square: (context, size) => context.rect(size * 0.24, size * 0.24, size * 0.52, size * 0.52),
};

function tracePolygon(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  corners: number,
  turn: number,
) {
  for (let corner = 0; corner < corners; corner++) {
    const angle = turn + (corner / corners) * Math.PI * 2 - Math.PI / 2;
    context.lineTo(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
  }
}

function traceStar(context: CanvasRenderingContext2D, x: number, y: number, radius: number) {
  for (let point = 0; point < 10; point++) {
    const angle = (point / 10) * Math.PI * 2 - Math.PI / 2;
    const reach = point % 2 === 0 ? radius : radius * 0.4;
    context.lineTo(x + reach * Math.cos(angle), y + reach * Math.sin(angle));
  }
}
