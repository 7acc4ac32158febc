import { ExternalLink } from 'lucide-react';
import type { Target } from '../../src-bridge/contract.ts';
import { bridge } from '../bridge.ts';
import { report } from '../state/window-state.ts';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import styles from './open-address.module.css';

const c = classes(styles);

interface OpenAddressProps {
  readonly target: Target;
  /** Scheme and host of where it leads. */
  readonly start: string;
  readonly children: string;
}

/** Leads out of the program, by a click only, and says before where to. */
export function OpenAddress({ target, start, children }: OpenAddressProps) {
  const open = async () => {
    const opened = await bridge().call('target.open', { target });
    if (!opened.ok) report(opened.problem);
  };
  return (
    <Button look="link" icon={ExternalLink} onPress={() => void open()}>
      {children}
      <span className={c('start')}> {start}</span>
    </Button>
  );
}
