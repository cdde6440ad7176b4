import type { Translation } from '../language.js';
import { kpis } from './kpis/index.js';
import { words } from './words.js';

export const language: Translation = { words, kpis };
