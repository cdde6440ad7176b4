/** What can be taken away from a card: its numbers as text, its front as a picture. */
import type { ReactiveElement, TemplateResult } from 'lit';
import { isAnswered, type Answered, type Face } from './card/face.js';
import { filterText } from './card/filter-text.js';
import { csvOf, tsvOf } from './card/grid.js';
import { spoken } from './card/spoken.js';
import { gridOf } from './card/table.js';
import type { ToolActions } from './card/tools.js';
import { canCopy, copy, save } from './files.js';
import { bitmap } from './picture/bitmap.js';
import { pictureOf } from './picture/picture.js';
import type { Scene } from './picture/scene.js';
import { svgText } from './picture/svg.js';

export interface Taken {
  readonly face: () => Face | undefined;
  /** The front of the card, as it is printed. */
  readonly print: (face: Face) => TemplateResult;
  /** Tells the person what came of it. */
  readonly say: (news: string) => void;
}

export class TakeAwayController implements ToolActions {
  readonly #host: ReactiveElement;
  readonly #of: Taken;

  constructor(host: ReactiveElement, of: Taken) {
    this.#host = host;
    this.#of = of;
  }

  csv(): string {
    const face = this.#answered;
    return face ? csvOf(gridOf(face)) : '';
  }

  svg(): string {
    const face = this.#answered, scene = face && this.#scene(face);
    return scene ? svgText(scene, { title: face.title, description: [spoken(face), filterText(face)].filter(Boolean).join(' '), language: face.format.locale }) : '';
  }

  async blob(type: string, scale: number): Promise<Blob | null> {
    const text = type === 'image/svg+xml' ? this.svg() : type === 'text/csv' ? this.csv() : undefined;
    if (text !== undefined) return text === '' ? null : new Blob([text], { type });
    const face = this.#answered, scene = face && this.#scene(face);
    return scene ? bitmap(scene, type, scale) : null;
  }

  readonly copy: ToolActions['copy'] = canCopy() ? () => { void this.#copy(); } : undefined;

  readonly save: ToolActions['save'] = as => { void this.#save(as); };

  async #copy(): Promise<void> {
    const face = this.#answered;
    if (face) this.#of.say((await copy(tsvOf(gridOf(face)))) ? face.words.card.copied : face.words.card.notCopied);
  }

  async #save(as: 'csv' | 'svg' | 'png'): Promise<void> {
    const face = this.#answered;
    if (!face) return;
    const file = as === 'csv' ? new Blob([csvOf(gridOf(face))], { type: 'text/csv' }) : await this.blob(as === 'svg' ? 'image/svg+xml' : 'image/png', 2);
    if (file) save(file, `${[face.answer.kpi, ...(face.dated ? [face.answer.period.start.slice(0, 10)] : [])].join('-')}.${as}`);
  }

  #scene(face: Answered): Scene | undefined {
    return pictureOf(this.#host, this.#of.print(face));
  }

  get #answered(): Answered | undefined {
    const face = this.#of.face();
    return face && isAnswered(face) ? face : undefined;
  }
}
