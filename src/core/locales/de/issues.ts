/** What was wrong with data, and why a mapping is proposed. */
import type { TranslatedWords } from '../language.js';

export const issues: TranslatedWords['issues'] = {
  'not-json': 'Das ist kein JSON: {error}',
  'not-data': 'Die Daten müssen ein Objekt, eine Liste oder Text sein, nicht {type}.',
  'no-kind': 'Eine Liste oder Tabelle braucht eine Art, zum Beispiel kind="deals".',
  'unknown-kind': 'Die Art {kind} gibt es nicht; es gibt {known}.',
  'not-an-array': '{kind} ist {type}, keine Liste von Datensätzen.',
  'not-an-object': 'Ein Datensatz in {kind} ist {type}, kein Objekt; er wurde ausgelassen.',
  'row-left-out': 'Einem Datensatz in {kind} fehlt {column}; er wurde ausgelassen.',
  'duplicate-id': 'Die Kennung {id} steht in {kind} zweimal; der erste Datensatz gilt.',
  'not-a-number': '{column}: {value} ist keine Zahl.',
  'not-a-date': '{column}: {value} ist weder Datum noch Uhrzeit.',
  'not-a-flag': '{column}: {value} ist weder ja noch nein.',
  'not-text': '{column} ist {type}, kein Text.',
  'not-one-of': '{column}: {value}; möglich sind {known}.',
  'no-such-column': 'Die Zuordnung nennt eine Spalte {column}, die es nicht gibt; es gibt {known}.',
  'bad-map': 'Die Zuordnung ist nicht lesbar: {error}',
  'bad-figures': 'Die Werte sind nicht lesbar: {error}',
  unreadable: 'Ein Wert ist nicht lesbar: {error}',
  'ragged-row': 'Eine Zeile hat {cells} Zellen, die Kopfzeile {columns}; die letzten fehlen.',
  'overlong-row': 'Eine Zeile hat {cells} Zellen, die Kopfzeile {columns}; sie wurde ausgelassen.',
  'open-quote': 'Ein Anführungszeichen wird geöffnet und nie geschlossen: Der Text ist vielleicht abgeschnitten.',
  'same-column': 'Die Kopfzeile nennt {column} zweimal; die erste gilt.',
  'missing-column': 'Datensätze der Art {kind} brauchen eine Spalte {column}; es gibt {known}. Welche es ist, kann eine Zuordnung sagen.',
  'unknown-column': 'Die Zuordnung füllt eine Spalte, die es in {kind} nicht gibt: {error}.',
  'not-a-fraction': '{column}: {value} liegt nicht zwischen 0 und 1.',
  'ambiguous-number': '{column}: Das Zeichen in {value} kann Dezimalstellen oder Tausender abtrennen. Eine Zuordnung kann es sagen, zum Beispiel "format": "1.234,56".',
  'ambiguous-date': '{column}: In {value} kann der Tag oder der Monat vorn stehen. Eine Zuordnung kann es sagen, zum Beispiel "format": "dd/mm/yyyy".',
  'early-date': '{column}: {value} wäre in Millisekunden ein Zeitpunkt vor 1973. Eine Zuordnung kann "format": "epoch-seconds" oder "excel" sagen.',
  'several-currencies': '{column}: Zeichen mehrerer Währungen ({marks}), und keine Spalte sagt, welche wo gilt.',
};

export const reasons: TranslatedWords['reasons'] = {
  'same-name': 'Heißt wie {column}.',
  'other-name': 'Ein anderes Wort für {column}.',
  outcomes: 'Sagt mit eigenen Wörtern, was gewonnen und was verloren ist.',
  'closed-only': 'Steht auch bei offenen Deals: Dort ist es der erwartete Abschluss.',
  'epoch-seconds': 'Sekunden seit 1970, zum Beispiel {value}.',
  excel: 'Laufende Tage einer Tabellenkalkulation, zum Beispiel {value}.',
  percent: 'Prozente, zum Beispiel {value}.',
};

/** What stands in a sentence for a value that is no text. */
export const types: TranslatedWords['types'] = { 'an array': 'eine Liste', 'an object': 'ein Objekt', 'an error that cannot be read': 'ein Fehler, der nicht lesbar ist', undefined: 'nichts', function: 'eine Funktion', symbol: 'ein Symbol' };
