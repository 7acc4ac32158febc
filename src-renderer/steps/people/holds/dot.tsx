import { classes } from '../../../ui/classes.ts';
import styles from './dot.module.css';

const c = classes(styles);

/** Size and shape carry the meaning, so that colour need not. */
export type Mark = 'silent' | 'seldom' | 'regular' | 'strong' | 'former';

export function Dot({ mark }: { readonly mark: Mark }) {
  return <span className={c('dot', mark)} aria-hidden />;
}
