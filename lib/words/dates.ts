/**
 * Dates for people, from `YYYY-MM-DD` at the start of the string. No time zone and no clock: a date in a record is a
 * date on a wall calendar. What is no such date comes back as it was.
 */

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const ISO = /^(\d{4})-(\d{2})-(\d{2})/;

function parts(iso: string): { day: string; month: string; year: string } | null {
  const [, year, month, day] = ISO.exec(iso) ?? [];
  const name = MONTHS[Number(month) - 1];
  return year && day && name ? { year, month: name, day: String(Number(day)) } : null;
}

/** `12 Mar 2026`. */
export function readableDate(iso: string): string {
  const date = parts(iso);
  return date ? `${date.day} ${date.month} ${date.year}` : iso;
}

/** `12 Mar`, where the year stands nearby. */
export function shortDate(iso: string): string {
  const date = parts(iso);
  return date ? `${date.day} ${date.month}` : iso;
}
