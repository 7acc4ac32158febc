import type { ReactElement, ReactNode } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './row-list.module.css';

const c = classes(styles);

interface RowListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly rows: readonly T[];
  /** In pixels, the same for all. */
  readonly rowHeight: number;
  /** Each a `ListRow`. What is outside of `rows` and may change belongs into a component inside of it: rows are drawn once. */
  readonly children: (row: T) => ReactElement;
  /** `undefined`: no row stays chosen, a row opens something. */
  readonly chosen?: string | null;
  readonly onChoose: (id: string) => void;
}

/** Only the rows in sight are in the page, so thousands stay smooth. */
export function RowList<T extends { readonly id: string }>({
  label,
  rows,
  rowHeight,
  children,
  chosen,
  onChoose,
}: RowListProps<T>) {
  const reaction =
    chosen === undefined
      ? { onAction: (key: string | number) => onChoose(String(key)) }
      : ({
          selectionMode: 'single',
          selectionBehavior: 'replace',
          disallowEmptySelection: true,
          selectedKeys: chosen === null ? [] : [chosen],
          onSelectionChange: (keys: 'all' | Set<string | number>) => {
            const [id] = keys === 'all' ? [] : [...keys];
            if (id !== undefined) onChoose(String(id));
          },
        } as const);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList aria-label={label} className={c('list')} items={rows} {...reaction}>
        {children}
      </GridList>
    </Virtualizer>
  );
}

interface ListRowProps {
  readonly id: string;
  /** What the row is called when it is read out or searched by its first letters. */
  readonly name: string;
  /** For its columns. */
  readonly className: string;
  readonly children: ReactNode;
}

export function ListRow({ id, name, className, children }: ListRowProps) {
  return (
    <GridListItem id={id} textValue={name} className={`${c('row')} ${className}`}>
      {children}
    </GridListItem>
  );
}
