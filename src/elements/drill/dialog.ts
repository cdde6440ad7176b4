/**
 * The dialog of a widget, in its own shadow root and in the top layer, so that no box of the page cuts it off. It is loaded
 * when it is first asked for, with its sheet.
 */
import { html, nothing, render, type TemplateResult } from 'lit';
import { drillSheet } from '../../theme/drill.js';
import { icon } from '../card/icons.js';
import { RecordsView } from './records-view.js';
import { WhyView } from './why-view.js';
import type { Look, Subject } from './subject.js';

export class DrillDialog {
  readonly #root: HTMLElement | DocumentFragment;
  readonly #place: HTMLElement;
  readonly #closed: () => void;
  readonly #turned: (look: Look) => void;
  readonly #records = new RecordsView(() => { this.#draw(); });
  readonly #why = new WhyView(look => { this.#go(look); });
  #shown: { readonly look: Look; readonly subject: Subject } | undefined;
  /** Where the records were come from, and the way back. */
  #before: Look | undefined;

  /** `closed` is called however the reader closes it, `turned` when something else is looked at in it. */
  constructor(root: HTMLElement | DocumentFragment, closed: () => void, turned: (look: Look) => void) {
    this.#turned = turned;
    this.#root = root;
    this.#closed = closed;
    this.#place = document.createElement('div');
    if (root instanceof ShadowRoot) root.adoptedStyleSheets = [...root.adoptedStyleSheets, drillSheet.styleSheet!];
  }

  /** Opens it, or shows something else in it. */
  show(look: Look, subject: Subject): void {
    const fresh = this.#shown?.look !== look;
    this.#shown = { look, subject };
    if (look.view === 'why') this.#why.take(subject);
    else this.#records.take(subject, look);
    if (!this.#place.isConnected) this.#root.append(this.#place);
    this.#draw();
    const dialog = this.#dialog!;
    if (!dialog.open && fresh) dialog.showModal();
    if (fresh) dialog.querySelector<HTMLElement>('h2')?.focus();
  }

  /** Takes it away without a word; the browser gives the focus back. */
  close(): void {
    this.#shown = this.#before = undefined;
    this.#dialog?.close();
    this.#place.remove();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#place.querySelector('dialog');
  }

  #draw(): void {
    if (!this.#shown) return;
    render(this.#template(this.#shown.look, this.#shown.subject), this.#place);
    if (this.#shown.look.view === 'records') this.#records.updated(this.#place);
  }

  #template(look: Look, { title, words }: Subject): TemplateResult {
    const named = look.view === 'why' ? words.why.open.replace('{title}', title) : look.says === '' ? title : `${title}: ${look.says}`;
    const view = look.view === 'why' ? this.#why : this.#records;
    return html`<dialog part="records" aria-labelledby="drill-title" @close=${this.#close} @click=${this.#beside} @keydown=${inside}>
      <div class="drill tokens">
        <header>
          <div>${this.#before ? html`<button class="link" type="button" @click=${this.#back}>${words.drill.back}</button>` : nothing}
            <h2 id="drill-title" tabindex="-1">${named}</h2><p class="sub">${view.caption}</p></div>
          <button class="ib" type="button" aria-label=${words.drill.close} title=${words.drill.close} @click=${this.#end}>${icon('close')}</button>
        </header>
        ${view.render()}
      </div>
    </dialog>`;
  }

  /** From why it moved to the records of a group. */
  #go(look: Look): void {
    const { subject, look: before } = this.#shown!;
    this.#before = before;
    this.#turned(look);
    this.show(look, subject);
  }

  readonly #back = (): void => {
    const { subject } = this.#shown!, look = this.#before!;
    this.#before = undefined;
    this.#turned(look);
    this.show(look, subject);
  };

  readonly #end = (): void => {
    this.#dialog?.close();
    this.#close();
  };

  readonly #beside = (event: Event): void => { if (event.target === this.#dialog) this.#end(); };

  /** The browser tells of a closing late: by then the dialog may be open again. */
  readonly #close = (): void => {
    if (!this.#shown || this.#dialog?.open) return;
    this.#shown = this.#before = undefined;
    this.#place.remove();
    this.#closed();
  };
}

/** Escape and arrows are the dialog's own: neither the card nor a dashboard that is being arranged takes them. */
const inside = (event: Event): void => { event.stopPropagation(); };
