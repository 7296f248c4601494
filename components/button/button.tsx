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
}

function classes({ look = 'plain', isDanger, isWide }: Props): string {
  const more = [look === 'plain' ? '' : `button--${look}`, isDanger ? 'button--danger' : '', isWide ? 'button--wide' : ''];
  return ['button', ...more].filter(Boolean).join(' ');
}

export function Button(props: Props) {
  const { children, onPress, icon, name, describedBy, isExpanded } = props;
  return (
    <button
      type="button"
      class={classes(props)}
      aria-label={name}
      title={props.look === 'icon' ? name : undefined}
      aria-describedby={describedBy}
      aria-expanded={isExpanded}
      onClick={onPress}
    >
      {icon && <Icon name={icon} />}
      {children && <span>{children}</span>}
    </button>
  );
}
