import { Component, type ComponentChild, type FunctionComponent, h } from 'preact';

/** The same members, each the very same value. */
function areSame(a: object, b: object): boolean {
  const names = Object.keys(a);
  const had = b as Readonly<Record<string, unknown>>;
  return names.length === Object.keys(b).length && names.every((name) => (a as typeof had)[name] === had[name]);
}

/**
 * A component that is not drawn again while all that it is given is as before. At each key one field's words change; what is
 * drawn besides them keeps the writer waiting for nothing. Witness: tests/unit/components/redrawn.test.tsx
 */
export function asBefore<P extends object>(Drawn: FunctionComponent<P>): FunctionComponent<P> {
  class AsBefore extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !areSame(this.props, next);
    }
    override render(): ComponentChild {
      return h(Drawn, this.props);
    }
  }
  return AsBefore as unknown as FunctionComponent<P>;
}
