import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpLanguages } from './i18n/i18n.ts';
import { asksForPseudo } from './i18n/pseudo.ts';
import { App } from './shell/app.tsx';
import { followKeysAndMenu } from './shell/keys.ts';
import { followPlan, followProblems, openWindow } from './state/open.ts';
import { followGivenFiles, followImports } from './state/reading.ts';
import { applySettings, followSystemTheme } from './state/settings.ts';

const language = navigator.language.startsWith('de') ? 'de' : 'en';
const isPseudo = asksForPseudo(location.search);
const isFirstStart = new URLSearchParams(location.search).has('first');
// It is the first only once, also where the window is loaded anew.
if (isFirstStart) history.replaceState(null, '', location.pathname);
if (isPseudo) document.documentElement.dir = 'rtl';
setUpLanguages(language, isPseudo);
applySettings({ language, theme: 'system', keepDays: 90 });

followPlan();
followImports();
followGivenFiles();
followProblems();
followSystemTheme();
followKeysAndMenu();
// Only now, because main tells what it has waiting as soon as the plan is asked for; and before anything is shown, so that main finds its
// answer while React is at work.
void openWindow({ isFirstStart });

const place = document.getElementById('window');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
