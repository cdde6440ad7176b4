/** Element classes and core. Registers nothing: `kpi-elements/define/all.js` does. */
export * from './core.js';
export { CoverageMeter } from './elements/coverage-meter.js';
export { FunnelByStage } from './elements/funnel-by-stage.js';
export { KpiCard } from './elements/kpi-card.js';
export { KpiDashboard } from './elements/kpi-dashboard.js';
export { KpiElement } from './elements/kpi-element.js';
export { KpiFilter } from './elements/kpi-filter.js';
export { LtvCacRatio } from './elements/ltv-cac-ratio.js';
export { TalkListenRatio } from './elements/talk-listen-ratio.js';
export { VelocityGauge } from './elements/velocity-gauge.js';
export { defineAll } from './define/define-all.js';
export type { DefineOptions } from './define/register.js';
export type { KpiEvents, SelectedMark } from './elements/events.js';
export type { State } from './elements/state.js';
export type { SourceRequest } from './source/load.js';
