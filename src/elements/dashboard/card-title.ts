import { catalogue, kpiText, type LaidCard } from '../../core.js';

/** A card's heading: the author's, else its KPI's in the reader's language. */
export const titleOfCard = ({ kpi, label }: LaidCard, locale: string): string => label ?? kpiText(catalogue.get(kpi)!, locale).title;
