/** One small company for every framework: of the seven deals that closed in October 2026, three were won. */
export const records = {
  deals: [
    { id: '1', owner: 'Ann', createdAt: '2026-09-01', closedAt: '2026-10-05', status: 'won', amount: 100 },
    { id: '2', owner: 'Ann', createdAt: '2026-09-02', closedAt: '2026-10-06', status: 'won', amount: 200 },
    { id: '3', owner: 'Ann', createdAt: '2026-09-03', closedAt: '2026-10-07', status: 'lost', amount: 300 },
    { id: '4', owner: 'Bob', createdAt: '2026-09-04', closedAt: '2026-10-08', status: 'won', amount: 400 },
    { id: '5', owner: 'Bob', createdAt: '2026-09-05', closedAt: '2026-10-09', status: 'lost', amount: 500 },
    { id: '6', owner: 'Bob', createdAt: '2026-09-06', closedAt: '2026-10-12', status: 'lost', amount: 600 },
    { id: '7', owner: 'Bob', createdAt: '2026-09-07', closedAt: '2026-10-13', status: 'lost', amount: 700 },
  ],
};

/** Thresholds of the win rate that this company has chosen. */
export const bands = [0.2, 0.5];

export const kpis = ['win-rate', 'revenue-per-deal'];
export const oneMore = 'deals-won';

/** With `?away` the elements come when they are asked for. */
export const away = globalThis.location?.search.includes('away') === true;
