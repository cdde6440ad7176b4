/** English, the language that every other follows: a translation has these keys, complete by type. */
import type { Noun, Plural } from './words.js';

const noun = (one: string, other = `${one}s`): Plural => ({ one, other });

const nouns: Readonly<Record<Noun, Plural>> = {
  deal: noun('deal'), lead: noun('lead'), call: noun('call'), activity: noun('activity', 'activities'), customer: noun('customer'), rep: noun('rep'), record: noun('record'),
  day: noun('day'), minute: noun('minute'), month: noun('month'), row: noun('row'), issue: noun('issue'), hour: noun('hour'), week: noun('week'), quarter: noun('quarter'), year: noun('year'),
  stage: noun('stage'), team: noun('team'), channel: noun('channel'), email: noun('e-mail'), meeting: noun('meeting'), product: noun('product'), mention: noun('mention'),
  touchpoint: noun('touchpoint'), session: noun('session'), visitor: noun('visitor'), reply: noun('reply', 'replies'), target: noun('target'),
};

const named = { year: '{year}', quarter: 'Q{q}', withYear: '{period} {year}', months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as readonly string[] };

export const en = {
  language: 'en',
  /** Whether a noun keeps its capital within a sentence. */
  capitalNouns: false,
  nouns,
  /** After “of”: the genitive, where a language has one. */
  nounsOf: nouns,
  units: { day: '{n}\u00A0d', hour: '{n}\u00A0h', minute: '{n}\u00A0min', month: '{n}\u00A0mo', points: '{n}\u00A0pp' },
  /** What `Intl` has no names for, and the country whose days are written where a reader names the language alone: here day first, as in most of the world. */
  periods: { plain: named, dative: named, dates: 'en-GB', quarters: ['Q1', 'Q2', 'Q3', 'Q4'] as readonly string[], halves: ['H1', 'H2'] as readonly string[], withYear: '{period} {year}', week: 'week {week}, {year}' },
  delta: { versus: 'vs {period}', yearAgo: 'vs a year ago' },
  kinds: {
    leads: 'leads', deals: 'deals', stages: 'stages', moves: 'stage history', activities: 'activities', emails: 'e-mails', customers: 'customers', ownerships: 'ownerships', reps: 'reps', quotas: 'quotas', targets: 'targets',
    spend: 'spend', traffic: 'traffic', touchpoints: 'touchpoints', mentions: 'mentions', prices: 'prices', products: 'products', rates: 'exchange rates',
  },
  roles: {
    executive: 'Executive', 'head-of-sales': 'Sales department', 'sales-manager': 'Sales team', 'account-executive': 'My deals', sdr: 'Sales development', bdr: 'Business development', marketing: 'Marketing', 'customer-success': 'Customer success',
  },
  /** Columns of records that are no dimensions. */
  columns: {
    name: 'Name', amount: 'Amount', createdAt: 'Created', closedAt: 'Closed', expectedCloseAt: 'Expected close', heldAt: 'Held', acquiredAt: 'Customer since', monthlyRevenue: 'Monthly revenue', grossMargin: 'Gross margin',
    talkSeconds: 'Rep speaks, s', listenSeconds: 'Customer speaks, s', probability: 'Probability', currency: 'Currency', answeredAt: 'Answered', qualifiedAt: 'Qualified', sentAt: 'Sent', scheduledAt: 'Scheduled', dueAt: 'Due', at: 'Date',
    cost: 'Cost', lead: 'Lead', deal: 'Deal', repeat: 'Repeat', provided: 'Provided', winnable: 'Winnable', nurturedAt: 'Nurtured', recoveredAt: 'Recovered', proposalAt: 'Proposal', lastContactAt: 'Last contact', note: 'Note', disqualifiedAt: 'Disqualified', firstResponseAt: 'First response', meetingAgreedAt: 'Meeting agreed',
    dealAt: 'Became a deal', customerAt: 'Became a customer', reply: 'Reply', outcome: 'Outcome', longestMonologueSeconds: 'Longest monologue, s', checklistPassed: 'Checklist passed', checklistTotal: 'Checklist points', openedAt: 'Opened', repliedAt: 'Replied', churnedAt: 'Churned', revenue: 'Revenue', acquisitionCost: 'Acquisition cost', period: 'Period', order: 'Order',
    startedAt: 'Started', leftAt: 'Left', rampedAt: 'Ramped', sessions: 'Sessions', visitors: 'Visitors', listPrice: 'List price', own: 'Our price', rival: 'Their price', enteredAt: 'Entered', from: 'From', to: 'To', metric: 'Metric', rate: 'Rate', delivered: 'Delivered',
    clickedAt: 'Clicked', renewedAt: 'Renewed', offeredAt: 'Offered', expandedAt: 'Expanded', count: 'Count', role: 'Role',
  },
  dimensions: {
    owner: 'Owner', team: 'Team', channel: 'Channel', product: 'Product', pipeline: 'Pipeline', stage: 'Stage', forecast: 'Forecast', lostReason: 'Reason lost', callType: 'Call type', source: 'Source', currency: 'Currency', customer: 'Customer', competitor: 'Competitor', talkShare: 'Talk share',
    contactMethod: 'Contact method', touches: 'Touches', sentiment: 'Sentiment', sequence: 'Sequence', assignedTo: 'Assigned to', brand: 'Brand', status: 'Status', kind: 'Kind',
  },
  card: {
    explain: 'How it is computed', front: 'Back to the number', computed: 'How it is computed', asTable: 'As a table',
    bands: { below: 'below {to}', between: '{from} to {to}', from: 'from {from}' }, mean: 'mean', median: 'median', sum: 'sum',
    definition: 'Definition', formula: 'Formula, this period', data: 'Data', benchmark: 'Benchmark', advice: 'Advice', noBenchmark: 'None.',
    sources: { study: 'study', 'rule-of-thumb': 'rule of thumb', 'own-history': 'own history' },
    figure: 'Figure', value: 'Value', before: 'Before', group: 'Group', period: 'Period', none: 'Without a value', target: 'target',
    scopes: { days: 'days', workingDays: 'working days', daysElapsed: 'days so far', workingDaysElapsed: 'working days so far', daysLeftInMonth: 'days left in the month', workingDaysLeftInMonth: 'working days left in the month', wholeMonths: 'whole months' },
    partOf: '{part} of {whole}', running: '{period}, to\u00A0{day}', dataAt: 'As of {time}', versusBefore: 'vs before', same: 'no change',
    slower: '{size} slower', faster: '{size} faster', worse: '{size} more', better: '{size} less',
    tooFew: 'Too few for a judgement.', anywhere: 'Anywhere in {low}–{high}.', selected: 'Selected:', clear: 'Clear', excluded: '{n} left out', old: '{age} old',
    records: 'Records', record: 'Record', take: 'Take away', copy: 'Copy', copied: 'Copied.', notCopied: 'The page may not use the clipboard.', saveAs: 'Save as {type}', showPeriod: 'Show {period}', showAll: 'Show without the filters',
    /** `{n}` of the sample's noun, which `{deals}` gives in the right form. */
    reasons: {
      'no-closed-at': '{n} without a close date excluded', 'no-created-at': '{n} without a creation date excluded', 'no-amount': '{n} without an amount excluded', 'no-expected-close-at': '{n} without an expected close excluded',
      'past-due': '{n} with a past close date excluded', 'unknown-outcome': '{n} with an unknown outcome excluded', 'no-probability': '{n} without a probability excluded', 'no-talk-share': '{n} without speaking times excluded',
      'no-monthly-revenue': '{n} without monthly revenue excluded', 'no-gross-margin': '{n} without a margin excluded', 'no-acquired-at': '{n} without a start excluded',
      'no-stage': '{n} without a stage excluded', 'no-owner': '{n} without an owner excluded', 'no-held-at': '{n} without a date excluded', 'no-acquisition-cost': '{n} without an acquisition cost excluded', 'no-answered-at': '{n} without a response excluded', 'no-sent-at': '{n} without a date excluded', 'no-due-at': '{n} without a date excluded', 'no-qualified-at': '{n} not qualified excluded',
      'no-proposal-at': '{n} without a proposal excluded', 'no-cost': '{n} without a cost excluded', 'no-visitors': '{n} without visitors excluded', 'no-sessions': '{n} without sessions excluded', 'no-revenue': '{n} without revenue excluded', 'no-at': '{n} without a date excluded', 'no-rate': '{n} without an exchange rate excluded',
      'no-outcome': '{n} with an unknown outcome excluded', 'no-checklist': '{n} without a usable checklist excluded', 'no-entered-at': '{n} without a date excluded', 'no-nurtured-at': '{n} without a date excluded', 'no-scheduled-at': '{n} without a date excluded', contradiction: '{n} with contradicting dates excluded',
    },
    notes: {
      prorated: 'Targets and spend that span more than the period count by the days that overlap.', 'needs-moves': 'Steps need the history of stages.', 'no-expected-close': 'No deal has an expected close: every open deal counts.', 'owner-now': 'Where it is not written down whose it was, the owner now stands in.', converted: 'Amounts in other currencies are converted at the last known rate of their date.',
    },
  },
  /** What was wrong with data, and why a mapping is proposed: by their codes. In English they say it themselves. */
  issues: {} as Readonly<Record<string, string>>,
  reasons: {} as Readonly<Record<string, string>>,
  /** Of values that are no text, as they stand in those sentences. */
  types: {} as Readonly<Record<string, string>>,
  states: {
    loading: 'Loading', arrived: '{share} has arrived', idle: { says: 'No data yet.', why: 'Give the element data, a src or a dashboard around it.' }, retry: 'Retry', stale: 'Stale.', partial: 'Partial.', notArrived: '{kinds} did not arrive.', notInFull: '{kinds}: not all have arrived.',
    empty: {
      nothing: 'Nothing to show.', needs: 'No {kind} in the data.', needsWhy: '{title} cannot be computed without {kind}.', none: 'No {name} in {period}.', noneOfAny: 'No records for it in {period}.',
      reasons: {
        'no-closed-deals': 'No deal was won or lost in this period.', 'no-won-deals': 'No deal was won in this period.', 'no-lost-deals': 'No deal was lost in this period.', 'no-deals': 'There are no deals in this period.', 'no-open-deals': 'No deal is open.',
        'no-target': 'There is no target for this period.', 'no-planned': 'There is no target for this period.', 'no-targets': 'There is no target for this period.', 'no-quotas': 'There is no quota for this period.', 'no-rep-results': 'No ramped rep has a quota for this period.',
        'no-activities': 'No call was held in this period.', 'no-customers': 'There are no customers in this period.', 'no-amount': 'None of the deals has an amount.', 'no-created-at': 'None of the deals has a creation date.',
        'mixed-currency': 'The amounts are in several currencies, and there are no rates to add them by.', 'nothing-before': 'There was no revenue before to compare with.', 'nothing-to-divide-by': 'There is nothing to divide by in this period.',
        'target-met': 'The target is met: nothing is left to cover.', 'no-gross-margin': 'None of the customers has a margin.', 'no-spend': 'There is no spend for this period.', 'no-history': 'There is too little history.', 'no-past-notes': 'What was noted then is not known.',
        'no-leads': 'There are no leads in this period.', 'no-emails': 'No e-mail was delivered in this period.', 'no-traffic': 'There is no traffic in this period.', 'no-prices': 'There are no prices to compare.', 'no-mentions': 'There are no mentions in this period.',
        'no-touchpoints': 'There are no touchpoints in this period.', 'no-answered-at': 'None of the leads has a response.', 'no-cost': 'None of the deals has a cost.', 'not-reached': 'Fewer than half have come to an end.', 'no-drop-off': 'The rate does not drop off.', 'no-rate': 'There is no exchange rate for this currency.',
      },
    },
    failures: {
      http: 'The server answered with {status}.', unknown: 'The data could not be had.', /** What a status means, after “The server answered with …”. */
      'http-206': 'That is only a part of the data.', 'http-401': 'It asks to sign in.', 'http-403': 'It does not allow this.', 'http-404': 'There is nothing at this address.', 'http-429': 'It was asked too often.', 'http-500': 'It failed.', 'http-503': 'It is busy.',
      network: 'The server could not be reached.', timeout: 'The server did not answer in time.', truncated: 'The answer broke off before its end.', 'too-large': 'The answer is larger than allowed.', html: 'The server sent a page instead of data.', 'wrong-content': 'The server sent something else than data.', empty: 'The answer is empty.',
      headers: 'The sign-in for the request failed.', 'crm-error': 'The CRM refused the request.', 'not-crm': 'This is no list of the CRM.', 'paging-loop': 'The pages of the list never end.', limit: 'There is more than was read.',
      'not-json': 'The data cannot be read: it is not JSON.', 'wrong-type': 'The data cannot be read.', 'not-data': 'This is no data.', 'no-kind': 'It is not said which records these are.', 'unknown-kind': 'These records are of no known kind.',
      'not-an-array': 'The records are not a list.', 'bad-figures': 'The figures cannot be read.', unreadable: 'The data cannot be read.', 'no-element': 'The page has no such data element.', misuse: 'The element is set up wrongly.', 'unknown-kpi': 'There is no such KPI.', 'unknown-role': 'There is no such role.', aborted: 'The request was given up.',
    },
  },
  dashboard: {
    title: 'Sales', more: '{n} more', refresh: 'Refresh', card: 'Card', filtered: 'Filtered by', undo: 'Take off {name}', clear: 'Clear all', was: 'was {value}', steady: 'Nothing has left its band.',
    arrange: 'Arrange', done: 'Done', help: 'Arrows move a card, Shift and arrows resize it, Delete removes it, Escape ends.', place: '{title}: {n} of {all}, {columns} × {rows}', earlier: 'Earlier', later: 'Later', wider: 'Wider', narrower: 'Narrower', taller: 'Taller', shorter: 'Shorter',
    remove: 'Remove', fold: 'To the second row', unfold: 'To the first row', add: 'Add a card…', reset: 'As it was', form: 'Form', usual: 'the usual', removed: '{title} removed', csv: 'All cards as CSV', snapshot: 'Snapshot as JSON',
    forms: { stat: 'number', bullet: 'against a target', ranked: 'ranking', trend: 'over time', list: 'records', table: 'table', distribution: 'spread' },
  },
  filter: {
    title: 'Filters', period: 'Period:', compare: 'Compare:', owner: 'Owner:', team: 'Team:', channel: 'Channel:', product: 'Product:', pipeline: 'Pipeline:', each: 'each card’s own', own: 'own…', from: 'From', to: 'To', wrongPeriod: 'The last day lies before the first.',
    all: 'all, {n}', some: '{n} of {all}', clear: 'Clear', search: 'Search', none: 'Nothing is called that.', open: 'Filters', openSome: 'Filters, {n}', done: 'Done',
    compares: { previous: 'with the period before', year: 'with a year ago', none: 'with nothing' },
    presets: { 'this-month': 'this month', 'last-month': 'last month', 'this-quarter': 'this quarter', 'last-quarter': 'last quarter', 'this-year': 'this year', 'last-year': 'last year', 'last-30-days': 'last 30 days', 'last-12-months': 'last 12 months', all: 'all time' },
  },
  whatIf: {
    try: 'What if…', reset: 'Reset', note: 'A what-if. Nothing is saved.', if: '{caption} if {changes}', were: '{name} were {value}', versusNow: 'vs now', now: 'now', nowAt: 'now {value}', same: 'no change',
    reaches: 'Reaches the target.', short: '{gap} short of the target.', imagined: 'Imagined.', rest: 'All other figures are as they are.', keys: 'Arrow keys move by a step, Page keys by five, Home puts back.',
  },
  earlier: 'before',
  why: {
    open: 'Why it moved: {title}', moved: 'From {from} to {to}: {change}.', most: 'Most of it: {names}.', parts: 'By its parts', by: 'By {dimension}', rest: '{name}, of no group', others: '{n:row} more together', rate: 'own rate {size}', mix: 'mix {size}',
    same: 'It did not move.', none: 'Medians, distinct counts and times under observation do not add up over groups: their change is not split.', sums: 'Each list adds up to the change.',
  },
  drill: {
    open: 'Records: {title}', close: 'Close', back: 'Back', search: 'Search', found: '{n} of {all}', none: 'No record matches.', noRecords: 'Ready-made figures: there are no records behind them.', csv: 'CSV', sort: 'Sort by {column}', name: 'Name', yes: 'yes', no: 'no',
    values: { open: 'open', won: 'won', lost: 'lost', commit: 'commit', 'best-case': 'best case', pipeline: 'pipeline', omitted: 'omitted', held: 'held', 'no-show': 'no-show', cancelled: 'cancelled', rescheduled: 'rescheduled', positive: 'positive', negative: 'negative', call: 'call', demo: 'demo', meeting: 'meeting' },
  },
  bullet: { target: 'target {target}', targetShort: 'target', pace: 'pace {pace}', paceShort: 'pace' },
  ranked: { all: 'all {value}', whisker: 'Whisker is the 95% interval.', few: 'Too few to judge: {names}.', of: 'of' },
  list: { says: '{title}: first {shown} of {all}', never: 'never' },
  distribution: { median: 'median {value}', most: '90% within {value}', over: 'over {value}', mean: 'mean {value}', half: 'Half lie between {low} and {high}.', quarters: 'Three quarters lie below {value}.', tenth: 'A tenth lie above {value}.' },
  trend: { says: 'From {first} to {last}', now: 'now', before: 'before', yearAgo: 'a year ago' },
  velocity: {
    says: '{velocity} a day', was: 'was {value}', perDay: 'velocity, a day', level: '{period} level', then: '{won}, then {left:day} at this pace', ofPlan: '{share} of plan', plan: 'plan {plan}', aDay: '{money} a day', slower: 'slower', faster: 'faster',
    worthTitle: 'What it is worth', worth: { activeDeals: 'Each further active deal is worth about {money} a day.', winRate: 'Each point of win rate is worth about {money} a day.', averageDeal: 'Each percent of the average deal is worth about {money} a day.', cycleDays: 'Each day of the cycle is worth about {money} a day.' },
    months: 'Last 12 months, tint is the usual range', forecast: '{month} closes near', wonSoFar: 'won {won}',
    ranges: { slow: ['slow'], usual: ['usual'], fast: ['fast'] },
  },
  funnel: {
    stage: 'Stage', deals: 'Deals', value: 'Value', step: 'Move on', reach: 'Of all', days: 'Median days', movedOn: 'moved on', stillOpen: 'still open', lost: 'lost', won: 'won', inWork: 'open',
    moveOn: 'move on', leakMove: '{rate} move on', openOf: '{n} open', lostOf: '{n} lost', all: 'All {n} now', worst: 'Worst leak', was: '{rate} before', cost: '{n:deal} short of the earlier rate', costMoney: '{n:deal}, {money} short of the earlier rate', costShort: '{n:deal}, {money} short', costBare: '{n:deal} short', likely: '100% likely',
  },
  coverage: {
    says: 'Coverage {coverage}; healthy is 3 to 4 times; needed {needed}', saysMet: '{won} won of a target of {target}: {share}', thin: 'thin', healthy: 'healthy', overFull: 'over-full',
    need: 'need {needed}', needBecause: 'need {needed} = {reason}', needThumb: 'need {needed}, a rule of thumb', oneThrough: '1 ÷ {winRate} win rate', ruleOfThumb: 'rule of thumb', target: 'target {target}',
    open: 'Open pipeline', left: 'Left to win', targetName: 'Target', wonOf: '{won} of {target} won', coverage: 'Coverage', band: 'band {band}', needed: 'Needed', gap: 'Gap', gapOf: '{gap} gap', inOpen: 'in open pipeline', spare: 'To spare',
    won: 'Won', stillOpen: 'Still open', ofTarget: 'Of target', leadMet: 'of the target, {won} won', uncategorised: 'No category', categories: { commit: 'Commit', 'best-case': 'Best case', pipeline: 'Pipeline', omitted: 'Omitted' },
    history: 'Over time, tint is the {band} band', toClose: 'To close the gap', moreDeals: '{deals} more at your average of {average} would do.', liftWinRate: 'So would lifting the win rate to {winRate}.',
  },
  multiple: {
    says: 'Lifetime value to acquisition cost {ratio}', saysChannel: '{name}: {ratio}, lifetime value {ltv}, acquisition cost {cac}', ltv: 'LTV', cac: 'CAC', payback: 'Payback', oneCustomer: 'One customer, one money scale',
    byGroup: 'By {dimension}', headGroup: '{dimension}, customers', headRatio: 'Ratio', headMoney: 'LTV over CAC, each customer', unknown: 'Unknown', tooFew: '{n}, too few to judge', never: 'never', more: '{n} more', yearAgo: 'a year ago',
    guideline: 'guideline {months}', atGuideline: 'at the guideline', pastGuideline: '{months} past the guideline', withinGuideline: '{months} within the guideline', leaveBefore: 'customers leave before it is earned back', earnedBack: 'earned back by month {month}',
    zones: { 'spending-too-much': ['loses money', 'loss'], thin: ['thin'], healthy: ['healthy'], rich: ['room to invest', 'room'], 'spending-too-little': ['under-investing', 'under'] },
  },
  balance: {
    says: 'Talk {talk}, listen {listen}', byRep: 'Talk share by rep', talk: 'Talk', listen: 'Listen', target: 'target', targetBand: 'target {band}', team: 'team', teamAt: 'team {share}', callsInBand: '{inBand} of {calls:call} in the band',
    repTalks: '{share} rep talks', dotStandsFor: 'A dot is {calls}.', calls: 'calls', monologue: 'Longest monologue', medianOfCalls: 'median of calls', limit: 'limit {limit}', longest: 'longest {longest}',
    spreadTitle: 'Behind the mean', spread: '{inBand} of {calls:call} are in the band, {over} over it, {under} under it.', median: 'The median call is at {median}.',
    headRep: 'Rep, calls', headTalk: 'Talk', headLongest: 'Longest', unknown: 'Unknown', tooFew: '{n}, too few', inBand: 'in band', how: 'Dot is the mean, rule its 95% interval.', over: '{points} over', under: '{points} under', more: '{n} more',
  },
};

export type Words = typeof en;
