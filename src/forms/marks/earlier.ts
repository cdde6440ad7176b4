import type { FormInput } from '../form.js';

/** The earlier period by its name; ready-made figures without a period say only that they are earlier. */
export const earlierName = ({ answer, format, words, dated = true }: Pick<FormInput, 'answer' | 'format' | 'words' | 'dated'>): string =>
  (dated && answer.previous ? format.period(answer.previous.period, answer.period) : words.earlier);
