import type { Answer } from './answer.js';

/** What the sentences of a definition may name: figures, the target, and the worst leak by its stage and rates in per cent. */
export function told(answer: Answer): Record<string, number | string | null> {
  const leaking = answer.rows?.find(row => row.leak);
  return {
    ...answer.figures,
    ...(answer.target !== undefined && { target: answer.target }),
    ...(leaking?.leak && { leak: leaking.label, leakRate: leaking.leak.rate, leakPrevious: leaking.leak.previous }),
  };
}
