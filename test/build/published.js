/** From what the analyzer read in the sources to what the package has: its elements, under the package's paths, with the attributes they really observe. */

/** `library` is the loaded package: its classes know their attributes, also those that are spread into `properties`. */
export function published(manifest, library) {
  const elements = manifest.modules.filter(({ declarations }) => declarations?.some(({ customElement }) => customElement));
  const tags = elements.flatMap(({ path, declarations }) => declarations.filter(({ tagName }) => tagName).map(({ tagName, name }) => ({ tag: tagName, name, path: packaged(path) })));
  return {
    ...manifest,
    modules: [
      ...elements.map(module => ({ ...renamed(module), declarations: module.declarations.filter(({ kind }) => kind === 'class').map(declaration => renamed(element(declaration, library[declaration.name]))) })),
      ...tags.map(({ tag, name, path }) => ({
        kind: 'javascript-module', path: `dist/define/${tag}.js`, declarations: [],
        exports: [{ kind: 'custom-element-definition', name: tag, declaration: { name, module: path } }],
      })),
    ],
  };
}

function element(declaration, constructor) {
  const members = (declaration.members ?? []).filter(({ privacy, name }) => privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name))
    // What the constructor sets on its internals looks like a field to the analyzer.
    .filter(({ name }) => name !== 'role')
    .map(({ attribute: _, ...member }) => member);
  const { observedAttributes } = constructor;
  const propertyOf = new Map([...constructor.elementProperties].map(([property, { attribute }]) => [typeof attribute === 'string' ? attribute : attribute === false ? undefined : property.toLowerCase(), property]));
  const attributes = observedAttributes.map(name => {
    const property = propertyOf.get(name);
    const { type, description } = members.find(member => member.name === property) ?? documented.get(name) ?? {};
    return { name, ...(type && { type }), ...(description && { description }), ...(property !== undefined && { fieldName: property }) };
  });
  const attributeOf = new Map([...propertyOf].map(([attribute, property]) => [property, attribute]));
  return {
    ...declaration,
    members: members.map(member => ({ ...member, ...(attributeOf.get(member.name) !== undefined && { attribute: attributeOf.get(member.name) }) })),
    attributes,
    ...(declaration.events && { events: declaration.events.map(event => ({ ...event, type: { text: `HTMLElementEventMap['${event.name}']` } })) }),
  };
}

/** Observed without a property of their own. */
const documented = new Map([
  ['role', { type: { text: 'string | undefined' }, description: 'The sales role, beside an ARIA role: `head-of-sales` becomes `head-of-sales region`.' }],
]);

const packaged = path => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const renamed = value => JSON.parse(JSON.stringify(value, (key, text) => ((key === 'path' || key === 'module') && typeof text === 'string' ? packaged(text) : text)));
