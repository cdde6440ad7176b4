import { createApp } from 'vue';
import 'kpi-elements/define/all.js';
import App from './App.vue';

createApp(App).mount('#app');
