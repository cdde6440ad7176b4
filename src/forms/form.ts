/**
 * What a form is: `layout` turns an answer and a size into numbers and strings (no lit, no DOM), `draw` turns these into
 * a template. Header, headline, verdict and footer are the element's; a form is what stands between them.
 */
import type { Answer } from '../core/kpi/answer.js';
import type { Kpi } from '../core/kpi/language.js';
import type { Scope } from '../core/kpi/scope.js';
import type { Format } from '../core/format.js';
import type { Words } from '../core/locales/en.js';
import type { Imagined } from '../core/kpi/what-if.js';

/** A record as a line shows it; its words are in the reader's language. */
export interface Listed {
  readonly label: string;
  /** Money, in the answer's currency. */
  readonly value?: number;
  /** An age or a date, as text. */
  readonly note?: string;
  /** Where the record is; anything but http, https, mailto and tel is left out. */
  readonly href?: string;
}

/** What a person imagines of an answer: figures moved by hand, and what would follow. */
export interface WhatIf {
  /** Whether the sliders are out. */
  readonly open: boolean;
  readonly moved: ReadonlyMap<string, number>;
  /** Absent while nothing is moved. */
  readonly imagined?: Imagined;
}

export interface FormInput {
  readonly answer: Answer;
  /** The definition, with its texts in the reader's language. */
  readonly kpi: Kpi;
  readonly format: Format;
  readonly words: Words;
  /** Of the drawing's box in px (the card's width less its padding). */
  readonly width: number;
  /** Of the whole card in px: the container breakpoints of design.md go by it. */
  readonly card: number;
  /** Of a text in px, at a font size in px and a weight. */
  readonly measure: (text: string, size?: number, weight?: 400 | 600) => number;
  readonly variant?: string;
  /** The dimension of the answer's rows. */
  readonly by?: string;
  /** Answers of further KPIs that the element asked for, by id. */
  readonly others?: ReadonlyMap<string, Answer>;
  /** Absent where nobody can move anything. */
  readonly whatIf?: WhatIf;
  /** False where ready-made figures came without a period; default true. */
  readonly dated?: boolean;
  /** The single values that the median is taken from, sorted. */
  readonly spread?: readonly number[];
  /** The records behind the answer, all of them, the one that matters most first. */
  readonly records?: readonly Listed[];
}

/** A further answer that a form draws beside its own; the scope is the widget's, changed where `scope` says so. */
export interface Beside { readonly name: string; readonly kpi: string; readonly scope: Scope }

/** What a form needs of the scope beside what the author said: a dimension, a grain, so many points of it. */
export interface FormNeeds { readonly by?: string; readonly over?: NonNullable<Scope['over']>; readonly points?: number }

/** A mark that can be pointed at, focused and asked for its records. */
export interface Mark {
  readonly figure?: string;
  readonly key?: string | null;
  readonly point?: string;
  /** The name and the value, as a screen reader says them. */
  readonly says: string;
}

/** A drawing as data, for the template, the table behind it and the summary that is read aloud. */
export interface Drawn {
  readonly marks: readonly Mark[];
  /** There are sliders (`data-lever`) for a what-if. */
  readonly movable?: boolean;
  /** What stands for the number where the answer has none. */
  readonly lead?: { readonly value: string; readonly caption: string };
}
