import { useTranslation } from 'react-i18next';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { isolated } from '../../ui/person-name.tsx';
import type { Known, PersonRow } from './model.ts';
import { partsOf } from './split.ts';
import styles from './person-split.module.css';

const c = classes(styles);

/** Names that were put together, each to be taken out again. */
export function PersonSplit({ row, known }: { readonly row: PersonRow; readonly known: Known }) {
  const { t } = useTranslation();
  const parts = partsOf(row.person, known.chats);
  if (parts.length < 2) return null;
  return (
    <section className={c('split')} aria-label={t('split.title')}>
      <h3>{t('split.title')}</h3>
      <p className={c('soft')}>{t('split.lead')}</p>
      <ul>
        {parts.map(({ chat, as, title, apart }) => {
          const words = { as, title: title === '' ? t('groups.untitled') : title };
          return (
            <li key={`${chat}\n${as}`} className={c('part')}>
              <span>{isolated(t('split.as', words))}</span>
              {apart.length === 0 ? null : (
                <Button
                  look="link"
                  aria-label={t('split.outThis', words)}
                  onPress={() =>
                    void decide({ type: 'split-person', apart }, (t) =>
                      t('split.done', { as, title: title === '' ? t('groups.untitled') : title }),
                    )
                  }
                >
                  {t('split.out')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
