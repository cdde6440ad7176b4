/** What a deal's status at a moment is made from: whoever leans on it needs these as well. */
export const readsStatus = ['deals.status', 'deals.stage', 'stages.outcome', 'deals.createdAt', 'deals.closedAt'];
