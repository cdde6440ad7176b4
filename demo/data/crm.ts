/** What is generated: every kind of the catalogue, by its column names. Columns that are absent are absent, as in a CRM. */
export interface Lead {
  id: string; createdAt: string; name: string; channel?: string; owner?: string; assignedTo: string; provided: boolean;
  qualifiedAt?: string; disqualifiedAt?: string; firstResponseAt?: string; lastContactAt?: string; touches: number; contactMethod?: string;
  reply?: 'positive' | 'negative'; meetingAgreedAt?: string; dealAt?: string; customerAt?: string;
}

export type Forecast = 'commit' | 'best-case' | 'pipeline' | 'omitted';

export interface Deal {
  id: string; createdAt?: string; name: string; lead?: string; customer?: string; owner?: string; channel?: string; product: string;
  pipeline: string; stage: string; status: 'open' | 'won' | 'lost'; amount?: number; cost?: number; currency: string; closedAt?: string;
  expectedCloseAt?: string; forecast: Forecast; repeat: boolean; provided: boolean; qualifiedAt?: string; lostReason?: string;
  winnable?: boolean; nurturedAt?: string; recoveredAt?: string; proposalAt?: string; lastContactAt?: string; note?: string; competitor?: string;
}

export interface Stage { id: string; name: string; order: number; probability: number; pipeline: string; outcome?: 'won' | 'lost' }
export interface Move {
  deal: string; stage: string; enteredAt: string; leftAt?: string; amount?: number; expectedCloseAt?: string; forecast: Forecast; owner: string;
}
export interface Activity {
  id: string; kind: 'call' | 'demo' | 'meeting'; owner: string; deal?: string; lead?: string; customer?: string; scheduledAt: string; heldAt?: string;
  outcome?: 'held' | 'no-show' | 'cancelled' | 'rescheduled'; talkSeconds?: number; listenSeconds?: number; longestMonologueSeconds?: number;
  checklistPassed?: number; checklistTotal?: number; callType?: string;
}
export interface Email {
  id: string; sentAt: string; owner: string; lead: string; sequence: string; delivered?: boolean; openedAt?: string; clickedAt?: string; repliedAt?: string;
}
export interface Customer {
  id: string; name: string; acquiredAt: string; churnedAt?: string; owner: string; channel: string; monthlyRevenue: number; grossMargin: number;
  acquisitionCost: number; renewedAt?: string; offeredAt?: string; expandedAt?: string;
}
export interface Ownership { customer: string; owner: string; from: string; to?: string }
export interface Rep { id: string; name: string; team: string; role: string; startedAt: string; rampedAt: string }
export interface Quota { owner: string; period: string; amount: number }
export interface Target { metric: string; period: string; amount: number; team?: string }
export interface Spend { period: string; channel: string; amount: number }
export interface Traffic { at: string; channel: string; sessions: number; visitors: number; cost: number; revenue: number }
export interface Touchpoint { at: string; kind: string; lead?: string; deal?: string; channel?: string }
export interface Mention { at: string; source: string; sentiment: 'positive' | 'neutral' | 'negative'; count: number; brand: string }
export interface Price { product: string; competitor: string; at: string; own: number; rival: number; currency: string }
export interface Product { id: string; name: string; listPrice: number; currency: string }
export interface Rate { at: string; from: string; to: string; rate: number }

export interface Crm {
  leads: Lead[]; deals: Deal[]; stages: Stage[]; moves: Move[]; activities: Activity[]; emails: Email[]; customers: Customer[];
  ownerships: Ownership[]; reps: Rep[]; quotas: Quota[]; targets: Target[]; spend: Spend[]; traffic: Traffic[]; touchpoints: Touchpoint[];
  mentions: Mention[]; prices: Price[]; products: Product[]; rates: Rate[];
}

export interface CrmOptions {
  /** Which of the possible companies; default 1. */
  seed?: number;
  /** The moment up to which everything has happened, as ISO text; default `2026-11-23T12:40:00Z`. */
  now?: string;
  /** About how many deals there are in the two years; default 6,000. Everything else scales with them. */
  deals?: number;
  /** The language of names and of free text; default `en`, also for one that has no market. */
  language?: string;
  /** ISO 4217; default the market's: USD, EUR, RUB. */
  currency?: string;
}
