// Draws the charts of a page from the figures that stand in it.
import '/lib/echarts/echarts.min.js';

const { echarts } = globalThis;
const colors = ['#1f4e5f', '#c98d12', '#5a8a6e', '#8a5a9e', '#b5533c', '#4f7cac', '#8c8c4a', '#a56a86', '#5f6b73', '#c2a878'];
for (const element of document.querySelectorAll('.chart')) {
  const { title, kind, names, series } = JSON.parse(element.dataset.chart);
  const chart = echarts.init(element, null, { renderer: 'svg' });
  chart.setOption({
    color: colors, animation: false, textStyle: { fontFamily: getComputedStyle(document.documentElement).fontFamily }, title: { text: title, left: 8, top: 6, textStyle: { fontSize: 14, fontWeight: 600, color: '#1c2730', fontFamily: getComputedStyle(document.documentElement).fontFamily } },
    legend: { type: 'scroll', top: 30, left: 8, right: 8 }, grid: { left: 12, right: 16, top: 64, bottom: 8, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText' }, xAxis: { type: 'category', data: names, axisLabel: { interval: 0, rotate: names.length > 8 ? 35 : 0 } }, yAxis: { type: 'value' },
    series: series.map(({ name, values }) => ({ name, type: 'bar', data: values, barMaxWidth: 42, stack: kind === 'stack' ? 'all' : undefined })),
  });
  new ResizeObserver(() => chart.resize()).observe(element);
}
