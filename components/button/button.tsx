import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../icon/icon.tsx';

interface Props {
  readonly children?: ComponentChildren;
  readonly onPress: () => void;
  /** `main`: one a view. `quiet`: at the end of a heading or a row. `icon`: a sign alone, `name` says it. */
  readonly look?: 'plain' | 'main' | 'quiet' | 'icon';
  readonly icon?: IconName | undefined;
  /** The whole accessible name, where the seen words are only part of it (they must stand in it). */
  readonly name?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly isDanger?: boolean;
  readonly isWide?: boolean;
  readonly isExpanded?: boolean | undefined;
  /** Not to be done yet. It keeps its place and the focus, and a press is still told: whoever draws it says why. */
  readonly isOff?: boolean | undefined;
}

function classes({ look = 'plain', isDanger, isWide }: Props): string {
  const more = [look === 'plain' ? '' : `button--${look}`, isDanger ? 'button--danger' : '', isWide ? 'button--wide' : ''];
  return ['button', ...more].filter(Boolean).join(' ');
}

export function Button(props: Props) {
  const { children, onPress, icon, name, describedBy, isExpanded, isOff } = props;
  return (
    <button
      type="button"
      class={classes(props)}
      aria-label={name}
      title={props.look === 'icon' ? name : undefined}
      aria-describedby={describedBy}
      aria-expanded={isExpanded}
      aria-disabled={isOff || undefined}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}
