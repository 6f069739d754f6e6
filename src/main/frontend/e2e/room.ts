import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

export interface MapFeature {
  id: string;
  properties: Record<string, unknown>;
}

/** The one place that knows how the page is built: tests speak of rows, cards and what the map shows. */
export class Room {
  readonly foreign: string[] = [];
  /** What the page asked the API, as it was sent. */
  readonly questions: { query?: string; extensions?: { persistedQuery?: { sha256Hash: string } } }[] = [];
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens an address of the application and notes what is asked of its API, and whatever of any other server. */
  async open(path: string) {
    const own = new URL(process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080').origin;
    this.page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(own) && !url.startsWith('data:') && !url.startsWith('blob:')) {
        this.foreign.push(url);
      }
      if (url === `${own}/graphql` && request.method() === 'POST') {
        this.questions.push(request.postDataJSON() as Room['questions'][number]);
      }
    });
    await this.page.goto(path);
  }

  async openAndSettle(path: string) {
    await this.open(path);
    await this.settled();
  }

  /** The list has its rows, or says why not, and the map shows all it has. */
  async settled() {
    await expect(this.page.locator('[data-state="loading"], [aria-busy="true"]')).toHaveCount(0);
    await this.mapIdle();
  }

  async mapIdle() {
    await expect(this.page.getByTestId('map')).toHaveAttribute('data-map-state', 'idle', { timeout: 40_000 });
  }

  get summary() {
    return this.page.getByTestId('summary');
  }

  get card() {
    return this.page.getByTestId('card');
  }

  get rows() {
    return this.page.locator('tbody tr');
  }

  row(name: string) {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }

  async rowIds(): Promise<string[]> {
    return this.rows.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-id') ?? ''));
  }

  /** What one layer of the style draws in the window, each thing once. */
  async drawn(layer: string): Promise<MapFeature[]> {
    await this.mapIdle();
    return this.page.getByTestId('map').evaluate((element, id) => {
      const { map } = element as unknown as { map: MapLibre };
      const features = map.queryRenderedFeatures({ layers: [id] });
      const byId = new Map(features.map((feature) => [String(feature.id), feature.properties]));
      return [...byId].map(([key, properties]) => ({ id: key, properties }));
    }, layer);
  }

  /** West, south, east and north of what the map shows. */
  async seen(): Promise<number[]> {
    await this.mapIdle();
    return this.page.getByTestId('map').evaluate((element) => {
      const { map } = element as unknown as { map: MapLibre };
      return map.getBounds().toArray().flat();
    });
  }

  /** The texts that the label layers draw. */
  async labels(): Promise<string[]> {
    await this.mapIdle();
    return this.page.getByTestId('map').evaluate((element) => {
      const { map } = element as unknown as { map: MapLibre };
      const features = map.queryRenderedFeatures({ layers: ['province-labels', 'commune-labels', 'island-labels'] });
      return features.map((feature) => String(feature.properties.name ?? feature.properties.label));
    });
  }

  /** Clicks on the map where a feature of a layer is drawn. */
  async clickFeature(layer: string, id: string) {
    await this.page.getByTestId('map').click({ position: await this.placeOf(layer, id) });
  }

  /** Points at the map where a feature of a layer is drawn. */
  async hoverFeature(layer: string, id: string) {
    await this.page.getByTestId('map').hover({ position: await this.placeOf(layer, id) });
  }

  /** Is a feature of the map marked as pointed at? */
  async hovered(source: string, sourceLayer: string, id: string): Promise<boolean> {
    return this.page.getByTestId('map').evaluate(
      (element, feature) => {
        const { map } = element as unknown as { map: MapLibre };
        return map.getFeatureState(feature)?.hover === true;
      },
      { source, sourceLayer, id },
    );
  }

  private async placeOf(layer: string, id: string): Promise<{ x: number; y: number }> {
    await this.mapIdle();
    const point = await this.page.getByTestId('map').evaluate(
      (element, [wantedLayer, wantedId]) => {
        const { map } = element as unknown as { map: MapLibre };
        const { clientWidth, clientHeight } = map.getContainer();
        for (let y = 70; y < clientHeight - 60; y += 4) {
          for (let x = 10; x < clientWidth - 10; x += 4) {
            const [found] = map.queryRenderedFeatures([x, y], { layers: [wantedLayer ?? ''] });
            if (String(found?.id) === wantedId) {
              return { x, y };
            }
          }
        }
        return null;
      },
      [layer, id],
    );
    expect(point, `${layer} ${id} is on the map`).not.toBeNull();
    return point ?? { x: 0, y: 0 };
  }

  async mapBackground(): Promise<string> {
    await this.mapIdle();
    return this.page.getByTestId('map').evaluate((element) => {
      const { map } = element as unknown as { map: MapLibre };
      return String(map.getPaintProperty('sea', 'background-color'));
    });
  }

  /** What the API says, asked beside the page. */
  async ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
    const answer = await this.page.request.post('/graphql', { data: { query, variables } });
    const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  }

  /** Nothing is wider than the window, and no box scrolls sideways. */
  async expectNoOverflow() {
    const wide = await this.page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const sideways = [...document.querySelectorAll<HTMLElement>('main, main > *, header, article')]
        .filter((box) => box.scrollWidth > box.clientWidth + 1)
        .map((box) => `${box.tagName} scrolls ${box.scrollWidth} in ${box.clientWidth}`);
      const beyond = [...document.querySelectorAll<HTMLElement>('header *, main *')]
        .filter((box) => !box.closest('.maplibregl-map') && box.getBoundingClientRect().right > limit + 1)
        .map((box) => `${box.tagName} ${box.className} ends at ${box.getBoundingClientRect().right}`);
      return [document.documentElement.scrollWidth > limit ? 'the page scrolls' : '', ...sideways, ...beyond].filter(Boolean);
    });
    expect(wide).toEqual([]);
  }

  async expectAccessible() {
    await this.page.evaluate(axeSource);
    const violations = await this.page.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run: (options: object) => Promise<{ violations: Violation[] }> } };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return (await axe.run({ runOnly: { type: 'tag', values: tags } })).violations;
    });
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join('; ')}`);
    expect(told).toEqual([]);
  }
}
