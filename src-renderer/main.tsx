import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setUpLanguages } from './i18n/i18n.ts';
import { pseudoIn } from './i18n/pseudo.ts';
import { App } from './shell/app.tsx';
import { applySettings } from './state/settings.ts';

const language = navigator.language.startsWith('de') ? 'de' : 'en';
const pseudo = pseudoIn(location.search);
if (pseudo === 'mirrored') document.documentElement.dir = 'rtl';
setUpLanguages(language, pseudo);
applySettings({ language, theme: 'system', keepDays: 90 });

const place = document.getElementById('window');
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
