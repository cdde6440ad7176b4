/** What was wrong with data, in the language of who reads it. */
import { filled } from './read/filled.js';
import type { Issue } from './read/issue.js';
import type { Reason } from './read/suggest.js';
import type { Words } from './locales/index.js';

type Params = Readonly<Record<string, string | number>>;

/** The issue's own English sentence where the language has none for its code. */
export const issueText = ({ code, message, params = {} }: Issue, words: Words): string => said(words.issues, code, params, words) ?? message;

/** Why a column is proposed. */
export const reasonText = ({ code, message, params }: Reason, words: Words): string => said(words.reasons, code, params, words) ?? message;

function said(sentences: Readonly<Record<string, string>>, code: string, params: Params, { types }: Words): string | undefined {
  const word = (text: string | number): string | number => (typeof text === 'string' && Object.hasOwn(types, text) ? types[text]! : text);
  return Object.hasOwn(sentences, code) ? filled(sentences[code]!, Object.fromEntries(Object.entries(params).map(([name, text]) => [name, word(text)]))) : undefined;
}
