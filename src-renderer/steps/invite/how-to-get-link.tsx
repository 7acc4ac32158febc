import { useTranslation } from 'react-i18next';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { ChevronRight } from 'lucide-react';
import { useWindow } from '../../state/window-state.ts';
import { classes } from '../../ui/classes.ts';
import type { Destination } from './model.ts';
import styles from './how-to-get-link.module.css';

const c = classes(styles);

interface HowToGetLinkProps {
  readonly messenger: Destination;
  readonly isOpenAtFirst: boolean;
}

/** How the group and its link come to be over there; folded away once the link is here. */
export function HowToGetLink({ messenger, isOpenAtFirst }: HowToGetLinkProps) {
  const { t } = useTranslation();
  const language = useWindow(({ settings }) => settings.language);
  return (
    <Disclosure defaultExpanded={isOpenAtFirst} className={c('how')}>
      <Heading level={3} className={c('heading')}>
        <Button slot="trigger" className={c('trigger')}>
          <ChevronRight size={18} strokeWidth={1.75} aria-hidden className={c('arrow')} />
          {t('invite.howTo', { messenger: messenger.name })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <ol className={c('steps')}>
          {messenger.steps[language].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </DisclosurePanel>
    </Disclosure>
  );
}
