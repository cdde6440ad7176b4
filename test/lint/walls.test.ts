import { describe, expect, test } from 'vitest';
import { wall } from './walls.js';

const imports = (file: string, target: string) => wall(file, target, false);
const uses = (file: string, name: string) => wall(file, name, true);

describe('the walls of the house', () => {
  test('records know nobody, and everything above may know them', () => {
    expect(imports('src/core/records/deals.ts', 'src/core/dataset/table.ts')).toMatch(/records may not know/);
    expect(imports('src/core/dataset/view.ts', 'src/core/records/index.ts')).toBeUndefined();
  });
  test('nothing points back from core to elements', () => {
    expect(imports('src/core/kpi/compute.ts', 'src/elements/kpi-element.ts')).toMatch(/kpi may not know src\/elements/);
    expect(imports('src/core/kpi/compute.ts', 'src/core/kpis/index.ts')).toMatch(/may not know src\/core\/kpis/);
    expect(imports('src/elements/kpi-element.ts', 'src/core/kpi/answer.ts')).toBeUndefined();
  });
  test('KPIs do not know each other, their index knows all', () => {
    expect(imports('src/core/kpis/win-rate.ts', 'src/core/kpis/sales-growth.ts')).toMatch(/do not know each other/);
    expect(imports('src/core/kpis/win-rate.ts', 'src/core/kpi/language.ts')).toBeUndefined();
    expect(imports('src/core/kpis/index.ts', 'src/core/kpis/win-rate.ts')).toBeUndefined();
  });
  test('forms share marks and nothing else', () => {
    expect(imports('src/forms/funnel/layout.ts', 'src/forms/velocity/layout.ts')).toMatch(/forms do not know each other/);
    expect(imports('src/forms/funnel/layout.ts', 'src/forms/marks/bar.ts')).toBeUndefined();
  });
  test('a layout knows no lit, a drawing no d3', () => {
    expect(uses('src/forms/funnel/layout.ts', 'lit')).toMatch(/layout knows no lit/);
    expect(uses('src/forms/funnel/draw.ts', 'lit')).toBeUndefined();
    expect(uses('src/forms/funnel/draw.ts', 'd3-shape')).toMatch(/d3 computes/);
    expect(uses('src/forms/funnel/layout.ts', 'd3-shape')).toBeUndefined();
  });
  test('the command touches the machine, its check does not', () => {
    expect(uses('src/cli.ts', 'node:fs')).toBeUndefined();
    expect(uses('src/cli/check.ts', 'node:fs')).toMatch(/check may not import node:fs/);
    expect(imports('src/cli/check.ts', 'src/cli/run.ts')).toMatch(/may not know src\/cli/);
  });
  test('zod stays at the border, d3 that touches the page stays out', () => {
    expect(uses('src/elements/kpi-element.ts', 'zod/mini')).toMatch(/may not import zod/);
    expect(uses('src/core/dataset/table.ts', 'zod/mini')).toMatch(/may not import zod/);
    expect(uses('src/core/read/map.ts', 'zod/mini')).toBeUndefined();
    expect(uses('src/forms/funnel/layout.ts', 'd3-selection')).toMatch(/stays out/);
    expect(uses('src/forms/funnel/layout.ts', 'd3')).toMatch(/stays out/);
  });
});
