/** All that a card shows, as plain data: its parts are functions of this. */
import type { Answer, Format, Kpi, Scope, Words } from '../../core.js';
import type { Progress } from '../../source/body.js';
import type { Failure } from '../../source/failure.js';
import type { Loaded } from '../../source/load.js';
import type { WhatIf } from '../../forms/form.js';
import type { Selected } from '../selection-controller.js';
import type { State } from '../state.js';

export interface Face {
  /** The definition in the reader's language; absent where the KPI is unknown. */
  readonly kpi: Kpi | undefined;
  readonly title: string;
  readonly answer: Answer | undefined;
  /** Period and moment, known before there is an answer. */
  readonly asked: Pick<Answer, 'period' | 'asOf'> | undefined;
  readonly state: State;
  readonly failure: Failure | undefined;
  readonly loaded: Loaded | undefined;
  readonly format: Format;
  readonly words: Words;
  /** Whether the period is known: ready-made figures are of one only when the page says so. */
  readonly dated: boolean;
  /** IANA zone of the data's age. */
  readonly timezone: string;
  /** Of the request that is under way. */
  readonly progress: Progress | undefined;
  /** Of old data, in minutes. */
  readonly age: number | undefined;
  /** What the records are narrowed to. */
  readonly filter: Scope['filter'];
  /** Parts that the author left out. */
  readonly hidden: ReadonlySet<string>;
  /** Whether there are records behind the number; ready-made figures have none. */
  readonly records: boolean;
  readonly selected: Selected | undefined;
  readonly whatIf: WhatIf;
  /** The drawing holds the headline's number; the headline is then for screen readers. */
  readonly within: boolean;
}

/** An answer with its definition: what most parts need to have anything to say. */
export interface Answered extends Face { readonly kpi: Kpi; readonly answer: Answer }

export const isAnswered = (face: Face): face is Answered => face.kpi !== undefined && face.answer !== undefined;
