import { useTranslation } from 'react-i18next';
import { CircleCheck, CircleMinus, CircleX } from 'lucide-react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ReadChat } from '../../../src-core/chat/chat.ts';
import type { Problem } from '../../../src-core/problem.ts';
import { classes } from '../../ui/classes.ts';
import { Name } from '../../ui/person-name.tsx';
import { ProblemNote } from '../../ui/problem-note.tsx';
import type { FileReport } from './model.ts';
import styles from './file-card.module.css';

const c = classes(styles);

const icons = { readable: CircleCheck, unreadable: CircleX, unread: CircleMinus } as const;

/** One file after reading: what was found in it, every line accounted for, and what to do where something did not work. */
export function FileCard({ file }: { readonly file: FileReport }) {
  const { t } = useTranslation();
  const Icon = icons[file.became];
  return (
    <li className={c('card')}>
      <div className={c('head')}>
        <Icon size={20} strokeWidth={1.75} aria-hidden className={c('icon', file.became)} />
        <h2 className={c('name')}>
          <Name>{file.name}</Name>
        </h2>
        <span className={c('verdict')}>{t(`report.${file.became}`)}</span>
      </div>
      {file.chats.map((chat) => (
        <ChatLines key={chat.id} chat={chat} />
      ))}
      {file.unknownLines.length === 0 ? null : <UnknownLines lines={file.unknownLines} />}
      {file.otherProblems.map(({ problem, more }) => (
        <div key={problem.code} className={c('problem')}>
          <ProblemNote problem={problem} />
          {more === 0 ? null : <p className={c('more')}>{t('report.moreLikeThis', { count: more })}</p>}
        </div>
      ))}
    </li>
  );
}

const lineParts = ['message', 'continuation', 'notice', 'unknown'] as const;

function ChatLines({ chat }: { readonly chat: ReadChat }) {
  const { t } = useTranslation();
  const { lines } = chat;
  return (
    <p className={c('lines')}>
      <strong>
        <Name>{chat.title ?? t('groups.untitled')}</Name>
      </strong>{' '}
      {t('report.lines', { count: lines.total })}
      {', '}
      {lines.unknown === 0 ? t('report.understoodAll') : t('report.unknown', { count: lines.unknown })}
      <span className={c('parts')}>
        {lineParts
          .filter((part) => lines[part] > 0)
          .map((part) => t(`report.parts.${part}`, { count: lines[part] }))
          .join(' + ')}
      </span>
    </p>
  );
}

function UnknownLines({ lines }: { readonly lines: readonly Problem[] }) {
  const { t } = useTranslation();
  return (
    <Disclosure>
      <Heading level={3} className={c('show')}>
        <Button slot="trigger" className={c('trigger')}>
          {t('report.showUnknown', { count: lines.length })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className={c('raw')}>
          {lines.map(({ line, detail }, index) => (
            <li key={index}>
              <span className={c('number')}>{t('report.line', { line })}</span> <Name>{detail}</Name>
            </li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
