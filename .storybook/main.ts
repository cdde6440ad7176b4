import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // The library's own vite config builds the library: stories want none of it.
  viteFinal: config => ({ ...config, build: { ...config.build, chunkSizeWarningLimit: 5000 } }),
};

export default config;
