import { bootstrapApplication } from '@angular/platform-browser';
import 'kpi-elements/define/all.js';
import { App } from './app.js';

void bootstrapApplication(App);
