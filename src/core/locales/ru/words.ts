import type { TranslatedWords } from '../language.js';
import { issues, reasons, types } from './issues.js';
import type { Plural } from '../words.js';

const noun = (one: string, few: string, many: string, other = few): Plural => ({ one, few, many, other });
/** После «из»: родительный падеж. */
const of = (one: string, other: string): Plural => ({ one, few: other, many: other, other });

const months = { plain: ['январь', 'февраль', 'март', 'апрель', 'май', 'июнь', 'июль', 'август', 'сентябрь', 'октябрь', 'ноябрь', 'декабрь'], dative: ['январю', 'февралю', 'марту', 'апрелю', 'маю', 'июню', 'июлю', 'августу', 'сентябрю', 'октябрю', 'ноябрю', 'декабрю'] };

export const words: TranslatedWords = {
  language: 'ru',
  capitalNouns: false,
  nouns: {
    deal: noun('сделка', 'сделки', 'сделок'), lead: noun('лид', 'лида', 'лидов'), call: noun('звонок', 'звонка', 'звонков'), activity: noun('действие', 'действия', 'действий'), customer: noun('клиент', 'клиента', 'клиентов'), rep: noun('менеджер', 'менеджера', 'менеджеров'), record: noun('запись', 'записи', 'записей'),
    day: noun('день', 'дня', 'дней'), minute: noun('минута', 'минуты', 'минут'), month: noun('месяц', 'месяца', 'месяцев'), row: noun('строка', 'строки', 'строк'), issue: noun('замечание', 'замечания', 'замечаний'), hour: noun('час', 'часа', 'часов'), week: noun('неделя', 'недели', 'недель'), quarter: noun('квартал', 'квартала', 'кварталов'), year: noun('год', 'года', 'лет'),
    stage: noun('этап', 'этапа', 'этапов'), team: noun('команда', 'команды', 'команд'), channel: noun('канал', 'канала', 'каналов'), email: noun('письмо', 'письма', 'писем'), meeting: noun('встреча', 'встречи', 'встреч'), product: noun('продукт', 'продукта', 'продуктов'), mention: noun('упоминание', 'упоминания', 'упоминаний'),
    touchpoint: noun('касание', 'касания', 'касаний'), session: noun('сессия', 'сессии', 'сессий'), visitor: noun('посетитель', 'посетителя', 'посетителей'), reply: noun('ответ', 'ответа', 'ответов'), target: noun('план', 'плана', 'планов'),
  },
  nounsOf: {
    deal: of('сделки', 'сделок'), lead: of('лида', 'лидов'), call: of('звонка', 'звонков'), activity: of('действия', 'действий'), customer: of('клиента', 'клиентов'), rep: of('менеджера', 'менеджеров'), record: of('записи', 'записей'),
    day: of('дня', 'дней'), minute: of('минуты', 'минут'), month: of('месяца', 'месяцев'), row: of('строки', 'строк'), issue: of('замечания', 'замечаний'), hour: of('часа', 'часов'), week: of('недели', 'недель'), quarter: of('квартала', 'кварталов'), year: of('года', 'лет'),
    stage: of('этапа', 'этапов'), team: of('команды', 'команд'), channel: of('канала', 'каналов'), email: of('письма', 'писем'), meeting: of('встречи', 'встреч'), product: of('продукта', 'продуктов'), mention: of('упоминания', 'упоминаний'),
    touchpoint: of('касания', 'касаний'), session: of('сессии', 'сессий'), visitor: of('посетителя', 'посетителей'), reply: of('ответа', 'ответов'), target: of('плана', 'планов'),
  },
  units: { day: '{n}\u00A0дн.', hour: '{n}\u00A0ч', minute: '{n}\u00A0мин', month: '{n}\u00A0мес.', points: '{n}\u00A0п.п.' },
  periods: {
    plain: { year: '{year}\u00A0год', quarter: '{q}\u00A0квартал', withYear: '{period} {year}', months: months.plain },
    dative: { year: '{year}\u00A0году', quarter: '{q}\u00A0кварталу', withYear: '{period} {year}', months: months.dative },
    dates: 'ru', quarters: ['I кв.', 'II кв.', 'III кв.', 'IV кв.'], halves: ['I полугодие', 'II полугодие'], withYear: '{period} {year}', week: 'неделя {week}, {year}',
  },
  delta: { versus: 'к {period}', yearAgo: 'к прошлому году' },
  kinds: {
    leads: 'лиды', deals: 'сделки', stages: 'этапы', moves: 'история этапов', activities: 'действия', emails: 'письма', customers: 'клиенты', ownerships: 'закрепления', reps: 'менеджеры', quotas: 'личные планы', targets: 'планы',
    spend: 'затраты', traffic: 'посещения', touchpoints: 'касания', mentions: 'упоминания', prices: 'цены', products: 'продукты', rates: 'курсы валют',
  },
  roles: {
    executive: 'Руководство', 'head-of-sales': 'Отдел продаж', 'sales-manager': 'Команда продаж', 'account-executive': 'Мои сделки', sdr: 'Квалификация лидов', bdr: 'Развитие бизнеса', marketing: 'Маркетинг', 'customer-success': 'Работа с клиентами',
  },
  columns: {
    name: 'Название', amount: 'Сумма', createdAt: 'Создана', closedAt: 'Закрыта', expectedCloseAt: 'Ожидаемая дата', heldAt: 'Состоялось', acquiredAt: 'Клиент с', monthlyRevenue: 'Доход в месяц', grossMargin: 'Маржа',
    talkSeconds: 'Речь менеджера, с', listenSeconds: 'Речь клиента, с', probability: 'Вероятность', currency: 'Валюта', answeredAt: 'Ответ', qualifiedAt: 'Квалификация', sentAt: 'Отправлено', scheduledAt: 'Назначено', dueAt: 'Срок', at: 'Дата',
    cost: 'Затраты', lead: 'Лид', deal: 'Сделка', repeat: 'Повторная', provided: 'Выдан', winnable: 'Можно было выиграть', nurturedAt: 'Прогрев', recoveredAt: 'Возвращена', proposalAt: 'Предложение', lastContactAt: 'Последний контакт', note: 'Заметка', disqualifiedAt: 'Отсеян', firstResponseAt: 'Первый ответ', meetingAgreedAt: 'Встреча согласована',
    dealAt: 'Стал сделкой', customerAt: 'Стал клиентом', reply: 'Ответ', outcome: 'Итог', longestMonologueSeconds: 'Монолог, с', checklistPassed: 'Пунктов пройдено', checklistTotal: 'Пунктов всего', openedAt: 'Открыто', repliedAt: 'Ответ получен', churnedAt: 'Ушёл', revenue: 'Доход', acquisitionCost: 'Стоимость привлечения', period: 'Период', order: 'Порядок',
    startedAt: 'Начало', leftAt: 'Уход', rampedAt: 'Вышел на план', sessions: 'Сессии', visitors: 'Посетители', listPrice: 'Прайс', own: 'Наша цена', rival: 'Их цена', enteredAt: 'Вошла', from: 'Откуда', to: 'Куда', metric: 'Показатель', rate: 'Курс', delivered: 'Доставлено',
    clickedAt: 'Переход', renewedAt: 'Продление', offeredAt: 'Предложено', expandedAt: 'Расширение', count: 'Количество', role: 'Должность',
  },
  dimensions: {
    owner: 'Ответственный', team: 'Команда', channel: 'Канал', product: 'Продукт', pipeline: 'Воронка', stage: 'Этап', forecast: 'Прогноз', lostReason: 'Причина отказа', callType: 'Тип звонка', source: 'Источник', currency: 'Валюта', customer: 'Клиент', competitor: 'Конкурент', talkShare: 'Доля речи',
    contactMethod: 'Способ связи', touches: 'Касания', sentiment: 'Тон', sequence: 'Цепочка', assignedTo: 'Кому выдан', brand: 'Бренд', status: 'Состояние', kind: 'Вид',
  },
  card: {
    explain: 'Как это посчитано', front: 'Назад к числу', computed: 'Как это посчитано', asTable: 'Таблицей',
    bands: { below: 'ниже {to}', between: 'от {from} до {to}', from: 'от {from}' }, mean: 'среднее', median: 'медиана', sum: 'сумма',
    definition: 'Определение', formula: 'Формула, этот период', data: 'Данные', benchmark: 'Ориентир', advice: 'Совет', noBenchmark: 'Нет.',
    sources: { study: 'исследование', 'rule-of-thumb': 'отраслевое правило', 'own-history': 'своя история' },
    figure: 'Показатель', value: 'Значение', before: 'Раньше', group: 'Группа', period: 'Период', none: 'Без значения', target: 'план',
    scopes: { days: 'дней', workingDays: 'рабочих дней', daysElapsed: 'дней прошло', workingDaysElapsed: 'рабочих дней прошло', daysLeftInMonth: 'дней до конца месяца', workingDaysLeftInMonth: 'рабочих дней до конца месяца', wholeMonths: 'полных месяцев' },
    partOf: '{part} из {whole}', running: '{period}, по\u00A0{day}', dataAt: 'Данные на {time}', versusBefore: 'к прошлому', same: 'без изменений',
    slower: 'на {size} дольше', faster: 'на {size} быстрее', worse: 'на {size} больше', better: 'на {size} меньше',
    tooFew: 'Мало данных.', anywhere: 'Возможно от {low} до {high}.', selected: 'Выбрано:', clear: 'Сбросить', excluded: '{n} не учтено', old: 'им {age}',
    records: 'Записи', record: 'Запись', take: 'Взять с собой', copy: 'Копировать', copied: 'Скопировано.', notCopied: 'Странице нельзя писать в буфер обмена.', saveAs: 'Сохранить как {type}', showPeriod: 'Показать {period}', showAll: 'Показать без фильтров',
    reasons: {
      'no-closed-at': '{n} без даты закрытия не учтены', 'no-created-at': '{n} без даты создания не учтены', 'no-amount': '{n} без суммы не учтены', 'no-expected-close-at': '{n} без ожидаемой даты не учтены',
      'past-due': '{n} с датой в прошлом не учтены', 'unknown-outcome': '{n} с неизвестным исходом не учтены', 'no-probability': '{n} без вероятности не учтены', 'no-talk-share': '{n} без времени речи не учтены',
      'no-monthly-revenue': '{n} без месячного дохода не учтены', 'no-gross-margin': '{n} без маржи не учтены', 'no-acquired-at': '{n} без даты начала не учтены',
      'no-stage': '{n} без этапа не учтены', 'no-owner': '{n} без ответственного не учтены', 'no-held-at': '{n} без даты не учтены', 'no-acquisition-cost': '{n} без стоимости привлечения не учтены', 'no-answered-at': '{n} без ответа не учтены', 'no-sent-at': '{n} без даты не учтены', 'no-due-at': '{n} без даты не учтены', 'no-qualified-at': '{n} без квалификации не учтены',
      'no-proposal-at': '{n} без предложения не учтены', 'no-cost': '{n} без затрат не учтены', 'no-visitors': '{n} без посетителей не учтены', 'no-sessions': '{n} без сессий не учтены', 'no-revenue': '{n} без дохода не учтены', 'no-at': '{n} без даты не учтены', 'no-rate': '{n} без курса не учтены',
      'no-outcome': '{n} с неизвестным исходом не учтены', 'no-checklist': '{n} без пригодного чек-листа не учтены', 'no-entered-at': '{n} без даты не учтены', 'no-nurtured-at': '{n} без даты не учтены', 'no-scheduled-at': '{n} без даты не учтены', contradiction: '{n} с противоречивыми датами не учтены',
    },
    notes: {
      prorated: 'Планы и затраты шире периода учтены по дням пересечения.', 'needs-moves': 'Для шагов нужна история этапов.', 'no-expected-close': 'Ни у одной сделки нет ожидаемой даты: учтены все открытые.', 'owner-now': 'Где не записано, кто вёл тогда, взят нынешний ответственный.', converted: 'Суммы в других валютах пересчитаны по последнему курсу на их дату.',
    },
  },
  issues,
  reasons,
  types,
  states: {
    loading: 'Загрузка', arrived: 'Пришло {share}', idle: { says: 'Данных пока нет.', why: 'Задайте элементу data, src или поместите его в дашборд.' }, retry: 'Повторить', stale: 'Данные устарели.', partial: 'Не всё загружено.', notArrived: 'Не пришли: {kinds}.', notInFull: 'Пришли не все: {kinds}.',
    empty: {
      nothing: 'Показать нечего.', needs: 'В данных нет: {kind}.', needsWhy: '«{title}» нельзя посчитать, если нет данных: {kind}.', none: 'За {period} ничего нет: {name}.', noneOfAny: 'За {period} нет подходящих записей.',
      reasons: {
        'no-closed-deals': 'За этот период ни одна сделка не выиграна и не проиграна.', 'no-won-deals': 'За этот период ни одна сделка не выиграна.', 'no-lost-deals': 'За этот период ни одна сделка не проиграна.', 'no-deals': 'За этот период сделок нет.', 'no-open-deals': 'Открытых сделок нет.',
        'no-planned': 'Плана на этот период нет.', 'no-target': 'Плана на этот период нет.', 'no-targets': 'Плана на этот период нет.', 'no-quotas': 'Личных планов на этот период нет.', 'no-rep-results': 'Ни у кого из вошедших в работу нет плана на этот период.',
        'no-activities': 'За этот период звонков не было.', 'no-customers': 'За этот период клиентов нет.', 'no-amount': 'Ни у одной сделки нет суммы.', 'no-created-at': 'Ни у одной сделки нет даты создания.',
        'mixed-currency': 'Суммы в разных валютах, а курсов для сложения нет.', 'nothing-before': 'До этого выручки не было, сравнивать не с чем.', 'nothing-to-divide-by': 'За этот период делить не на что.',
        'target-met': 'План выполнен: покрывать нечего.', 'no-gross-margin': 'Ни у одного клиента нет маржи.', 'no-spend': 'Затрат за этот период нет.', 'no-history': 'Истории слишком мало.', 'no-past-notes': 'Какие тогда были заметки, неизвестно.',
        'no-leads': 'За этот период лидов нет.', 'no-emails': 'За этот период ни одно письмо не доставлено.', 'no-traffic': 'За этот период посещений нет.', 'no-prices': 'Цен для сравнения нет.', 'no-mentions': 'За этот период упоминаний нет.',
        'no-touchpoints': 'За этот период касаний нет.', 'no-answered-at': 'Ни на один лид не ответили.', 'no-cost': 'Ни у одной сделки нет затрат.', 'not-reached': 'До конца дошло меньше половины.', 'no-drop-off': 'Обрыва нет.', 'no-rate': 'Для этой валюты нет курса.',
      },
    },
    failures: {
      http: 'Сервер ответил кодом {status}.', unknown: 'Данные получить не удалось.', 'http-206': 'Это только часть данных.', 'http-401': 'Он просит войти.', 'http-403': 'Он не даёт доступа.', 'http-404': 'По этому адресу ничего нет.', 'http-429': 'Запросы слишком частые.', 'http-500': 'На нём произошла ошибка.', 'http-503': 'Он занят.',
      network: 'Сервер недоступен.', timeout: 'Сервер не ответил вовремя.', truncated: 'Ответ оборвался на середине.', 'too-large': 'Ответ больше, чем разрешено.', html: 'Сервер прислал страницу вместо данных.', 'wrong-content': 'Сервер прислал не данные.', empty: 'Ответ пуст.',
      headers: 'Не удалось получить доступ для запроса.', 'crm-error': 'CRM отклонила запрос.', 'not-crm': 'Это не список из CRM.', 'paging-loop': 'Страницы списка не кончаются.', limit: 'Прочитано не всё.',
      'not-json': 'Данные не читаются: это не JSON.', 'wrong-type': 'Данные не читаются.', 'not-data': 'Это не данные.', 'no-kind': 'Не сказано, какие это записи.', 'unknown-kind': 'Записи неизвестного вида.',
      'not-an-array': 'Записи должны быть списком.', 'bad-figures': 'Показатели не читаются.', unreadable: 'Данные не читаются.', 'no-element': 'На странице нет такого элемента с данными.', misuse: 'Элемент настроен неверно.', 'unknown-kpi': 'Такого показателя нет.', 'unknown-role': 'Такой роли нет.', aborted: 'Запрос прерван.',
    },
  },
  dashboard: {
    title: 'Продажи', more: 'Ещё {n}', refresh: 'Обновить', card: 'Карточка', filtered: 'Отбор', undo: 'Снять: {name}', clear: 'Снять всё', was: 'было {value}', steady: 'Всё в своих коридорах.',
    arrange: 'Расставить', done: 'Готово', help: 'Стрелки двигают карточку, Shift и стрелки меняют размер, Delete убирает, Escape завершает.', place: '{title}: {n} из {all}, {columns} × {rows}', earlier: 'Раньше', later: 'Позже', wider: 'Шире', narrower: 'Уже', taller: 'Выше', shorter: 'Ниже',
    remove: 'Убрать', fold: 'Во второй ряд', unfold: 'В первый ряд', add: 'Добавить карточку…', reset: 'Как было', form: 'Вид', usual: 'обычный', removed: 'Убрано: {title}', csv: 'Все карточки, CSV', snapshot: 'Снимок, JSON',
    forms: { stat: 'число', bullet: 'против плана', ranked: 'рейтинг', trend: 'во времени', list: 'записи', table: 'таблица', distribution: 'разброс' },
  },
  filter: {
    title: 'Фильтры', period: 'Период:', compare: 'Сравнить:', owner: 'Ответственный:', team: 'Команда:', channel: 'Канал:', product: 'Продукт:', pipeline: 'Воронка:', each: 'у каждой карточки свой', own: 'свой…', from: 'С', to: 'По', wrongPeriod: 'Последний день раньше первого.',
    all: 'все, {n}', some: '{n} из {all}', clear: 'Сбросить', search: 'Поиск', none: 'Ничего не найдено.', open: 'Фильтры', openSome: 'Фильтры, {n}', done: 'Готово',
    compares: { previous: 'с прошлым периодом', year: 'с прошлым годом', none: 'ни с чем' },
    presets: { 'this-month': 'этот месяц', 'last-month': 'прошлый месяц', 'this-quarter': 'этот квартал', 'last-quarter': 'прошлый квартал', 'this-year': 'этот год', 'last-year': 'прошлый год', 'last-30-days': '30 дней', 'last-12-months': '12 месяцев', all: 'всё время' },
  },
  whatIf: {
    try: 'А если…', reset: 'Сбросить', note: 'Предположение, нигде не сохраняется.', if: '{caption}, если {changes}', were: '{name} {value}', versusNow: 'к текущему', now: 'сейчас', nowAt: 'сейчас {value}', same: 'без изменений',
    reaches: 'План достигнут.', short: 'До плана не хватает {gap}.', imagined: 'Предположение.', rest: 'Остальное как сейчас.', keys: 'Стрелки — на шаг, Page Up и Page Down — на пять, Home — вернуть.',
  },
  earlier: 'раньше',
  why: {
    open: 'Почему изменилось: {title}', moved: 'Было {from}, стало {to}: {change}.', most: 'Главное: {names}.', parts: 'По частям формулы', by: 'Разрез: {dimension}', rest: '{name}, вне групп', others: 'ещё {n:row} вместе', rate: 'своя доля {size}', mix: 'состав {size}',
    same: 'Без изменений.', none: 'Медианы, различные и наблюдаемые сроки не складываются по группам: их изменение не делится.', sums: 'Каждый список в сумме даёт всё изменение.',
  },
  drill: {
    open: 'Записи: {title}', close: 'Закрыть', back: 'Назад', search: 'Поиск', found: '{n} из {all}', none: 'Ничего не найдено.', noRecords: 'Показатели заданы готовыми: записей за ними нет.', csv: 'CSV', sort: 'Сортировать: {column}', name: 'Название', yes: 'да', no: 'нет',
    values: { open: 'в работе', won: 'выиграна', lost: 'потеряна', commit: 'обещано', 'best-case': 'вероятно', pipeline: 'в работе', omitted: 'вне прогноза', held: 'состоялось', 'no-show': 'не пришёл', cancelled: 'отменено', rescheduled: 'перенесено', positive: 'положительный', negative: 'отрицательный', call: 'звонок', demo: 'демо', meeting: 'встреча' },
  },
  bullet: { target: 'план {target}', targetShort: 'план', pace: 'темп {pace}', paceShort: 'темп' },
  ranked: { all: 'все {value}', whisker: 'Усы — интервал 95 %.', few: 'Мало данных: {names}.', of: 'из' },
  list: { says: '{title}: первые {shown} из {all}', never: 'ни разу' },
  distribution: { median: 'медиана {value}', most: '90\u00A0% — до {value}', over: 'свыше {value}', mean: 'среднее {value}', half: 'От {low} до {high} — половина.', quarters: 'До {value} — три четверти.', tenth: 'Выше {value} — десятая часть.' },
  trend: { says: 'От {first} до {last}', now: 'сейчас', before: 'раньше', yearAgo: 'год назад' },
  velocity: {
    says: '{velocity} в день', was: 'было {value}', perDay: 'скорость, в день', level: 'уровень: {period}', then: '{won}, ещё {left:day} в том же темпе', ofPlan: '{share} плана', plan: 'план {plan}', aDay: '{money} в день', slower: 'дольше', faster: 'быстрее',
    worthTitle: 'Сколько это стоит', worth: { activeDeals: 'Каждая лишняя активная сделка — около {money} в день.', winRate: 'Каждый пункт процента закрытия — около {money} в день.', averageDeal: 'Каждый процент среднего чека — около {money} в день.', cycleDays: 'Каждый день цикла — около {money} в день.' },
    months: '12 месяцев, тон — обычный коридор', forecast: '{month} закроется около', wonSoFar: 'выиграно {won}',
    ranges: { slow: ['медленно'], usual: ['обычно'], fast: ['быстро'] },
  },
  funnel: {
    stage: 'Этап', deals: 'Сделки', value: 'Сумма', step: 'Дальше', reach: 'От всех', days: 'Дней', movedOn: 'прошли дальше', stillOpen: 'в работе', lost: 'потеряны', won: 'выиграно', inWork: 'в работе',
    moveOn: 'дальше', leakMove: 'дальше {rate}', openOf: '{n} в работе', lostOf: '{n} потеряно', all: 'Все {n} сейчас', worst: 'Главная утечка', was: 'было {rate}', cost: 'минус {n:deal}', costMoney: 'минус {n:deal}, {money}', costShort: 'минус {n:deal}, {money}', costBare: 'минус {n:deal}', likely: '100 %',
  },
  coverage: {
    says: 'Покрытие {coverage}; норма от 3 до 4; нужно {needed}', saysMet: 'Выиграно {won} при плане {target}: {share}', thin: 'тонко', healthy: 'норма', overFull: 'избыток',
    need: 'нужно {needed}', needBecause: 'нужно {needed} = {reason}', needThumb: 'нужно {needed}, отраслевое правило', oneThrough: '1 ÷ {winRate} побед', ruleOfThumb: 'отраслевое правило', target: 'план {target}',
    open: 'Открытая воронка', left: 'Осталось выиграть', targetName: 'План', wonOf: '{won} из {target}', coverage: 'Покрытие', band: 'коридор {band}', needed: 'Нужно', gap: 'Разрыв', gapOf: 'разрыв {gap}', inOpen: 'открытых сделок', spare: 'Запас',
    won: 'Выиграно', stillOpen: 'Ещё открыто', ofTarget: 'План выполнен на', leadMet: 'плана, выиграно {won}', uncategorised: 'Без категории', categories: { commit: 'Обещано', 'best-case': 'Вероятно', pipeline: 'В работе', omitted: 'Вне прогноза' },
    history: 'Во времени, тон — коридор {band}', toClose: 'Чтобы закрыть разрыв', moreDeals: 'Ещё {deals} со средним чеком {average}.', liftWinRate: 'Или доля побед {winRate}.',
  },
  multiple: {
    says: 'Пожизненная ценность к стоимости привлечения {ratio}', saysChannel: '{name}: {ratio}, ценность {ltv}, привлечение {cac}', ltv: 'LTV', cac: 'CAC', payback: 'Окупаемость', oneCustomer: 'Один клиент, одна денежная шкала',
    byGroup: 'Разрез: {dimension}', headGroup: '{dimension}, клиенты', headRatio: 'LTV/CAC', headMoney: 'LTV над CAC, на клиента', unknown: 'Не указано', tooFew: '{n}, мало для вывода', never: 'никогда', more: 'ещё {n}', yearAgo: 'год назад',
    guideline: 'ориентир {months}', atGuideline: 'точно по ориентиру', pastGuideline: 'на {months} дольше ориентира', withinGuideline: 'на {months} быстрее ориентира', leaveBefore: 'клиенты уходят раньше', earnedBack: 'окупится к {month}-му месяцу',
    zones: { 'spending-too-much': ['в убыток', 'убыток'], thin: ['тонко'], healthy: ['норма'], rich: ['есть запас', 'запас'], 'spending-too-little': ['мало вложений', 'мало'] },
  },
  balance: {
    says: 'Говорит {talk}, слушает {listen}', byRep: 'Доля речи по менеджерам', talk: 'Говорит', listen: 'Слушает', target: 'цель', targetBand: 'цель {band}', team: 'команда', teamAt: 'команда {share}', callsInBand: 'в коридоре {inBand} из {calls:call.of}',
    repTalks: '{share} — говорит менеджер', dotStandsFor: 'Точка — {calls}.', calls: 'звонков', monologue: 'Самый длинный монолог', medianOfCalls: 'медиана звонков', limit: 'предел {limit}', longest: 'самый длинный {longest}',
    spreadTitle: 'За средним', spread: 'В коридоре {inBand} из {calls:call.of}, выше — {over}, ниже — {under}.', median: 'Медиана звонков — {median}.',
    headRep: 'Менеджер, звонки', headTalk: 'Говорит', headLongest: 'Монолог', unknown: 'Не указано', tooFew: '{n}, мало', inBand: 'в коридоре', how: 'Точка — среднее, черта — интервал 95\u00A0%.', over: 'на {points} выше', under: 'на {points} ниже', more: 'ещё {n}',
  },
};
