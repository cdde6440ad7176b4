/** What a dialog of a widget is about, and at which of its sides it is looked at. */
import type { Dataset, Scope } from '../../core.js';
import type { Answered } from '../card/face.js';
import type { SelectedMark } from '../events.js';

export interface Subject extends Answered { readonly dataset: Dataset; readonly scope: Scope }

/** `says` names the mark; '' is the headline. */
export interface RecordsLook {
  readonly view: 'records';
  readonly mark: SelectedMark;
  readonly says: string;
  /** The dimension of the mark's key where it is not that of the card. */
  readonly by?: string;
}
export interface WhyLook { readonly view: 'why' }
export type Look = RecordsLook | WhyLook;

/** Which card is looked into, by its id, and how. */
export interface Looked { readonly card: string; readonly look: Look }
