/** A card in one sentence, for a screen reader when new data has come. */
import { isAnswered, type Face } from './face.js';
import { headlineText } from './headline.js';
import { emptyText, failureText } from './message.js';
import { judgement } from './verdict.js';

export function spoken(face: Face): string {
  if (!isAnswered(face) || face.answer.value === null) return `${face.title}: ${(face.failure ? failureText(face.failure, face.words) : emptyText(face)).says}`;
  const said = judgement(face);
  return `${face.title}: ${headlineText(face)} ${face.kpi.caption}. ${said ? `${said.says} ${said.why}` : ''}`.trim();
}
