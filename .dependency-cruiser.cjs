/**
 * Directions of import: domain <- documents <- application <- adapters and routes.
 * Each rule says in its comment what to do when it is broken.
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'geen-kring',
      severity: 'error',
      comment: 'Two files that need each other: move what they share to a third file.',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domein-is-zuiver',
      severity: 'error',
      comment:
        'The domain is a pure function of its input: only zod and itself. Pass clock, ids and files in as values.',
      from: { path: '^app/domain/' },
      to: { pathNot: ['^app/domain/', '^node_modules/zod/'] },
    },
    {
      name: 'documenten-zijn-zuiver',
      severity: 'error',
      comment: 'Documents are made from the domain alone. Give the document what it needs through its view model.',
      from: { path: '^app/documents/' },
      to: { path: '^app/', pathNot: '^app/(domain|documents)/' },
    },
    {
      name: 'documenten-zonder-node',
      severity: 'error',
      comment: 'Only the DOCX writer may use Node (zlib, Buffer). Do reading and writing in an adapter.',
      from: { path: '^app/documents/', pathNot: '^app/documents/docx/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'toepassing-kent-geen-adapters',
      severity: 'error',
      comment: 'A use case speaks to a port in app/application/ports.ts. Add what is missing to the port.',
      from: { path: '^app/application/' },
      to: { path: '^app/', pathNot: '^app/(domain|documents|application)/' },
    },
    {
      name: 'adapters-kennen-geen-paginas',
      severity: 'error',
      comment: 'An adapter fulfils a port; move what it needs from a page to the application or the domain.',
      from: { path: '^app/adapters/' },
      to: { path: '^app/(routes|components|styles|context\\.server)' },
    },
    {
      name: 'paginas-langs-context',
      severity: 'error',
      comment: 'Pages reach adapters only through app/context.server.ts. Add what is missing to its Context.',
      from: { path: '^app/(routes/|components/|root|entry)' },
      to: { path: '^app/adapters/' },
    },
    {
      name: 'componenten-zonder-toepassing',
      severity: 'error',
      comment: 'A component shows what it is given. Call the use case in the loader or action of the route.',
      from: { path: '^app/components/' },
      to: { path: '^app/(application|routes)/|\\.server\\.ts$' },
    },
    {
      name: 'app-kent-geen-scripts',
      severity: 'error',
      comment: 'Scripts use the application, never the other way round. Move what is shared into app/.',
      from: { path: '^app/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'alles-bestaat',
      severity: 'error',
      comment: 'This import leads nowhere: mend the path or add the package. (mdast and vite/client are types only.)',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(mdast|vite/client)$' },
    },
    {
      name: 'niet-uit-ontwikkeling',
      severity: 'error',
      comment: 'The application runs without development packages: move this one to dependencies.',
      from: { path: '^(app|scripts/server\\.mjs|scripts/lib|scripts/toewijs\\.ts|scripts/opdrachten)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css', '.svg'],
    },
  },
};
