import type { Kpi, Source, VerdictText } from '../kpi/language.js';
import type { kpis } from '../kpis/index.js';

/** What a translation of a KPI has to bring: complete by type, a missing figure or verdict does not compile. */
export interface KpiText<K extends Kpi = Kpi> {
  readonly title: string;
  readonly question: string;
  readonly caption: string;
  readonly definition: string;
  readonly pitfall: string;
  readonly names: { readonly [N in keyof K['names']]: string };
  readonly verdicts: { readonly [V in keyof K['verdicts']]: VerdictText };
  /** The names of the sources, in their order. */
  readonly sources: Named<K['sources']>;
}

type Named<S extends readonly Source[]> = { readonly [At in keyof S]: string };

type Known = (typeof kpis)[number];

export type KpiTexts = { readonly [K in Known as K['id']]: KpiText<K> };

/** The definition with its texts in another language. */
export function translated(kpi: Kpi, texts: KpiTexts | undefined): Kpi {
  const text = texts && Object.hasOwn(texts, kpi.id) ? (texts as Readonly<Record<string, KpiText>>)[kpi.id] : undefined;
  return text ? { ...kpi, ...text, sources: kpi.sources.map((source, at) => ({ ...source, name: text.sources[at] as unknown as string })) } : kpi;
}
