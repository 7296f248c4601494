/**
 * A pack can only tighten what is in force: lock, retention, the hold at Save, whether options may be changed. Whatever packs
 * come, in whatever order, nothing is ever looser than before. An organisation's policy is held to the same (`managed.ts`).
 */
import type { Issue } from './issue.ts';
import type { Policy } from './schema.ts';

export interface PolicyInForce {
  readonly saveGate: 'off' | 'remind' | 'hold';
  readonly retentionDays: { readonly unsaved: number; readonly saved: number };
  readonly lockRequired: boolean;
  readonly optionsMayBeChanged: boolean;
}

/** From the loosest on. */
const GATES = ['off', 'remind', 'hold'] as const;

type Word = 'tighter' | 'looser' | 'same';

function compare(before: number, after: number): Word {
  if (before === after) return 'same';
  return after > before ? 'tighter' : 'looser';
}

/** Each part of a policy as numbers that rise as it gets tighter. */
const STRICTNESS: readonly { readonly path: string; readonly of: (policy: PolicyInForce) => number }[] = [
  { path: 'policy.saveGate', of: ({ saveGate }) => GATES.indexOf(saveGate) },
  { path: 'policy.retentionDays.unsaved', of: ({ retentionDays }) => -retentionDays.unsaved },
  { path: 'policy.retentionDays.saved', of: ({ retentionDays }) => -retentionDays.saved },
  { path: 'policy.lockRequired', of: ({ lockRequired }) => Number(lockRequired) },
  { path: 'policy.optionsMayBeChanged', of: ({ optionsMayBeChanged }) => -Number(optionsMayBeChanged) },
];

/** What a pack asks for in vain, for whoever looks at it. */
const IN_VAIN: Readonly<Record<string, string>> = {
  'policy.saveGate': 'What it asks for before a save has no effect here: more holds already.',
  'policy.retentionDays.unsaved': 'Its days for a draft that the record does not have have no effect here: fewer hold already.',
  'policy.retentionDays.saved': 'Its days for a draft that the record has have no effect here: fewer hold already.',
  'policy.lockRequired': 'That it asks for no passphrase has no effect here: one is asked for already.',
  'policy.optionsMayBeChanged': 'That options may be changed has no effect here: they are kept already.',
};

/** What is not named stays as it is. */
export function withPolicy(base: PolicyInForce, asked: Policy): PolicyInForce {
  return {
    saveGate: asked.saveGate ?? base.saveGate,
    retentionDays: asked.retentionDays ?? base.retentionDays,
    lockRequired: asked.lockRequired ?? base.lockRequired,
    optionsMayBeChanged: asked.optionsMayBeChanged ?? base.optionsMayBeChanged,
  };
}

/** Which parts differ, and which way. */
export function comparePolicies(before: PolicyInForce, after: PolicyInForce): { path: string; way: Exclude<Word, 'same'> }[] {
  return STRICTNESS.flatMap(({ path, of }) => {
    const way = compare(of(before), of(after));
    return way === 'same' ? [] : [{ path, way }];
  });
}

/** The policy that holds once a pack is taken, and what the pack asked for in vain. */
export function tighten(base: PolicyInForce, asked: Policy): { readonly policy: PolicyInForce; readonly refused: readonly Issue[] } {
  const wanted = withPolicy(base, asked);
  const refused = comparePolicies(base, wanted).filter(({ way }) => way === 'looser');
  const gate = Math.max(GATES.indexOf(base.saveGate), GATES.indexOf(wanted.saveGate));
  const policy: PolicyInForce = {
    saveGate: GATES[gate] ?? 'hold',
    retentionDays: {
      unsaved: Math.min(base.retentionDays.unsaved, wanted.retentionDays.unsaved),
      saved: Math.min(base.retentionDays.saved, wanted.retentionDays.saved),
    },
    lockRequired: base.lockRequired || wanted.lockRequired,
    optionsMayBeChanged: base.optionsMayBeChanged && wanted.optionsMayBeChanged,
  };
  const says = 'asks for less than is in force: a pack can only tighten it';
  return { policy, refused: refused.map(({ path }) => ({ path, says, spoken: IN_VAIN[path] })) };
}

/** Whether drafts that are there now go sooner by it than they would have. */
export function letsDraftsGo(base: PolicyInForce, before: Policy, after: Policy): boolean {
  const [old, now] = [tighten(base, before).policy.retentionDays, tighten(base, after).policy.retentionDays];
  return now.unsaved < old.unsaved || now.saved < old.saved;
}
