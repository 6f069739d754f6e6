import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Bar } from './Chart';

register([BarChart, GridComponent, SVGRenderer]);

/** Draws bars into an element, in the colours of the page, and again when its size or the theme changes; the answer ends it. */
export function draw(element: HTMLElement, bars: readonly Bar[], lying: boolean): () => void {
  const chart = init(element, null, { renderer: 'svg' });
  const paint = () => chart.setOption(option(element, bars, lying), { notMerge: true });
  paint();
  const sizes = new ResizeObserver(() => chart.resize());
  sizes.observe(element);
  const theme = new MutationObserver(paint);
  theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-mantine-color-scheme'] });
  return () => {
    sizes.disconnect();
    theme.disconnect();
    chart.dispose();
  };
}

function option(element: HTMLElement, bars: readonly Bar[], lying: boolean) {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  const text = { color: colour('--ink-soft'), fontFamily: style.fontFamily, fontSize: 12 };
  const shown = lying ? [...bars].slice(0, 12).reverse() : bars;
  const most = Math.max(1, ...shown.map(({ value, of }) => Math.max(value, of ?? 0)));
  const labels = {
    type: 'category' as const,
    data: shown.map(({ label }) => label),
    axisLabel: { ...text, ...(lying && { width: Math.min(230, element.clientWidth * 0.38), overflow: 'truncate' as const }) },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('--line-strong') } },
  };
  const values = {
    type: 'value' as const,
    max: most,
    minInterval: 1,
    axisLabel: { ...text, show: !lying },
    splitLine: { show: !lying, lineStyle: { color: colour('--line') } },
  };
  const planned = {
    type: 'bar' as const,
    data: shown.map(({ of }) => of ?? 0),
    barGap: '-100%',
    barMaxWidth: 22,
    silent: true,
    itemStyle: { color: colour('--line') },
  };
  const reached = {
    type: 'bar' as const,
    data: shown.map(({ value }) => value),
    barMaxWidth: 22,
    silent: true,
    itemStyle: { color: colour('--covered') },
    label: {
      show: lying,
      position: 'right' as const,
      formatter: ({ dataIndex }: { dataIndex: number }) => shown[dataIndex]?.text ?? '',
      color: colour('--ink'),
      fontFamily: style.fontFamily,
    },
  };
  return {
    animation: false,
    grid: { left: 4, right: lying ? 76 : 8, top: 10, bottom: 4, containLabel: true },
    xAxis: lying ? values : labels,
    yAxis: lying ? labels : values,
    series: shown.some(({ of }) => of !== undefined) ? [planned, reached] : [reached],
  };
}
