import { render } from 'preact';
import 'kpi-elements/define/all.js';
import { App } from './app.js';

render(<App />, document.querySelector('#app')!);
