const day = 86_400_000;

/** Calendar months between two wall times, with fractions of the months at the ends: a whole year is exactly 12. */
export function monthsBetween(from: number, to: number): number {
  const first = place(from), last = place(to);
  return last.month - first.month + (last.part - first.part);
}

/**
 * Months since the year 0 and the part of the month that has been: apart, so that a minute is not lost beside two thousand
 * years. By arithmetic on days (H. Hinnant, days_from_civil): this is asked of every customer in every window, and a `Date` a row would be most of the time.
 */
function place(wall: number): { month: number; part: number } {
  const days = Math.floor(wall / day) + 719_468;
  const era = Math.floor(days / 146_097), ofEra = days - era * 146_097;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  // The year of this count begins in March, so that a leap day is its last.
  const march = Math.floor((5 * ofYear + 2) / 153), first = Math.floor((153 * march + 2) / 5);
  const january = march >= 10, civil = year + era * 400 + (january ? 1 : 0);
  const length = march === 11 ? (leap(civil) ? 29 : 28) : Math.floor((153 * (march + 1) + 2) / 5) - first;
  return { month: civil * 12 + (january ? march - 10 : march + 2), part: (ofYear - first + (wall - Math.floor(wall / day) * day) / day) / length };
}

const leap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
