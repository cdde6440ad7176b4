/** E-mails of sequences to leads: three or four to those who never asked, one or two to those who did. */
import { DAY, isoMoment, workMoment } from './calendar.js';
import type { Email } from './crm.js';
import type { Enquiry } from './leads.js';
import { ownerAt, type Seller } from './people.js';
import { random } from './random.js';
import { OUTBOUND, type World } from './world.js';

export function write(world: World, sellers: readonly Seller[], enquiries: readonly Enquiry[]): Email[] {
  const chance = random(world.seed, 'emails');
  const { inbound, outbound, nurture } = world.words.sequences;
  const sent: Email[] = [];
  for (const [index, lead] of enquiries.entries()) {
    if (lead.respondedAt === Infinity) continue;
    const cold = lead.channel === OUTBOUND;
    const count = cold ? chance.whole(2, 4) : chance.weighted([0.35, 0.45, 0.2]);
    let at = lead.respondedAt, replied = false;
    for (let turn = 0; turn < count && !replied; turn++) {
      const sequence = cold ? outbound : turn > 0 && lead.record.dealAt === undefined ? nurture : inbound;
      const record: Email = { id: `email-${sent.length + 1}`, sentAt: isoMoment(at), owner: ownerAt(sellers, lead.seller, at, index).id, lead: lead.record.id, sequence };
      sent.push(record);
      const opened = at + chance.logNormal(0.7, 1.2) * DAY;
      if (chance.chance(cold ? 0.05 : 0.02)) record.delivered = false;
      else if (opened < world.now && chance.chance(cold ? 0.31 : sequence === nurture ? 0.37 : 0.56)) {
        record.openedAt = isoMoment(opened);
        if (chance.chance(0.2)) record.clickedAt = isoMoment(Math.min(world.now, opened + 90_000));
        const answer = opened + chance.logNormal(0.5, 1) * DAY;
        replied = answer < world.now && chance.chance(lead.record.reply ? 0.4 : 0.04);
        if (replied) record.repliedAt = isoMoment(answer);
      }
      at = workMoment(at + chance.between(2.5, 7) * DAY, world.market, chance);
      if (at > world.now) break;
    }
  }
  return sent;
}
