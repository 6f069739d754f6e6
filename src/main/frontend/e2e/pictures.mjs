// Draws the pictures of the README anew, from a server with the demonstration data only:
//   DIACHIDO_URL=http://127.0.0.1:8080 npm run pictures
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const server = process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080';
const folder = new URL('../../../docs/images/', import.meta.url);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
});
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', colorScheme: 'light' });

const { province, site } = await ask(`{
  province: unitByCode(code: "19", level: PROVINCE, asOf: "2026-05-01") { id }
  site: sites(where: { search: "Tổng bộ Việt Minh" }, first: 1) { nodes { path } }
}`);
await drawMap(`/?layer=coverage&day=2026-05-01&within=${province.id}`, 'map.png');
await page.goto(server + site.nodes[0].path);
await draw('site.png');
await browser.close();

async function drawMap(path, name) {
  await page.goto(server + path);
  await page.waitForFunction(() => !document.querySelector('[data-state="loading"], [aria-busy="true"]'));
  await page.waitForSelector('[data-map-state="idle"]');
  await draw(name);
}

async function draw(name) {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: fileURLToPath(new URL(name, folder)) });
}

async function ask(query) {
  const answer = await page.request.post(`${server}/graphql`, { data: { query } });
  return (await answer.json()).data;
}
