import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../src-core/people/person.ts';
import { decide } from '../../state/decide.ts';
import { Button } from '../../ui/button.tsx';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import type { PersonRow } from './model.ts';
import styles from './same-person-question.module.css';

const c = classes(styles);

interface SamePersonQuestionProps {
  readonly suggestions: readonly Suggestion[];
  readonly rows: readonly PersonRow[];
}

/** Two names that may be one person: the most probable pair first, nothing chosen beforehand. */
export function SamePersonQuestion({ suggestions, rows }: SamePersonQuestionProps) {
  const { t } = useTranslation();
  const open = [...suggestions].sort((x, y) => y.score - x.score);
  const [first] = open;
  const a = rows.find(({ person }) => person.id === first?.a);
  const b = rows.find(({ person }) => person.id === first?.b);
  if (first === undefined || a === undefined || b === undefined) return null;
  const judge = (verdict: 'same' | 'different') =>
    void decide(
      { type: 'judge-pair', a: first.a, b: first.b, verdict },
      t(`same.${verdict}Done`, { a: a.name, b: b.name }),
    );
  return (
    <section className={c('question')} aria-label={t('same.title')}>
      <h2 className={c('title')}>
        {t('same.title')} <span className={c('count')}>{t('same.open', { count: open.length })}</span>
      </h2>
      <div className={c('pair')}>
        <Side row={a} />
        <Side row={b} />
      </div>
      <p className={c('soft')}>{t(`same.reasons.${first.reason}`)}</p>
      <div className={c('buttons')}>
        <Button onPress={() => judge('same')}>{t('same.yes')}</Button>
        <Button onPress={() => judge('different')}>{t('same.no')}</Button>
      </div>
    </section>
  );
}

function Side({ row }: { readonly row: PersonRow }) {
  return (
    <p className={c('side')}>
      <strong>
        <Name>{row.name}</Name>
      </strong>
      <span className={c('soft')}>
        <Name>{row.groups.map(({ title }) => title).join(', ')}</Name>
      </span>
    </p>
  );
}
