import { expect, test } from 'vitest';
import { compute } from '../../../src/core.js';
import { scope } from '../../helpers/ask.js';
import { dataset } from '../../helpers/records.js';

test('misuse throws a short sentence with the alternatives', () => {
  const none = dataset({ deals: [] });
  expect(() => compute('win-rat', none)).toThrow('unknown kpi: win-rat; did you mean win-rate?');
  expect(() => compute('win-rate', none, { ...scope, by: 'ownr' })).toThrow('unknown dimension: ownr; did you mean owner?');
  expect(() => compute('win-rate', none, { ...scope, period: 'soon' })).toThrow(/unknown period: "soon"; try this-quarter/);
  expect(() => compute('win-rate', none, { ...scope, timezone: 'Mars/Base' })).toThrow(/unknown timezone: Mars\/Base/);
});
