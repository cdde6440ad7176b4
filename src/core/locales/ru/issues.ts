/** What was wrong with data, and why a mapping is proposed. */
import type { TranslatedWords } from '../language.js';

export const issues: TranslatedWords['issues'] = {
  'not-json': 'Это не JSON: {error}',
  'not-data': 'Данные должны быть объектом, списком или текстом, а это {type}.',
  'no-kind': 'У списка или таблицы должен быть указан вид записей, например kind="deals".',
  'unknown-kind': 'Вида записей {kind} нет; есть {known}.',
  'not-an-array': '{kind}: нужен список записей, а это {type}.',
  'not-an-object': 'Запись в {kind} — {type}, а не объект; она пропущена.',
  'row-left-out': 'У записи в {kind} нет значения {column}; она пропущена.',
  'duplicate-id': 'Идентификатор {id} стоит в {kind} дважды; взята первая запись.',
  'not-a-number': '{column}: {value} — не число.',
  'not-a-date': '{column}: {value} — не дата и не время.',
  'not-a-flag': '{column}: {value} — не «да» и не «нет».',
  'not-text': '{column}: это {type}, а не текст.',
  'not-one-of': '{column}: {value}; может быть {known}.',
  'no-such-column': 'Сопоставление называет столбец {column}, а его нет; есть {known}.',
  'bad-map': 'Сопоставление не читается: {error}',
  'bad-figures': 'Показатели не читаются: {error}',
  unreadable: 'Значение не читается: {error}',
  'ragged-row': 'Ячеек в строке {cells}, а в заголовке {columns}; последних не хватает.',
  'overlong-row': 'Ячеек в строке {cells}, а в заголовке {columns}; она пропущена.',
  'open-quote': 'Кавычка открыта и не закрыта: возможно, текст обрезан.',
  'same-column': 'Столбец {column} стоит в заголовке дважды; взят первый.',
  'missing-column': 'Записям {kind} нужен столбец {column}; есть {known}. Какой из них подходит, скажет сопоставление.',
  'unknown-column': 'Сопоставление заполняет столбец, которого нет в {kind}: {error}.',
  'not-a-fraction': '{column}: {value} — не между 0 и 1.',
  'ambiguous-number': '{column}: в {value} знак может отделять дробную часть или тысячи. Это можно указать в сопоставлении, например "format": "1.234,56".',
  'ambiguous-date': '{column}: в {value} первым может стоять день или месяц. Это можно указать в сопоставлении, например "format": "dd/mm/yyyy".',
  'early-date': '{column}: {value} в миллисекундах — это момент до 1973 года. В сопоставлении можно указать "format": "epoch-seconds" или "excel".',
  'several-currencies': '{column}: знаки разных валют ({marks}), и ни один столбец не говорит, где какая.',
};

export const reasons: TranslatedWords['reasons'] = {
  'same-name': 'Название то же, что у {column}.',
  'other-name': 'Другое слово для {column}.',
  outcomes: 'Говорит, что выиграно и что потеряно, своими словами.',
  'closed-only': 'Стоит и у открытых сделок: там это ожидаемое закрытие.',
  'epoch-seconds': 'Секунды с 1970 года, например {value}.',
  excel: 'Порядковые дни электронной таблицы, например {value}.',
  percent: 'Проценты, например {value}.',
};

/** What stands in a sentence for a value that is no text. */
export const types: TranslatedWords['types'] = { 'an array': 'список', 'an object': 'объект', 'an error that cannot be read': 'ошибка, которую нельзя прочитать', undefined: 'ничего', function: 'функция', symbol: 'символ' };
