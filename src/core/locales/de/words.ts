import type { TranslatedWords } from '../language.js';
import { issues, reasons, types } from './issues.js';
import type { Plural } from '../words.js';

const noun = (one: string, other: string): Plural => ({ one, other });
const named = { year: '{year}', quarter: 'Q{q}', withYear: '{period} {year}', months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] };

export const words: TranslatedWords = {
  language: 'de',
  capitalNouns: true,
  nouns: {
    deal: noun('Deal', 'Deals'), lead: noun('Lead', 'Leads'), call: noun('Anruf', 'Anrufe'), activity: noun('Aktivität', 'Aktivitäten'), customer: noun('Kunde', 'Kunden'), rep: noun('Verkäufer', 'Verkäufer'), record: noun('Datensatz', 'Datensätze'),
    day: noun('Tag', 'Tage'), minute: noun('Minute', 'Minuten'), month: noun('Monat', 'Monate'), row: noun('Zeile', 'Zeilen'), issue: noun('Hinweis', 'Hinweise'), hour: noun('Stunde', 'Stunden'), week: noun('Woche', 'Wochen'), quarter: noun('Quartal', 'Quartale'), year: noun('Jahr', 'Jahre'),
    stage: noun('Phase', 'Phasen'), team: noun('Team', 'Teams'), channel: noun('Kanal', 'Kanäle'), email: noun('E-Mail', 'E-Mails'), meeting: noun('Termin', 'Termine'), product: noun('Produkt', 'Produkte'), mention: noun('Erwähnung', 'Erwähnungen'),
    touchpoint: noun('Kontaktpunkt', 'Kontaktpunkte'), session: noun('Sitzung', 'Sitzungen'), visitor: noun('Besucher', 'Besucher'), reply: noun('Antwort', 'Antworten'), target: noun('Ziel', 'Ziele'),
  },
  /** Nach „von“: der Dativ. */
  nounsOf: {
    deal: noun('Deal', 'Deals'), lead: noun('Lead', 'Leads'), call: noun('Anruf', 'Anrufen'), activity: noun('Aktivität', 'Aktivitäten'), customer: noun('Kunden', 'Kunden'), rep: noun('Verkäufer', 'Verkäufern'), record: noun('Datensatz', 'Datensätzen'),
    day: noun('Tag', 'Tagen'), minute: noun('Minute', 'Minuten'), month: noun('Monat', 'Monaten'), row: noun('Zeile', 'Zeilen'), issue: noun('Hinweis', 'Hinweisen'), hour: noun('Stunde', 'Stunden'), week: noun('Woche', 'Wochen'), quarter: noun('Quartal', 'Quartalen'), year: noun('Jahr', 'Jahren'),
    stage: noun('Phase', 'Phasen'), team: noun('Team', 'Teams'), channel: noun('Kanal', 'Kanälen'), email: noun('E-Mail', 'E-Mails'), meeting: noun('Termin', 'Terminen'), product: noun('Produkt', 'Produkten'), mention: noun('Erwähnung', 'Erwähnungen'),
    touchpoint: noun('Kontaktpunkt', 'Kontaktpunkten'), session: noun('Sitzung', 'Sitzungen'), visitor: noun('Besucher', 'Besuchern'), reply: noun('Antwort', 'Antworten'), target: noun('Ziel', 'Zielen'),
  },
  units: { day: '{n}\u00A0Tg.', hour: '{n}\u00A0Std.', minute: '{n}\u00A0Min.', month: '{n}\u00A0Mon.', points: '{n}\u00A0%-Pkt.' },
  periods: { plain: named, dative: named, dates: 'de', quarters: ['Q1', 'Q2', 'Q3', 'Q4'], halves: ['1. Halbjahr', '2. Halbjahr'], withYear: '{period} {year}', week: 'KW {week}, {year}' },
  delta: { versus: 'ggü. {period}', yearAgo: 'ggü. Vorjahr' },
  kinds: {
    leads: 'Leads', deals: 'Deals', stages: 'Phasen', moves: 'Phasenverlauf', activities: 'Aktivitäten', emails: 'E-Mails', customers: 'Kunden', ownerships: 'Zuständigkeiten', reps: 'Verkäufer', quotas: 'Quoten', targets: 'Ziele',
    spend: 'Ausgaben', traffic: 'Besuche', touchpoints: 'Kontaktpunkte', mentions: 'Erwähnungen', prices: 'Preise', products: 'Produkte', rates: 'Wechselkurse',
  },
  roles: {
    executive: 'Geschäftsführung', 'head-of-sales': 'Vertrieb', 'sales-manager': 'Vertriebsteam', 'account-executive': 'Meine Deals', sdr: 'Lead-Qualifizierung', bdr: 'Neukundengewinnung', marketing: 'Marketing', 'customer-success': 'Kundenbetreuung',
  },
  columns: {
    name: 'Name', amount: 'Betrag', createdAt: 'Angelegt', closedAt: 'Abgeschlossen', expectedCloseAt: 'Erwarteter Abschluss', heldAt: 'Stattgefunden', acquiredAt: 'Kunde seit', monthlyRevenue: 'Monatsumsatz', grossMargin: 'Bruttomarge',
    talkSeconds: 'Verkäufer spricht, s', listenSeconds: 'Kunde spricht, s', probability: 'Wahrscheinlichkeit', currency: 'Währung', answeredAt: 'Beantwortet', qualifiedAt: 'Qualifiziert', sentAt: 'Gesendet', scheduledAt: 'Angesetzt', dueAt: 'Fällig', at: 'Datum',
    cost: 'Kosten', lead: 'Lead', deal: 'Deal', repeat: 'Folgegeschäft', provided: 'Zugeteilt', winnable: 'Gewinnbar', nurturedAt: 'In Kontaktpflege', recoveredAt: 'Zurückgeholt', proposalAt: 'Angebot', lastContactAt: 'Letzter Kontakt', note: 'Notiz', disqualifiedAt: 'Verworfen', firstResponseAt: 'Erste Antwort', meetingAgreedAt: 'Termin vereinbart',
    dealAt: 'Wurde Deal', customerAt: 'Wurde Kunde', reply: 'Antwort', outcome: 'Ausgang', longestMonologueSeconds: 'Längster Monolog, s', checklistPassed: 'Punkte erfüllt', checklistTotal: 'Punkte gesamt', openedAt: 'Geöffnet', repliedAt: 'Geantwortet', churnedAt: 'Abgewandert', revenue: 'Umsatz', acquisitionCost: 'Akquisekosten', period: 'Zeitraum', order: 'Reihenfolge',
    startedAt: 'Begonnen', leftAt: 'Verlassen', rampedAt: 'Eingearbeitet', sessions: 'Sitzungen', visitors: 'Besucher', listPrice: 'Listenpreis', own: 'Unser Preis', rival: 'Deren Preis', enteredAt: 'Eingetreten', from: 'Von', to: 'Bis', metric: 'Kennzahl', rate: 'Kurs', delivered: 'Zugestellt',
    clickedAt: 'Geklickt', renewedAt: 'Verlängert', offeredAt: 'Angeboten', expandedAt: 'Erweitert', count: 'Anzahl', role: 'Funktion',
  },
  dimensions: {
    owner: 'Verkäufer', team: 'Team', channel: 'Kanal', product: 'Produkt', pipeline: 'Pipeline', stage: 'Phase', forecast: 'Prognose', lostReason: 'Verlustgrund', callType: 'Gesprächsart', source: 'Quelle', currency: 'Währung', customer: 'Kunde', competitor: 'Wettbewerber', talkShare: 'Redeanteil',
    contactMethod: 'Kontaktweg', touches: 'Kontakte', sentiment: 'Stimmung', sequence: 'Sequenz', assignedTo: 'Zugeteilt an', brand: 'Marke', status: 'Status', kind: 'Art',
  },
  card: {
    explain: 'So wird gerechnet', front: 'Zurück zur Zahl', computed: 'So wird gerechnet', asTable: 'Als Tabelle',
    bands: { below: 'unter {to}', between: '{from} bis {to}', from: 'ab {from}' }, mean: 'Mittel', median: 'Median', sum: 'Summe',
    definition: 'Definition', formula: 'Formel, dieser Zeitraum', data: 'Daten', benchmark: 'Richtwert', advice: 'Rat', noBenchmark: 'Keiner.',
    sources: { study: 'Studie', 'rule-of-thumb': 'Faustregel', 'own-history': 'eigene Vergangenheit' },
    figure: 'Größe', value: 'Wert', before: 'Vorher', group: 'Gruppe', period: 'Zeitraum', none: 'Ohne Angabe', target: 'Ziel',
    scopes: { days: 'Tage', workingDays: 'Arbeitstage', daysElapsed: 'Tage bisher', workingDaysElapsed: 'Arbeitstage bisher', daysLeftInMonth: 'Tage bis Monatsende', workingDaysLeftInMonth: 'Arbeitstage bis Monatsende', wholeMonths: 'volle Monate' },
    partOf: '{part} von {whole}', running: '{period}, bis {day}', dataAt: 'Stand {time}', versusBefore: 'ggü. vorher', same: 'unverändert',
    slower: '{size} langsamer', faster: '{size} schneller', worse: '{size} mehr', better: '{size} weniger',
    tooFew: 'Zu wenige für ein Urteil.', anywhere: 'Irgendwo zwischen {low} und {high}.', selected: 'Gewählt:', clear: 'Aufheben', excluded: '{n} nicht gezählt', old: '{age} alt',
    records: 'Datensätze', record: 'Datensatz', take: 'Mitnehmen', copy: 'Kopieren', copied: 'Kopiert.', notCopied: 'Die Seite darf die Zwischenablage nicht nutzen.', saveAs: 'Als {type} speichern', showPeriod: '{period} zeigen', showAll: 'Ohne Filter zeigen',
    reasons: {
      'no-closed-at': '{n} ohne Abschlussdatum nicht gezählt', 'no-created-at': '{n} ohne Anlagedatum nicht gezählt', 'no-amount': '{n} ohne Betrag nicht gezählt', 'no-expected-close-at': '{n} ohne erwarteten Abschluss nicht gezählt',
      'past-due': '{n} mit verstrichenem Abschluss nicht gezählt', 'unknown-outcome': '{n} mit unbekanntem Ausgang nicht gezählt', 'no-probability': '{n} ohne Wahrscheinlichkeit nicht gezählt', 'no-talk-share': '{n} ohne Redezeiten nicht gezählt',
      'no-monthly-revenue': '{n} ohne Monatsumsatz nicht gezählt', 'no-gross-margin': '{n} ohne Marge nicht gezählt', 'no-acquired-at': '{n} ohne Beginn nicht gezählt',
      'no-stage': '{n} ohne Phase nicht gezählt', 'no-owner': '{n} ohne Verkäufer nicht gezählt', 'no-held-at': '{n} ohne Datum nicht gezählt', 'no-acquisition-cost': '{n} ohne Akquisekosten nicht gezählt', 'no-answered-at': '{n} ohne Antwort nicht gezählt', 'no-sent-at': '{n} ohne Datum nicht gezählt', 'no-due-at': '{n} ohne Datum nicht gezählt', 'no-qualified-at': '{n} ohne Qualifizierung nicht gezählt',
      'no-proposal-at': '{n} ohne Angebot nicht gezählt', 'no-cost': '{n} ohne Kosten nicht gezählt', 'no-visitors': '{n} ohne Besucher nicht gezählt', 'no-sessions': '{n} ohne Sitzungen nicht gezählt', 'no-revenue': '{n} ohne Umsatz nicht gezählt', 'no-at': '{n} ohne Datum nicht gezählt', 'no-rate': '{n} ohne Wechselkurs nicht gezählt',
      'no-outcome': '{n} mit unbekanntem Ausgang nicht gezählt', 'no-checklist': '{n} ohne brauchbare Checkliste nicht gezählt', 'no-entered-at': '{n} ohne Datum nicht gezählt', 'no-nurtured-at': '{n} ohne Datum nicht gezählt', 'no-scheduled-at': '{n} ohne Datum nicht gezählt', contradiction: '{n} mit widersprüchlichen Daten nicht gezählt',
    },
    notes: {
      prorated: 'Ziele und Ausgaben, die über den Zeitraum hinausreichen, zählen nach den gemeinsamen Tagen.', 'needs-moves': 'Für die Schritte fehlt der Phasenverlauf.', 'no-expected-close': 'Kein Deal hat einen erwarteten Abschluss: Jeder offene zählt.', 'owner-now': 'Wo nicht festgehalten ist, wer damals zuständig war, steht der heutige Verkäufer.', converted: 'Beträge in anderer Währung sind zum letzten bekannten Kurs ihres Tages umgerechnet.',
    },
  },
  issues,
  reasons,
  types,
  states: {
    loading: 'Lädt', arrived: '{share} geladen', idle: { says: 'Noch keine Daten.', why: 'Das Element braucht data, src oder ein Dashboard um sich herum.' }, retry: 'Erneut laden', stale: 'Veraltet.', partial: 'Unvollständig.', notArrived: 'Nicht angekommen: {kinds}.', notInFull: 'Nicht vollständig angekommen: {kinds}.',
    empty: {
      nothing: 'Nichts zu zeigen.', needs: 'In den Daten fehlt: {kind}.', needsWhy: '„{title}“ lässt sich ohne {kind} nicht berechnen.', none: 'Zeitraum {period}: nichts unter „{name}“.', noneOfAny: 'Keine passenden Datensätze im Zeitraum {period}.',
      reasons: {
        'no-closed-deals': 'In diesem Zeitraum wurde kein Deal gewonnen oder verloren.', 'no-won-deals': 'In diesem Zeitraum wurde kein Deal gewonnen.', 'no-lost-deals': 'In diesem Zeitraum ging kein Deal verloren.', 'no-deals': 'In diesem Zeitraum gibt es keine Deals.', 'no-open-deals': 'Kein Deal ist offen.',
        'no-target': 'Für diesen Zeitraum gibt es kein Ziel.', 'no-planned': 'Für diesen Zeitraum gibt es kein Ziel.', 'no-targets': 'Für diesen Zeitraum gibt es kein Ziel.', 'no-quotas': 'Für diesen Zeitraum gibt es keine Quote.', 'no-rep-results': 'Kein eingearbeiteter Verkäufer hat für diesen Zeitraum eine Quote.',
        'no-activities': 'In diesem Zeitraum fand kein Anruf statt.', 'no-customers': 'In diesem Zeitraum gibt es keine Kunden.', 'no-amount': 'Kein Deal hat einen Betrag.', 'no-created-at': 'Kein Deal hat ein Anlagedatum.',
        'mixed-currency': 'Die Beträge stehen in mehreren Währungen, und es fehlen Kurse zum Addieren.', 'nothing-before': 'Vorher gab es keinen Umsatz zum Vergleichen.', 'nothing-to-divide-by': 'In diesem Zeitraum gibt es nichts, wodurch zu teilen wäre.',
        'target-met': 'Das Ziel ist erreicht: Nichts ist mehr zu decken.', 'no-gross-margin': 'Kein Kunde hat eine Marge.', 'no-spend': 'Für diesen Zeitraum gibt es keine Ausgaben.', 'no-history': 'Die Vorgeschichte ist zu kurz.', 'no-past-notes': 'Welche Notizen es damals gab, ist nicht bekannt.',
        'no-leads': 'In diesem Zeitraum gibt es keine Leads.', 'no-emails': 'In diesem Zeitraum wurde keine E-Mail zugestellt.', 'no-traffic': 'In diesem Zeitraum gibt es keine Besuche.', 'no-prices': 'Es gibt keine Preise zum Vergleichen.', 'no-mentions': 'In diesem Zeitraum gibt es keine Erwähnungen.',
        'no-touchpoints': 'In diesem Zeitraum gibt es keine Kontaktpunkte.', 'no-answered-at': 'Kein Lead hat eine Antwort.', 'no-cost': 'Kein Deal hat Kosten.', 'not-reached': 'Weniger als die Hälfte ist zu Ende gekommen.', 'no-drop-off': 'Die Quote bricht nicht ein.', 'no-rate': 'Für diese Währung gibt es keinen Kurs.',
      },
    },
    failures: {
      http: 'Der Server antwortete mit {status}.', unknown: 'Die Daten waren nicht zu bekommen.', 'http-206': 'Das ist nur ein Teil der Daten.', 'http-401': 'Er verlangt eine Anmeldung.', 'http-403': 'Er erlaubt das nicht.', 'http-404': 'Unter dieser Adresse ist nichts.', 'http-429': 'Er wurde zu oft gefragt.', 'http-500': 'Bei ihm ist ein Fehler aufgetreten.', 'http-503': 'Er ist überlastet.',
      network: 'Der Server ist nicht erreichbar.', timeout: 'Der Server antwortete nicht rechtzeitig.', truncated: 'Die Antwort brach vor dem Ende ab.', 'too-large': 'Die Antwort ist größer als erlaubt.', html: 'Der Server schickte eine Seite statt Daten.', 'wrong-content': 'Der Server schickte etwas anderes als Daten.', empty: 'Die Antwort ist leer.',
      headers: 'Die Anmeldung für die Anfrage schlug fehl.', 'crm-error': 'Das CRM lehnte die Anfrage ab.', 'not-crm': 'Das ist keine Liste des CRM.', 'paging-loop': 'Die Seiten der Liste enden nie.', limit: 'Es gibt mehr, als gelesen wurde.',
      'not-json': 'Die Daten sind nicht lesbar: Es ist kein JSON.', 'wrong-type': 'Die Daten sind nicht lesbar.', 'not-data': 'Das sind keine Daten.', 'no-kind': 'Es ist nicht gesagt, welche Datensätze das sind.', 'unknown-kind': 'Diese Datensätze sind von keiner bekannten Art.',
      'not-an-array': 'Die Datensätze sind keine Liste.', 'bad-figures': 'Die Werte sind nicht lesbar.', unreadable: 'Die Daten sind nicht lesbar.', 'no-element': 'Auf der Seite gibt es kein solches Datenelement.', misuse: 'Das Element ist falsch eingerichtet.', 'unknown-kpi': 'Diese Kennzahl gibt es nicht.', 'unknown-role': 'Diese Rolle gibt es nicht.', aborted: 'Die Anfrage wurde abgebrochen.',
    },
  },
  dashboard: {
    title: 'Vertrieb', more: '{n} weitere', refresh: 'Aktualisieren', card: 'Karte', filtered: 'Gefiltert nach', undo: '{name} aufheben', clear: 'Alle aufheben', was: 'vorher {value}', steady: 'Nichts hat seinen Bereich verlassen.',
    arrange: 'Anordnen', done: 'Fertig', help: 'Pfeile bewegen eine Karte, Umschalt und Pfeile ändern die Größe, Entf entfernt sie, Escape beendet.', place: '{title}: {n} von {all}, {columns} × {rows}', earlier: 'Früher', later: 'Später', wider: 'Breiter', narrower: 'Schmaler', taller: 'Höher', shorter: 'Niedriger',
    remove: 'Entfernen', fold: 'In die zweite Reihe', unfold: 'In die erste Reihe', add: 'Karte hinzufügen…', reset: 'Wie zuvor', form: 'Form', usual: 'die übliche', removed: '{title} entfernt', csv: 'Alle Karten als CSV', snapshot: 'Abbild als JSON',
    forms: { stat: 'Zahl', bullet: 'gegen ein Ziel', ranked: 'Rangliste', trend: 'im Verlauf', list: 'Datensätze', table: 'Tabelle', distribution: 'Streuung' },
  },
  filter: {
    title: 'Filter', period: 'Zeitraum:', compare: 'Vergleich:', owner: 'Verkäufer:', team: 'Team:', channel: 'Kanal:', product: 'Produkt:', pipeline: 'Pipeline:', each: 'je Karte eigener', own: 'eigener…', from: 'Von', to: 'Bis', wrongPeriod: 'Der letzte Tag liegt vor dem ersten.',
    all: 'alle, {n}', some: '{n} von {all}', clear: 'Aufheben', search: 'Suche', none: 'So heißt nichts.', open: 'Filter', openSome: 'Filter, {n}', done: 'Fertig',
    compares: { previous: 'Zeitraum davor', year: 'Vorjahr', none: 'keiner' },
    presets: { 'this-month': 'dieser Monat', 'last-month': 'letzter Monat', 'this-quarter': 'dieses Quartal', 'last-quarter': 'letztes Quartal', 'this-year': 'dieses Jahr', 'last-year': 'letztes Jahr', 'last-30-days': 'letzte 30 Tage', 'last-12-months': 'letzte 12 Monate', all: 'gesamt' },
  },
  whatIf: {
    try: 'Was wäre, wenn…', reset: 'Zurücksetzen', note: 'Eine Annahme. Nichts wird gespeichert.', if: '{caption}, wenn {changes}', were: '{name} {value}', versusNow: 'ggü. jetzt', now: 'jetzt', nowAt: 'jetzt {value}', same: 'unverändert',
    reaches: 'Erreicht das Ziel.', short: '{gap} fehlen bis zum Ziel.', imagined: 'Angenommen.', rest: 'Alles Übrige bleibt, wie es ist.', keys: 'Pfeiltasten bewegen um einen Schritt, Bild auf und ab um fünf, Pos1 stellt zurück.',
  },
  earlier: 'vorher',
  why: {
    open: 'Warum bewegt: {title}', moved: 'Von {from} auf {to}: {change}.', most: 'Am meisten: {names}.', parts: 'Nach Teilen der Formel', by: 'Nach {dimension}', rest: '{name}, keiner Gruppe', others: '{n:row} mehr zusammen', rate: 'eigene Quote {size}', mix: 'Mischung {size}',
    same: 'Keine Bewegung.', none: 'Mediane, verschiedene Werte und laufend beobachtete Zeiten addieren sich nicht über Gruppen: Ihre Änderung wird nicht zerlegt.', sums: 'Jede Liste ergibt zusammen die Änderung.',
  },
  drill: {
    open: 'Datensätze: {title}', close: 'Schließen', back: 'Zurück', search: 'Suche', found: '{n} von {all}', none: 'Kein Datensatz passt.', noRecords: 'Fertige Werte: Dahinter stehen keine Datensätze.', csv: 'CSV', sort: 'Nach {column} sortieren', name: 'Name', yes: 'ja', no: 'nein',
    values: { open: 'offen', won: 'gewonnen', lost: 'verloren', commit: 'zugesagt', 'best-case': 'bestenfalls', pipeline: 'Pipeline', omitted: 'ausgelassen', held: 'stattgefunden', 'no-show': 'nicht erschienen', cancelled: 'abgesagt', rescheduled: 'verschoben', positive: 'positiv', negative: 'negativ', call: 'Anruf', demo: 'Demo', meeting: 'Termin' },
  },
  bullet: { target: 'Ziel {target}', targetShort: 'Ziel', pace: 'Soll {pace}', paceShort: 'Soll' },
  ranked: { all: 'alle {value}', whisker: 'Der Strich ist das 95-%-Intervall.', few: 'Zu wenige: {names}.', of: 'von' },
  list: { says: '{title}: die ersten {shown} von {all}', never: 'nie' },
  distribution: { median: 'Median {value}', most: '90\u00A0% bis {value}', over: 'über {value}', mean: 'Mittel {value}', half: 'Die Hälfte liegt von {low} bis {high}.', quarters: 'Drei Viertel liegen unter {value}.', tenth: 'Ein Zehntel liegt über {value}.' },
  trend: { says: 'Von {first} bis {last}', now: 'jetzt', before: 'vorher', yearAgo: 'Vorjahr' },
  velocity: {
    says: '{velocity} am Tag', was: 'vorher {value}', perDay: 'Tempo, am Tag', level: 'Stand {period}', then: '{won}, dann {left:day} in diesem Tempo', ofPlan: '{share} des Plans', plan: 'Plan {plan}', aDay: '{money} am Tag', slower: 'länger', faster: 'kürzer',
    worthTitle: 'Was das wert ist', worth: { activeDeals: 'Jeder weitere aktive Deal bringt etwa {money} am Tag.', winRate: 'Jeder Prozentpunkt Abschlussquote bringt etwa {money} am Tag.', averageDeal: 'Jedes Prozent Dealgröße bringt etwa {money} am Tag.', cycleDays: 'Jeder Tag des Zyklus ist etwa {money} am Tag wert.' },
    months: '12 Monate, getönt der übliche Bereich', forecast: '{month} schließt bei etwa', wonSoFar: 'gewonnen {won}',
    ranges: { slow: ['langsam'], usual: ['üblich'], fast: ['schnell'] },
  },
  funnel: {
    stage: 'Phase', deals: 'Deals', value: 'Betrag', step: 'Weiter', reach: 'Von allen', days: 'Tage', movedOn: 'weiter', stillOpen: 'noch offen', lost: 'verloren', won: 'gewonnen', inWork: 'offen',
    moveOn: 'weiter', leakMove: '{rate} weiter', openOf: '{n} offen', lostOf: '{n} verloren', all: 'Alle {n} jetzt', worst: 'Größtes Leck', was: 'vorher {rate}', cost: '{n:deal} weniger als nach früherer Quote', costMoney: '{n:deal}, {money} weniger als nach früherer Quote', costShort: '{n:deal}, {money} weniger', costBare: '{n:deal} weniger', likely: '100\u00A0%',
  },
  coverage: {
    says: 'Deckung {coverage}; gesund sind 3 bis 4; nötig {needed}', saysMet: '{won} gewonnen bei einem Ziel von {target}: {share}', thin: 'dünn', healthy: 'gesund', overFull: 'übervoll',
    need: 'nötig {needed}', needBecause: 'nötig {needed} = {reason}', needThumb: 'nötig {needed}, eine Faustregel', oneThrough: '1 ÷ {winRate} Abschlussquote', ruleOfThumb: 'Faustregel', target: 'Ziel {target}',
    open: 'Offene Pipeline', left: 'Noch zu gewinnen', targetName: 'Ziel', wonOf: '{won} von {target} gewonnen', coverage: 'Deckung', band: 'Bereich {band}', needed: 'Nötig', gap: 'Lücke', gapOf: 'Lücke {gap}', inOpen: 'in offener Pipeline', spare: 'Reserve',
    won: 'Gewonnen', stillOpen: 'Noch offen', ofTarget: 'Vom Ziel', leadMet: 'vom Ziel, {won} gewonnen', uncategorised: 'Ohne Kategorie', categories: { commit: 'Zugesagt', 'best-case': 'Bestenfalls', pipeline: 'Pipeline', omitted: 'Ausgelassen' },
    history: 'Im Verlauf, getönt der Bereich {band}', toClose: 'Um die Lücke zu schließen', moreDeals: 'Noch {deals} zum mittleren Betrag von {average}.', liftWinRate: 'Oder eine Abschlussquote von {winRate}.',
  },
  multiple: {
    says: 'Kundenwert zu Akquisekosten {ratio}', saysChannel: '{name}: {ratio}, Kundenwert {ltv}, Akquisekosten {cac}', ltv: 'LTV', cac: 'CAC', payback: 'Amortisation', oneCustomer: 'Ein Kunde, eine Geldskala',
    byGroup: 'Nach {dimension}', headGroup: '{dimension}, Kunden', headRatio: 'LTV/CAC', headMoney: 'LTV über CAC, je Kunde', unknown: 'Unbekannt', tooFew: '{n}, zu wenige', never: 'nie', more: '{n} weitere', yearAgo: 'Vorjahr',
    guideline: 'Richtwert {months}', atGuideline: 'genau am Richtwert', pastGuideline: '{months} über dem Richtwert', withinGuideline: '{months} unter dem Richtwert', leaveBefore: 'Kunden gehen vorher', earnedBack: 'verdient bis Monat {month}',
    zones: { 'spending-too-much': ['Verlust'], thin: ['dünn'], healthy: ['gesund'], rich: ['Spielraum'], 'spending-too-little': ['zu wenig investiert', 'zu wenig'] },
  },
  balance: {
    says: 'Spricht {talk}, hört zu {listen}', byRep: 'Redeanteil je Verkäufer', talk: 'Spricht', listen: 'Hört zu', target: 'Ziel', targetBand: 'Ziel {band}', team: 'Team', teamAt: 'Team {share}', callsInBand: '{inBand} von {calls:call.of} im Bereich',
    repTalks: '{share} spricht Verkäufer', dotStandsFor: 'Ein Punkt sind {calls}.', calls: 'Anrufe', monologue: 'Längster Monolog', medianOfCalls: 'Median der Anrufe', limit: 'Grenze {limit}', longest: 'längster {longest}',
    spreadTitle: 'Hinter dem Mittel', spread: '{inBand} von {calls:call.of} im Bereich, {over} darüber, {under} darunter.', median: 'Der mittlere Anruf liegt bei {median}.',
    headRep: 'Verkäufer, Anrufe', headTalk: 'Spricht', headLongest: 'Monolog', unknown: 'Unbekannt', tooFew: '{n}, zu wenige', inBand: 'im Bereich', how: 'Punkt ist das Mittel, Strich das 95-%-Intervall.', over: '{points} darüber', under: '{points} darunter', more: '{n} weitere',
  },
};
