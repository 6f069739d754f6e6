import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';

/** A page of somebody else who has nothing of ours but the address of a style. */
const stranger = 'http://stranger.test';
const library = fileURLToPath(new URL('../node_modules/maplibre-gl/dist/', import.meta.url));
const server = process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080';

// Chromium asks before a page of the network may speak to this machine, which it takes a test's server for.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--disable-features=LocalNetworkAccessChecks',
    ],
  },
});

const html = (style: string, [zoom, longitude, latitude]: readonly number[]) => `<!doctype html><html lang="vi"><title>x</title>
<link rel="icon" href="data:,"><div id="map" style="position:fixed;inset:0"></div>
<script type="module">
import { Map, setWorkerUrl } from '/lib/maplibre-gl.mjs';
setWorkerUrl('/lib/maplibre-gl-worker.mjs');
window.map = new Map({ container: 'map', style: '${style}', zoom: ${zoom}, center: [${longitude}, ${latitude}], fadeDuration: 0 });
window.map.once('idle', () => { window.idle = true; });
window.errors = [];
window.map.on('error', (event) => window.errors.push(String(event.error)));
</script></html>`;

async function show(page: Page, style: string, place: readonly number[]): Promise<string[]> {
  const said: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.route(`${stranger}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    return path.startsWith('/lib/')
      ? route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(library, path.slice('/lib/'.length))) })
      : route.fulfill({ contentType: 'text/html;charset=utf-8', body: html(style, place) });
  });
  await page.goto(`${stranger}/`);
  await page.waitForFunction(() => (window as unknown as { idle?: boolean }).idle === true, undefined, { timeout: 40_000 });
  return [...said, ...(await page.evaluate(() => (window as unknown as { errors: string[] }).errors))];
}

/** Layers that draw something in the window. */
async function drawnLayers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { map } = window as unknown as { map: MapLibre };
    return [...new Set(map.queryRenderedFeatures().map((feature) => feature.layer.id))].sort();
  });
}

for (const name of ['light', 'dark']) {
  test(`the ${name} style is all that a client needs`, async ({ page }, info) => {
    const style = `${server}/styles/${name}.json?lang=vi&asOf=2026-01-01`;
    expect(await show(page, style, [4.6, 107.5, 15.5])).toEqual([]);
    expect(await drawnLayers(page)).toEqual(
      expect.arrayContaining(['land', 'province-lines', 'province-names', 'sea-names', 'island-names']),
    );
    await page.screenshot({ path: info.outputPath(`${name}-country.png`) });
    expect(await show(page, style, [9.6, 105.75, 21.75])).toEqual([]);
    expect(await drawnLayers(page)).toEqual(expect.arrayContaining(['land', 'commune-lines', 'commune-names']));
    await page.screenshot({ path: info.outputPath(`${name}-province.png`) });
  });
}
