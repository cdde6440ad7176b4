/** The words of the demo's own pages, which know nothing of the elements'. */
const en = {
  back: '← The CRM page', language: 'Language', title: 'Your own data', intro: 'Drop CSV or JSON files. They stay in this page: nothing is sent anywhere.', drop: 'Drop files here, or choose them', asOf: 'As of', period: 'Period', currency: 'Currency', role: 'Role',
  issues: 'What was wrong with the data', numbers: 'The numbers', noIssues: 'Nothing: every row was read.', noFiles: 'No file yet.', where: 'Where', message: 'What', count: 'How often', kpi: 'KPI', value: 'Value', remark: 'Verdict or reason', open: 'open deals', kind: 'Kind of record:', means: '“{value}” means', mapped: 'columns mapped',
  company: 'Northwind Sales', home: 'Home', leads: 'Leads', deals: 'Deals', companies: 'Companies', calls: 'Calls', reports: 'Reports', own: 'Your own data →', theme: 'Theme', system: 'system', light: 'light', dark: 'dark', eachOwn: 'each card’s own',
  board: 'Closing soon', note: 'Note', noteText: 'Pricing call with Halden Marine moved to Thursday. Bring the three-year offer.', deal: 'Deal', owner: 'Owner', amount: 'Amount', closes: 'Closes', team: 'Team meeting', figures: 'Last month, from a report', rate: 'Win rate by channel',
};
export type DemoWords = typeof en;
const ru: DemoWords = {
  back: '← Страница CRM', language: 'Язык', title: 'Свои данные', intro: 'Бросьте сюда файлы CSV или JSON. Они остаются на этой странице: никуда ничего не отправляется.', drop: 'Бросьте файлы сюда или выберите', asOf: 'На дату', period: 'Период', currency: 'Валюта', role: 'Роль',
  issues: 'Что не так с данными', numbers: 'Числа', noIssues: 'Всё в порядке: прочитана каждая строка.', noFiles: 'Файлов пока нет.', where: 'Где', message: 'Что', count: 'Сколько раз', kpi: 'Показатель', value: 'Значение', remark: 'Оценка или причина', open: 'открытые сделки', kind: 'Вид записей:', means: '«{value}» значит', mapped: 'столбцов сопоставлено',
  company: 'Северный ветер', home: 'Главная', leads: 'Лиды', deals: 'Сделки', companies: 'Компании', calls: 'Звонки', reports: 'Отчёты', own: 'Свои данные →', theme: 'Тема', system: 'как в системе', light: 'светлая', dark: 'тёмная', eachOwn: 'у каждой карточки свой',
  board: 'Скоро закроются', note: 'Заметка', noteText: 'Звонок по цене перенесли на четверг. Взять предложение на три года.', deal: 'Сделка', owner: 'Ответственный', amount: 'Сумма', closes: 'Закрытие', team: 'Планёрка', figures: 'Прошлый месяц, из отчёта', rate: 'Процент закрытия по каналам',
};

export const wordsOf = (language: string): DemoWords => (language === 'ru' ? ru : en);
export const say = (words: DemoWords, name: string): string => (Object.hasOwn(words, name) ? words[name as keyof DemoWords] : name);
