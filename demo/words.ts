/** The words of the demo's own pages, which know nothing of the elements'. */
const en = {
  language: 'Language', theme: 'Theme', system: 'system', light: 'light', dark: 'dark', role: 'Role', period: 'Period', currency: 'Currency',
  back: '← The CRM page', title: 'Your own data', intro: 'Drop CSV or JSON files. They stay in this page: nothing is sent anywhere.', drop: 'Drop files here, or choose them', asOf: 'As of', timezone: 'Time zone',
  issues: 'What was wrong with the data', noIssues: 'Nothing: every row was read.', noFiles: 'No file yet.', where: 'Where', message: 'What', count: 'How often', twice: 'Another file of the kind “{kind}” follows: only the last one counts.',
  numbers: 'The numbers', kpi: 'KPI', value: 'Value', remark: 'Verdict or reason', records: 'Records',
  kind: 'Kind of record', mapped: 'columns mapped:', remove: 'Remove', ours: 'Our column', theirs: 'Theirs', because: 'Because', aValue: 'Value', means: 'means', isOpen: 'open', isWon: 'won', isLost: 'lost',
  company: 'Northwind Sales', sections: 'Sections', home: 'Home', leads: 'Leads', deals: 'Deals', companies: 'Companies', calls: 'Calls', reports: 'Reports', own: 'Your own data →',
  today: 'Monday, 23 November', eachOwn: 'each card’s own', thisMonth: 'this month', lastMonth: 'last month', thisQuarter: 'this quarter', lastQuarter: 'last quarter', thisYear: 'this year', lastYear: 'last 12 months', aQuarter: 'Q3 2026', all: 'all',
  board: 'Closing soon', deal: 'Deal', owner: 'Owner', amount: 'Amount', closes: 'Closes', activity: 'Just now', call: 'Call', demo: 'Demo', meeting: 'Meeting',
  note: 'Note', noteText: 'Pricing call with Halden Marine moved to Thursday. Bring the three-year offer.', log: 'Log a call', figures: 'October, from a report', rate: 'Who brings deals we win',
};
export type DemoWords = typeof en;
const de: DemoWords = {
  language: 'Sprache', theme: 'Farben', system: 'wie im System', light: 'hell', dark: 'dunkel', role: 'Rolle', period: 'Zeitraum', currency: 'Währung',
  back: '← Die CRM-Seite', title: 'Eigene Daten', intro: 'CSV- oder JSON-Dateien hier ablegen. Sie bleiben auf dieser Seite: Nichts wird verschickt.', drop: 'Dateien hier ablegen oder auswählen', asOf: 'Stand', timezone: 'Zeitzone',
  issues: 'Was an den Daten nicht stimmt', noIssues: 'Nichts: Jede Zeile wurde gelesen.', noFiles: 'Noch keine Datei.', where: 'Wo', message: 'Was', count: 'Wie oft', twice: 'Es folgt noch eine Datei der Art „{kind}“: Nur die letzte zählt.',
  numbers: 'Die Zahlen', kpi: 'Kennzahl', value: 'Wert', remark: 'Urteil oder Grund', records: 'Datensätze',
  kind: 'Art der Datensätze', mapped: 'Spalten zugeordnet:', remove: 'Entfernen', ours: 'Unsere Spalte', theirs: 'Spalte der Datei', because: 'Warum', aValue: 'Wert', means: 'bedeutet', isOpen: 'offen', isWon: 'gewonnen', isLost: 'verloren',
  company: 'Nordwind Vertrieb', sections: 'Bereiche', home: 'Start', leads: 'Leads', deals: 'Deals', companies: 'Firmen', calls: 'Anrufe', reports: 'Berichte', own: 'Eigene Daten →',
  today: 'Montag, 23. November', eachOwn: 'je Karte eigener', thisMonth: 'dieser Monat', lastMonth: 'letzter Monat', thisQuarter: 'dieses Quartal', lastQuarter: 'letztes Quartal', thisYear: 'dieses Jahr', lastYear: 'letzte 12 Monate', aQuarter: 'Q3 2026', all: 'gesamt',
  board: 'Bald fällig', deal: 'Deal', owner: 'Zuständig', amount: 'Betrag', closes: 'Abschluss', activity: 'Gerade eben', call: 'Anruf', demo: 'Demo', meeting: 'Termin',
  note: 'Notiz', noteText: 'Das Preisgespräch mit Halden Marine ist auf Donnerstag verlegt. Das Dreijahresangebot mitbringen.', log: 'Anruf eintragen', figures: 'Oktober, aus einem Bericht', rate: 'Woher gewonnene Deals kommen',
};
const ru: DemoWords = {
  language: 'Язык', theme: 'Тема', system: 'как в системе', light: 'светлая', dark: 'тёмная', role: 'Роль', period: 'Период', currency: 'Валюта',
  back: '← Страница CRM', title: 'Свои данные', intro: 'Перетащите сюда файлы CSV или JSON. Они остаются на этой странице: никуда ничего не отправляется.', drop: 'Перетащите файлы сюда или выберите', asOf: 'На дату', timezone: 'Часовой пояс',
  issues: 'Что не так с данными', noIssues: 'Всё в порядке: прочитана каждая строка.', noFiles: 'Файлов пока нет.', where: 'Где', message: 'Что', count: 'Сколько раз', twice: 'Есть ещё один файл вида «{kind}»: учитывается только последний.',
  numbers: 'Числа', kpi: 'Показатель', value: 'Значение', remark: 'Оценка или причина', records: 'Записи',
  kind: 'Вид записей', mapped: 'сопоставлено столбцов:', remove: 'Убрать', ours: 'Наш столбец', theirs: 'Столбец файла', because: 'Почему', aValue: 'Значение', means: 'значит', isOpen: 'в работе', isWon: 'выиграна', isLost: 'потеряна',
  company: 'Северный ветер', sections: 'Разделы', home: 'Главная', leads: 'Лиды', deals: 'Сделки', companies: 'Компании', calls: 'Звонки', reports: 'Отчёты', own: 'Свои данные →',
  today: 'Понедельник, 23 ноября', eachOwn: 'у каждой карточки свой', thisMonth: 'этот месяц', lastMonth: 'прошлый месяц', thisQuarter: 'этот квартал', lastQuarter: 'прошлый квартал', thisYear: 'этот год', lastYear: 'последние 12 месяцев', aQuarter: '3 квартал 2026', all: 'всё время',
  board: 'Скоро закроются', deal: 'Сделка', owner: 'Ответственный', amount: 'Сумма', closes: 'Закрытие', activity: 'Только что', call: 'Звонок', demo: 'Демо', meeting: 'Встреча',
  note: 'Заметка', noteText: 'Звонок по цене перенесли на четверг. Взять предложение на три года.', log: 'Записать звонок', figures: 'Октябрь, из отчёта', rate: 'Откуда выигранные сделки',
};

const pages: ReadonlyMap<string, DemoWords> = new Map([['en', en], ['de', de], ['ru', ru]]);

/** A language without words for these pages has English ones. */
export const wordsOf = (language: string): DemoWords => pages.get(language) ?? en;
export const say = (words: DemoWords, name: string): string => (Object.hasOwn(words, name) ? words[name as keyof DemoWords] : name);
