/** The few words of these pages that are not the definitions' own. */
export interface PageWords {
  readonly asked: string; readonly formula: string; readonly figures: string; readonly records: string; readonly recordsWhy: string; readonly bands: string; readonly sources: string; readonly pitfalls: string;
  readonly options: string; readonly by: string; readonly verdicts: string; readonly from: string; readonly fromWhy: string; readonly asks: string; readonly comes: string; readonly lacks: string; readonly none: string; readonly noKind: string;
  readonly better: Readonly<Record<'higher' | 'lower' | 'between', string>>; readonly leads: string; readonly more: string; readonly title: string; readonly unit: string; readonly default: string; readonly or: string;
}

const en: PageWords = {
  asked: 'Question', formula: 'Formula', figures: 'Figures, also to be given ready-made', records: 'Records', recordsWhy: 'What is there is used; a record that lacks a column is passed over and counted.', bands: 'Bands', sources: 'Sources', pitfalls: 'Pitfalls',
  options: 'Options', by: 'Groups', verdicts: 'Verdicts and advice', from: 'Out of each CRM', fromWhy: 'With the attribute crm these columns come by themselves; what a CRM does not have is named through map.', asks: 'asked', comes: 'comes', lacks: 'through map', none: 'No threshold.', noKind: 'not in this CRM: a source of its own',
  better: { higher: 'more is better', lower: 'less is better', between: 'a band' }, leads: 'leads', more: 'second row', title: 'KPI', unit: 'Unit', default: 'default', or: 'or',
};

const de: PageWords = {
  asked: 'Frage', formula: 'Formel', figures: 'Werte, auch fertig zu liefern', records: 'Datensätze', recordsWhy: 'Genommen wird, was da ist; ein Datensatz, dem eine Spalte fehlt, wird übergangen und gezählt.', bands: 'Bereiche', sources: 'Quellen', pitfalls: 'Fallstricke',
  options: 'Varianten', by: 'Aufteilungen', verdicts: 'Urteile und Rat', from: 'Aus den einzelnen CRM', fromWhy: 'Mit dem Attribut crm kommen diese Spalten von selbst; was ein CRM nicht hat, wird über map benannt.', asks: 'Abfrage', comes: 'kommt', lacks: 'über map', none: 'Keine Schwelle.', noKind: 'in diesem CRM nicht vorhanden: eigene Quelle nötig',
  better: { higher: 'mehr ist besser', lower: 'weniger ist besser', between: 'ein Bereich' }, leads: 'vorn', more: 'zweite Reihe', title: 'Kennzahl', unit: 'Einheit', default: 'Vorgabe', or: 'oder',
};

const ru: PageWords = {
  asked: 'Вопрос', formula: 'Формула', figures: 'Показатели, их можно дать готовыми', records: 'Записи', recordsWhy: 'Берётся то, что есть; запись без нужной колонки пропускается и учитывается в пропущенных.', bands: 'Границы', sources: 'Источники', pitfalls: 'На чём ошибаются',
  options: 'Варианты', by: 'Разрезы', verdicts: 'Выводы и советы', from: 'Откуда взять в CRM', fromWhy: 'С атрибутом crm эти колонки приходят сами; чего в CRM нет, называют через map.', asks: 'запрос', comes: 'приходит', lacks: 'через map', none: 'Порога нет.', noKind: 'в этой CRM нет: нужен свой источник',
  better: { higher: 'больше — лучше', lower: 'меньше — лучше', between: 'коридор' }, leads: 'главные', more: 'второй ряд', title: 'Показатель', unit: 'Единица', default: 'по умолчанию', or: 'или',
};

const pages: ReadonlyMap<string, PageWords> = new Map([['en', en], ['de', de], ['ru', ru]]);

/** A language without words for these pages has English ones. */
export const pageWords = (language: string): PageWords => pages.get(language) ?? en;
