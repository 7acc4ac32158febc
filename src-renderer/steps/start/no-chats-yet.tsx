import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseFiles, readSamples } from '../../state/reading.ts';
import type { StepName } from '../../state/window-state.ts';
import { Button } from '../../ui/button.tsx';
import { NobodyYet } from '../../ui/drawings.tsx';
import { Empty } from '../../ui/empty.tsx';
import { Screen } from '../../ui/screen.tsx';

interface NoChatsYetProps {
  readonly step: Exclude<StepName, 'chats'>;
  /** Another way to begin, where there is one. */
  readonly more?: ReactNode;
}

/** Every later step before the first chat: what will stand here and the way to it. */
export function NoChatsYet({ step, more }: NoChatsYetProps) {
  const { t } = useTranslation();
  return (
    <Screen title={t(`steps.${step}`)}>
      <Empty drawing={<NobodyYet />} title={t(`empty.coming.${step}`)}>
        <p>{t('empty.noChatsMore')}</p>
        <Button look="main" onPress={() => void chooseFiles('chats')}>
          {t('empty.load')}
        </Button>
        {more}
        <Button look="link" onPress={() => void readSamples()}>
          {t('start.samples')}
        </Button>
      </Empty>
    </Screen>
  );
}
