/** Where a symbol may stand: the camera's picture of the moment, or one that somebody took. */
export type Scene = HTMLVideoElement | ImageBitmap;

/** Reads what stands in the QR code of a picture; null where there is none. */
export type SymbolReader = (scene: Scene) => Promise<string | null>;

interface Detector {
  detect: (source: Scene) => Promise<{ rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats: () => Promise<string[]>;
}

/** The longer side of what is looked through, in pixels: of the camera's pictures, and of one picture the nearer and nearer. */
const frameSide = 900;
const pictureSides = [1_000, 2_200];

/** The browser's own reader where it has one for such symbols, else one that is loaded now. */
export async function symbolReader(): Promise<SymbolReader> {
  const own = await browsersOwn();
  if (!own) {
    return loadedReader();
  }
  let loaded: Promise<SymbolReader> | null = null;
  return async (scene) => {
    if (!loaded) {
      try {
        return (await own.detect(scene))[0]?.rawValue ?? null;
      } catch {
        // Some browsers name a reader that their system lacks; a video without a picture yet is no such failure.
        if (sizeOf(scene).width === 0) {
          return null;
        }
        loaded = loadedReader();
      }
    }
    return (await loaded)(scene);
  };
}

async function browsersOwn(): Promise<Detector | null> {
  const Own = (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector;
  try {
    return Own && (await Own.getSupportedFormats()).includes('qr_code') ? new Own({ formats: ['qr_code'] }) : null;
  } catch {
    return null;
  }
}

async function loadedReader(): Promise<SymbolReader> {
  const { readSymbol } = await import('./readSymbol');
  const canvas = document.createElement('canvas');
  return (scene) => {
    const video = scene instanceof HTMLVideoElement;
    for (const side of video ? [frameSide] : pictureSides) {
      const pixels = pixelsOf(scene, side, canvas);
      const text = pixels && readSymbol(pixels, video ? 'frame' : 'picture');
      if (text) {
        return Promise.resolve(text);
      }
    }
    return Promise.resolve(null);
  };
}

function sizeOf(scene: Scene): { width: number; height: number } {
  return scene instanceof HTMLVideoElement ? { width: scene.videoWidth, height: scene.videoHeight } : scene;
}

/** The picture, no larger than asked for; null before there is one. */
function pixelsOf(scene: Scene, side: number, canvas: HTMLCanvasElement): ImageData | null {
  const { width, height } = sizeOf(scene);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || width === 0 || height === 0) {
    return null;
  }
  const scale = Math.min(1, side / Math.max(width, height));
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  // What is transparent in a drawn code is meant to be paper.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(scene, 0, 0, canvas.width, canvas.height);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
