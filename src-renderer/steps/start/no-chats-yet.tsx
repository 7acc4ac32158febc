import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseFiles, readSamples } from '../../state/reading.ts';
import { Button } from '../../ui/button.tsx';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';

/** Every later step before the first chat: what belongs here and the way to it. */
export function NoChatsYet({ title, more }: { readonly title: string; readonly more?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Screen title={title}>
      <Empty drawing={<NobodyYet />} title={t('empty.noChats')}>
        <p>{t('empty.noChatsMore')}</p>
        <Button look="main" onPress={() => void chooseFiles('chats')}>
          {t('empty.load')}
        </Button>
        <Button look="link" onPress={() => void readSamples()}>
          {t('start.samples')}
        </Button>
        {more}
      </Empty>
    </Screen>
  );
}
