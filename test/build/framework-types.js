/** The elements as the frameworks' type checkers and the editors know them, written from the manifest into dist. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

export function writeFrameworkTypes(manifest, outdir) {
  mkdirSync(`${outdir}/types`, { recursive: true });
  const elements = manifest.modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);
  for (const [name, text] of Object.entries({ elements: known(elements), ...frameworks })) writeFileSync(`${outdir}/types/${name}.d.ts`, text);
  // Both write into the manifest that they are given, and on the console.
  const { log } = console;
  console.log = () => {};
  generateVsCodeCustomElementData(structuredClone(manifest), { outdir });
  generateJetBrainsWebTypes(structuredClone(manifest), { outdir, packageJson: false });
  console.log = log;
}

/** By tag: the class, what a page sets as a property or as an attribute, and what it hears. */
function known(elements) {
  const names = found => found.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  const settable = ({ members }) => members.filter(({ kind, readonly }) => kind === 'field' && !readonly);
  const other = ({ attributes }) => attributes.filter(({ name, fieldName }) => name !== fieldName);
  const table = (name, says, of) => `/** ${says} */\nexport interface ${name} {\n${elements.map(element => `  '${element.tagName}': ${of(element)};`).join('\n')}\n}\n`;
  return [
    `import type { ${elements.map(({ name }) => name).join(', ')} } from '../index.js';\n`,
    table('Elements', 'The class behind each tag.', ({ name }) => name),
    table('Properties', 'What a page can set.', element => `Partial<Pick<${element.name}, ${names(settable(element))}>>`),
    table('Attributes', 'Attributes that are not spelt as their property is.', element => `{ ${other(element).map(({ name, fieldName }) => `'${name}'?: ${fieldName === undefined ? '' : `${element.name}['${fieldName}'] | `}string | undefined`).join('; ')} }`),
    table('Events', 'What a page can hear.', ({ events = [] }) => `Pick<HTMLElementEventMap, ${names(events)}>`),
  ].join('\n');
}

const from = "import type { Attributes, Elements, Events, Properties } from './elements.js';";
const heard = prefix => `{ [Name in keyof Events[Tag] as \`${prefix}\${Name}\`]?: (event: Events[Tag][Name]) => void }`;

const frameworks = {
  react: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${from}

type Own<Tag extends keyof Elements> = Properties[Tag] & Attributes[Tag] & ${heard('on')};
type Tags = { [Tag in keyof Elements]: Omit<DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]>, keyof Own<Tag>> & Own<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  preact: `import type { HTMLAttributes } from 'preact';
${from}

type Own<Tag extends keyof Elements> = Properties[Tag] & Attributes[Tag] & ${heard('on')};
type Tags = { [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Own<Tag>> & Own<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  solid: `import type { JSX } from 'solid-js';
${from}

type Own<Tag extends keyof Elements> = Properties[Tag] & Attributes[Tag]
  & { [Name in keyof Properties[Tag] & string as \`prop:\${Name}\`]?: Properties[Tag][Name] }
  & { [Name in (keyof Properties[Tag] | keyof Attributes[Tag]) & string as \`attr:\${Name}\`]?: string }
  & ${heard('on:')};
type Tags = { [Tag in keyof Elements]: Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Own<Tag>> & Own<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`,
  vue: `import type { HTMLAttributes, PublicProps } from 'vue';
${from}

type Own<Tag extends keyof Elements> = new () => Elements[Tag] & {
  $props: Omit<HTMLAttributes, keyof Properties[Tag] | keyof Attributes[Tag]> & Properties[Tag] & Attributes[Tag] & PublicProps;
  $emit: UnionToIntersection<{ [Name in keyof Events[Tag]]: (name: Name, event: Events[Tag][Name]) => void }[keyof Events[Tag]]>;
};
type Tags = { [Tag in keyof Elements]: Own<Tag> };
type UnionToIntersection<Union> = (Union extends unknown ? (of: Union) => void : never) extends (of: infer Intersection) => void ? Intersection : never;

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
${from}

type Own<Tag extends keyof Elements> = Properties[Tag] & Attributes[Tag] & ${heard('on')};
type Tags = { [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]>, keyof Own<Tag>> & Own<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`,
};
