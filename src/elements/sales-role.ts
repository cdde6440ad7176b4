/**
 * `role` is ARIA's attribute and carries the sales role too. A browser takes the first token that ARIA knows, so the author's
 * token stays first and `region` goes behind it; alone, a foreign token makes the element generic and fails every checker.
 */

/** The roles of WAI-ARIA 1.2 that an author may write. */
const aria: ReadonlySet<string> = new Set((
  'alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox complementary contentinfo definition deletion dialog '
  + 'directory document emphasis feed figure form generic grid gridcell group heading img insertion link list listbox listitem log main marquee math menu menubar menuitem '
  + 'menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader scrollbar search '
  + 'searchbox separator slider spinbutton status strong subscript superscript switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'
).split(' '));

export interface Settled {
  /** The first token that names a sales role. */
  readonly salesRole?: string;
  /** What the attribute should become; absent where it is right. */
  readonly attribute?: string;
  /** Tokens that are neither ARIA's nor a sales role. */
  readonly foreign: readonly string[];
}

export function settleRole(attribute: string | null, salesRoles: { has(role: string): boolean }): Settled {
  const tokens = (attribute ?? '').split(/\s+/).filter(token => token !== '');
  const salesRole = tokens.find(token => salesRoles.has(token));
  const foreign = tokens.filter(token => !salesRoles.has(token) && !aria.has(token.toLowerCase()));
  if (salesRole === undefined) return { foreign };
  return { salesRole, foreign, ...(!tokens.some(token => aria.has(token.toLowerCase())) && { attribute: `${tokens.join(' ')} region` }) };
}
