/** One subject at four widths, light above dark, in one language: what `run.js` takes a picture of. */
import { generateCrm } from '../../demo/data/index.js';
import { languages, loadWords } from '../../src/core.js';
import '../../src/define/all.js';
import { made, subjects } from '../helpers/subjects.js';

const asked = new URLSearchParams(location.search);
const language = asked.get('language') ?? 'en';
const data = generateCrm({ seed: 3, now: '2026-11-23T12:40:00Z', deals: 1500, language });
const settled = ['ready', 'partial', 'empty', 'error', 'stale'];
const pause = (ms: number): Promise<void> => new Promise(resolve => { setTimeout(resolve, ms); });

async function sheet(name: string): Promise<void> {
  document.body.replaceChildren();
  const subject = subjects.find(each => each.name === name);
  if (!subject) throw new Error(`unknown subject: ${name}; there are ${subjects.map(each => each.name).join(', ')}`);
  const board = subject.tag === 'kpi-dashboard' || subject.tag === 'kpi-filter';
  const elements = ['light', 'dark'].flatMap(theme => {
    const row = document.createElement('div');
    row.className = `row ${theme}`;
    document.body.append(row);
    return [220, 360, 560, 928].map(width => {
      const place = document.createElement('div');
      place.className = `w-${width}`;
      const element = made(subject, language, each => { each.data = data; });
      place.append(element);
      row.append(place);
      return element;
    });
  });
  // A state that never settles is looked at after a while; so is a dashboard, whose cards follow it.
  for (let round = 0; round < (board ? 60 : 30) && (board || elements.some(each => !settled.includes(each.state))); round++) await pause(50);
  for (const element of elements) await subject.then?.(element);
  await pause(400);
}

await loadWords(language);
Object.assign(window, { sheet, languages, subjects: subjects.map(each => each.name) });
