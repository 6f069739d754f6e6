import type { Map as MapLibre } from 'maplibre-gl';
import { drawImage } from './images';

/** What stands round the map on a picture of it. */
export interface PictureText {
  title: string;
  /** Below the title. */
  lines: readonly string[];
  /** What the marks and areas mean: names of images, or colours. */
  legend: readonly { image?: string; fill?: string; label: string }[];
  /** Below the map: whose data it is, and where the view can be found again. */
  foot: readonly string[];
  ink: string;
  paper: string;
}

const margin = 24;
const titleSize = 26;
const lineSize = 15;
const lineHeight = 22;
const markSize = 20;

/** What the map shows, as a picture without the words round it. */
export function mapCanvas(map: MapLibre): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    map.once('render', () => {
      const drawn = map.getCanvas();
      const copy = document.createElement('canvas');
      copy.width = drawn.width;
      copy.height = drawn.height;
      const context = copy.getContext('2d');
      context?.drawImage(drawn, 0, 0);
      if (context) {
        resolve(copy);
      } else {
        reject(new Error('no canvas'));
      }
    });
    map.triggerRepaint();
  });
}

/** The map with its title, legend and source as one PNG, made in the browser. */
export async function mapPicture(map: MapLibre, text: PictureText): Promise<Blob> {
  const drawn = await mapCanvas(map);
  const ratio = drawn.width / map.getCanvas().clientWidth;
  const width = drawn.width / ratio;
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) {
    throw new Error('no canvas');
  }
  const measured = lay(context, text, width);
  const mapTop = margin + titleSize + 8 + text.lines.length * lineHeight + 10;
  const legendTop = mapTop + drawn.height / ratio + 16;
  const height = legendTop + measured.legendHeight + text.foot.length * lineHeight + margin;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.scale(ratio, ratio);
  context.fillStyle = text.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = text.ink;
  context.font = `700 ${titleSize}px 'Be Vietnam Pro', sans-serif`;
  context.fillText(text.title, margin, margin + titleSize - 4, width - 2 * margin);
  write(context, text.lines, mapTop - 10 - text.lines.length * lineHeight, width);
  context.drawImage(drawn, 0, mapTop, width, drawn.height / ratio);
  measured.items.forEach(({ x, row, item }) => drawItem(context, item, x, legendTop + row * lineHeight, text.ink));
  write(context, text.foot, legendTop + measured.legendHeight, width);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'),
  );
}

function write(context: CanvasRenderingContext2D, lines: readonly string[], top: number, width: number) {
  context.font = `${lineSize}px 'Noto Sans', sans-serif`;
  lines.forEach((line, at) => context.fillText(line, margin, top + at * lineHeight + lineSize, width - 2 * margin));
}

type Item = PictureText['legend'][number];

/** Legend items row by row, as wide as they are. */
function lay(context: CanvasRenderingContext2D, { legend }: PictureText, width: number) {
  context.font = `${lineSize}px 'Noto Sans', sans-serif`;
  const items: { x: number; row: number; item: Item }[] = [];
  let x = margin;
  let row = 0;
  for (const item of legend) {
    const room = markSize + 8 + context.measureText(item.label).width + 20;
    if (x > margin && x + room > width - margin) {
      x = margin;
      row++;
    }
    items.push({ x, row, item });
    x += room;
  }
  return { items, legendHeight: (row + 1) * lineHeight + 8 };
}

function drawItem(context: CanvasRenderingContext2D, { image, fill, label }: Item, x: number, top: number, ink: string) {
  const mark = image === undefined ? null : drawImage(image);
  if (mark) {
    const own = document.createElement('canvas');
    own.width = mark.data.width;
    own.height = mark.data.height;
    own.getContext('2d')?.putImageData(mark.data, 0, 0);
    context.drawImage(own, x, top, markSize, markSize);
  } else if (fill !== undefined) {
    context.fillStyle = fill;
    context.fillRect(x, top + 3, markSize, 14);
    context.strokeStyle = ink;
    context.strokeRect(x, top + 3, markSize, 14);
  }
  context.fillStyle = ink;
  context.font = `${lineSize}px 'Noto Sans', sans-serif`;
  context.fillText(label, x + markSize + 6, top + lineSize);
}
