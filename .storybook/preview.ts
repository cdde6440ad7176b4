import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import { languages } from '../src/core.js';
import '../src/define/all.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  parameters: {
    controls: { expanded: true },
    a11y: { test: 'error', options: { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } } },
    docs: { story: { inline: true } },
  },
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    language: { toolbar: { title: 'Language', icon: 'globe', items: [...languages], dynamicTitle: true } },
    width: { toolbar: { title: 'Width', icon: 'browser', items: ['220', '360', '560', '928', 'full'], dynamicTitle: true } },
    direction: { toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true } },
    font: { toolbar: { title: 'Host font', icon: 'typography', items: ['sans', 'serif', 'mono'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', language: 'en', width: 'full', direction: 'ltr', font: 'sans' },
  decorators: [
    (story, { globals }) => html`<div class="stage w-${String(globals['width'])} ${String(globals['theme'])} f-${String(globals['font'])}" dir=${String(globals['direction'])} lang=${String(globals['language'])}>${story()}</div>`,
  ],
};

export default preview;
