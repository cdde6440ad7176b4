const day = 86_400_000;

/** Calendar months between two wall times, with fractions of the months at the ends: a whole year is exactly 12. */
export function monthsBetween(from: number, to: number): number {
  return place(to) - place(from);
}

function place(wall: number): number {
  const date = new Date(wall);
  const year = date.getUTCFullYear(), month = date.getUTCMonth();
  const start = Date.UTC(year, month, 1), end = Date.UTC(year, month + 1, 1);
  return year * 12 + month + (wall - start) / (end - start === 0 ? day : end - start);
}
