import type { KpiTexts } from '../../kpi-text.js';

const ownPast = 'Median der letzten 12 gleichartigen Zeiträume';

export const customers = {
  'customer-lifetime-value': {
    title: 'Kundenwert (LTV)',
    question: 'Was ist ein Kunde über die ganze Zeit mit uns wert?',
    caption: 'Marge über die Kundenlebensdauer',
    definition: 'Bruttomarge × Monatsumsatz je Kunde ÷ monatliche Abwanderung. Die Variante „revenue-years“ nimmt Jahresumsatz × Jahre abzüglich der Akquisekosten.',
    pitfall: 'Ohne Abwanderung im Zeitraum gibt es weder Lebensdauer noch Wert. Abwanderung ist abgewanderte Kunden ÷ Kundenmonate; die Marge ist nach Umsatz gewichtet.',
    names: {
      ltv: 'Kundenwert', arpa: 'Monatsumsatz je Kunde', churn: 'monatliche Abwanderung', margin: 'Bruttomarge', lifetimeMonths: 'Lebensdauer', churned: 'abgewanderte Kunden', customerMonths: 'Kundenmonate', marginAmount: 'Monatsmarge', marginBase: 'Monatsumsatz mit Marge',
      cac: 'Akquisekosten', acquired: 'gewonnene Kunden', spend: 'Ausgaben für Vertrieb und Marketing', notedCost: 'bei Kunden notierte Akquisekosten',
    },
    verdicts: {
      'below-usual': { says: 'Unter dem Üblichen.', why: 'Ein Kunde bleibt {lifetimeMonths}.', advice: 'Am stärksten wirkt die Abwanderung: Prüfen, wer im Zeitraum ging und was diese Kunden gemeinsam hatten.' },
      usual: { says: 'Wie üblich oder besser.', why: 'Ein Kunde bleibt {lifetimeMonths}.', advice: 'Vor höheren Ausgaben den Akquisekosten gegenüberstellen.' },
    },
    sources: [ownPast],
  },
  'customer-retention': {
    title: 'Kundenbindung',
    question: 'Bleiben die Kunden?',
    caption: 'der Kunden gehalten',
    definition: 'Anteil der Kunden, die am Anfang und am Ende des Zeitraums aktiv waren, an denen, die es am Anfang waren.',
    pitfall: 'Im Zeitraum gewonnene Kunden sind nicht dabei, ob sie blieben oder nicht. Große und kleine Kunden zählen gleich.',
    names: { retention: 'Kundenbindung', kept: 'gehalten', atStart: 'am Anfang', churned: 'gegangen' },
    verdicts: {
      'below-usual': { says: 'Unter dem Üblichen.', why: '{churned} von {atStart:customer.of} gegangen.', advice: 'Drei, die gegangen sind, anrufen und fragen, wann sie zuerst daran dachten; dann suchen, wer heute an diesem Punkt steht.' },
      usual: { says: 'Wie üblich oder besser.', why: '{churned} von {atStart:customer.of} gegangen.', advice: 'Prüfen, mit welchen Kunden in diesem Quartal niemand gesprochen hat.' },
    },
    sources: [ownPast],
  },
  'churn-by-rep': {
    title: 'Abwanderung je Verkäufer',
    question: 'Wessen Kunden gehen?',
    caption: 'der Kunden gegangen',
    definition: 'Anteil der im Zeitraum abgewanderten an den Kunden, die am Anfang aktiv waren, nach dem damaligen Betreuer. Der verlorene Kundenwert ist ihr Monatsumsatz × Bruttomarge ÷ monatliche Abwanderung aller Kunden.',
    pitfall: 'Nach dem Betreuer am Anfang, nicht dem heutigen: Sonst trägt die Schuld, wer wacklige Kunden übernimmt. Ohne `ownerships` steht der heutige. Der Verlust ist mit der Lebensdauer aller Kunden bewertet: Mit der eigenen Abwanderung schiene jeder, der mehr verliert, je Kunde weniger zu verlieren.',
    names: {
      churnRate: 'Abwanderung', churned: 'gegangen', atStart: 'am Anfang', byOwnerNow: 'nach heutigem Betreuer', lostLifetimeValue: 'verlorener Kundenwert',
    },
    verdicts: {},
    sources: ['Keine Schwelle: Verkäufer und eigene Vergangenheit vergleichen'],
  },
} satisfies Partial<KpiTexts>;
