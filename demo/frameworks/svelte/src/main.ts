import { mount } from 'svelte';
import 'kpi-elements/define/all.js';
import App from './App.svelte';

mount(App, { target: document.querySelector('#app')! });
