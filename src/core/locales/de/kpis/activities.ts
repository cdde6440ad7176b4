import type { KpiTexts } from '../../kpi-text.js';

const ownPlan = 'Der Plan selbst';

export const activities = {
  'email-open-rate': {
    title: 'Öffnungsrate der E-Mails',
    question: 'Werden unsere E-Mails gelesen?',
    caption: 'der zugestellten E-Mails geöffnet',
    definition: 'Anteil der geöffneten oder angeklickten an den zugestellten E-Mails, nach Sendedatum.',
    pitfall: 'Manche Mailprogramme laden Bilder von selbst und öffnen alles, andere nichts: nur mit der eigenen Vergangenheit vergleichen, nicht mit anderen Firmen. Antworten sagen mehr.',
    names: { openRate: 'Öffnungsrate', opened: 'geöffnet', delivered: 'zugestellt' },
    verdicts: {
      'below-usual': { says: 'Unter dem Üblichen.', why: '{opened} von {delivered:email.of} geöffnet.', advice: 'Die Sequenzen ansehen: Eine neue Betreffzeile oder eine erkaltete Liste zeigt sich zuerst in einer von ihnen.' },
      usual: { says: 'Wie üblich oder besser.', why: '{opened} von {delivered:email.of} geöffnet.', advice: 'Auf die Antworten sehen: Eine geöffnete E-Mail, auf die niemand antwortet, macht das falsche Angebot.' },
    },
    sources: ['Median der letzten 12 gleichartigen Zeiträume'],
  },
  'calls-and-demos': {
    title: 'Anrufe und Demos',
    question: 'Wie viele Gespräche haben wir geführt?',
    caption: 'geführt',
    definition: 'Anrufe, Demos und Termine, die im Zeitraum stattfanden.',
    pitfall: 'Aktivität ist kein Ergebnis: Mehr Anrufe bei gleich vielen Terminen sind weniger.',
    names: { held: 'stattgefunden', scheduled: 'angesetzt', calls: 'Anrufe', demos: 'Demos', meetings: 'Termine', planned: 'geplant', target: 'Ziel' },
    verdicts: {
      behind: { says: 'Hinter dem Ziel.', why: '{held} von {target}.', advice: 'Zuerst prüfen, wie viele angesetzt waren und ausfielen: Es kann an der Teilnahmequote liegen.' },
      reached: { says: 'Ziel erreicht.', why: '{held} von {target}.', advice: 'Prüfen, wozu die Anrufe führen: Folgetermine und Angebote.' },
    },
    sources: [ownPlan],
  },
  'follow-up-meetings': {
    title: 'Folgetermine',
    question: 'Führen erste Termine zu zweiten?',
    caption: 'zweite und spätere Termine',
    definition: 'Im Zeitraum geführte Termine, die für ihren Deal der zweite oder ein späterer waren. Der Anteil zählt erste Termine, die mindestens 14 Tage zurückliegen und auf die innerhalb von 14 Tagen ein weiterer folgte.',
    pitfall: 'Termine ohne Deal lassen sich nicht als erster oder zweiter zählen: Sie bleiben außen vor. Anrufe und Demos sind hier keine Termine.',
    names: { followUps: 'Folgetermine', firsts: 'erste Termine, 14 Tage her', followed: 'mit Folgetermin in 14 Tagen', followedShare: 'Anteil mit Folgetermin' },
    verdicts: {},
    sources: ['14 Tage, aus dem Artikel hinter diesem Katalog'],
  },
  'show-rate': {
    title: 'Teilnahmequote',
    question: 'Kommen die Leute zu den vereinbarten Anrufen und Demos?',
    caption: 'der Anrufe und Demos fanden statt',
    definition: 'Anteil der stattgefundenen an den stattgefundenen und versäumten Anrufen, Demos und Terminen, nach dem angesetzten Tag; was niemand angesetzt hat, nach dem Tag, an dem es stattfand.',
    pitfall: 'Ein verschobener Termin zählt einmal, am neuen Tag; ein abgesagter gar nicht. Was fällig war und keinen Ausgang hat, bleibt außen vor und wird gezählt.',
    names: { showRate: 'Teilnahmequote', held: 'stattgefunden', noShow: 'versäumt', due: 'stattgefunden oder versäumt', untold: 'fällig, Ausgang unbekannt' },
    verdicts: {
      'many-missed': { says: 'Zu viele kommen nicht.', why: '{noShow} von {due:activity.of} versäumt.', advice: 'Liegt es am Verkäufer, oder wird am Angebot gezweifelt, bevor man es hört? Zuerst die Verkäufer vergleichen.' },
      'some-missed': { says: 'Manche kommen nicht.', why: '{noShow} von {due:activity.of} versäumt.', advice: 'Liegt es am Verkäufer, oder wird am Angebot gezweifelt, bevor man es hört? Eine Erinnerung am Vortag ist der billigste Versuch.' },
      'they-come': { says: 'Sie kommen.', why: '{held} von {due:activity.of} fanden statt.', advice: 'Prüfen, wozu die Gespräche führen: Der nächste Schritt sind Folgetermine.' },
    },
    sources: ['80\u00A0%, aus dem Artikel hinter diesem Katalog'],
  },
  'last-contact': {
    title: 'Letzter Kontakt',
    question: 'Bei welchen offenen Deals hat sich lange niemand gemeldet?',
    caption: 'der offenen Deals in 14 Tagen kontaktiert',
    definition: 'Anteil der offenen Deals mit einem Kontakt in den letzten 14 Tagen an allen offenen Deals.',
    pitfall: 'Als Kontakt gilt, was das CRM notiert hat, sonst die letzte Aktivität zum Deal. Deals, die nie kontaktiert wurden, stehen getrennt von denen, die verstummt sind.',
    names: { touchedShare: 'Anteil kontaktiert', open: 'offen', touched: 'in 14 Tagen kontaktiert', stale: 'länger still', never: 'nie kontaktiert', staleAmount: 'Betrag der stillen' },
    verdicts: {
      'going-cold': { says: 'Die Pipeline erkaltet.', why: '{stale} von {open:deal.of} über 14 Tage still, {never} nie kontaktiert.', advice: 'Heute die größten stillen Deals anrufen; schließen, was niemand anrufen würde.' },
      'some-cold': { says: 'Einige sind verstummt.', why: '{stale} von {open:deal.of} über 14 Tage still.', advice: 'Die stillen nach Betrag durchgehen und jedem einen nächsten Schritt mit Datum geben.' },
      'in-touch': { says: 'In Kontakt.', why: '{touched} von {open:deal.of} in 14 Tagen kontaktiert.', advice: 'Ein Kontakt ist kein Schritt: Prüfen, ob sich die Deals auch bewegen.' },
    },
    sources: ['14 Tage, aus dem Artikel hinter diesem Katalog'],
  },
  'call-checklist': {
    title: 'Anruf-Checkliste',
    question: 'Laufen unsere Anrufe so, wie wir es vereinbart haben?',
    caption: 'der Checkliste erfüllt, Mittel der Anrufe',
    definition: 'Mittel über die Anrufe: erfüllte Punkte von denen, die zutrafen.',
    pitfall: 'Ein Mittel der Anrufe: Ein Anruf mit zwei zutreffenden Punkten wiegt so viel wie einer mit zehn. Anrufe ohne Checkliste sind nicht dabei, auch nicht solche mit mehr erfüllten Punkten als zutreffenden.',
    names: { score: 'Wertung', calls: 'Anrufe mit Checkliste' },
    verdicts: {
      weak: { says: 'Schwach.', why: '{calls:call} bewertet.', advice: 'Den Punkt suchen, den die meisten Anrufe verfehlen, und diese Woche nur ihn üben.' },
      uneven: { says: 'Ungleichmäßig.', why: '{calls:call} bewertet.', advice: 'Die Verkäufer vergleichen: Wer die beste Wertung hat, führt den nächsten Anruf gemeinsam mit dem, der die niedrigste hat.' },
      solid: { says: 'Solide.', why: '{calls:call} bewertet.', advice: 'Prüfen, ob die Checkliste noch nach dem fragt, was einen Deal entscheidet.' },
    },
    sources: ['Eine Checkliste mit 14 Punkten, aus dem Artikel hinter diesem Katalog'],
  },
  'existing-customer-activity': {
    title: 'Arbeit mit Bestandskunden',
    question: 'Sprechen wir mit den Kunden, die wir haben?',
    caption: 'Gespräche mit Kunden',
    definition: 'Im Zeitraum geführte Anrufe, Demos und Termine mit Kunden, die es vorher schon waren; und der Anteil der aktiven Kunden, die verlängert haben oder denen Weiteres angeboten wurde.',
    pitfall: 'Gespräche ohne Kunden im Datensatz lassen sich nicht von solchen mit neuen unterscheiden: Sie zählen nicht.',
    names: { conversations: 'Gespräche', customers: 'aktive Kunden', renewedOrOffered: 'verlängert oder mit Angebot', reachShare: 'Anteil verlängert oder mit Angebot' },
    verdicts: {},
    sources: ['Keine Schwelle: Verkäufer und eigene Vergangenheit vergleichen'],
  },
} satisfies Partial<KpiTexts>;
