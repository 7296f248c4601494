/**
 * The host pattern that the browser is asked for. Firefox knows no ports in patterns: one with a port is granted and
 * then matches nothing, so there the question is for the host, and `isOn` matches the origin, port included. Witness:
 * tests/e2e/walk.test.ts in Firefox, whose record system is on a port.
 */
export function patternOf(origin: string, isFirefox: boolean = import.meta.env.FIREFOX): string {
  const { protocol, host, hostname } = new URL(origin);
  return `${protocol}//${isFirefox ? hostname : host}/*`;
}
