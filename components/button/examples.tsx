import { type Examples, nowhere } from '../examples.ts';
import { Button } from './button.tsx';

export const examples: Examples = {
  plain: () => <Button onPress={nowhere}>Save anyway</Button>,
  main: () => (
    <Button look="main" icon="eye" onPress={nowhere}>
      Show again
    </Button>
  ),
  quiet: () => (
    <Button look="quiet" icon="in-record" name="Show Risks in record" onPress={nowhere}>
      In record
    </Button>
  ),
  sign: () => <Button look="icon" icon="close" name="Close" onPress={nowhere} />,
  danger: () => (
    <Button isDanger onPress={nowhere}>
      Wipe everything
    </Button>
  ),
};
