/** What is left to do for a new requirement, in order: each file that a test will ask for is named. */
export const nextSteps = (id: string) => `Next:
  1. src/engine/requirements/${id}.ts: Mercado Pago's page (those of src/engine/knowledge/sources.ts, or one more there),
     level, category, the parts of the snapshot that it needs, its reasons, its check.
  2. src/engine/i18n/requirements/${id}.ts: three languages, each in its own words. npm run types names each reason without text.
     howTo only where a person is asked; fix for each reason that fails or cannot be told.
  3. src/engine/requirements/index.ts: its place in the list is its place on screen; it stands last now.
     The same place in src/engine/i18n/requirements/index.ts.
  4. tests/fixtures/${id}: one page per reason, named by it, and the traps. Rename or delete look-at-it.html.
  5. tests/unit/requirements/declared.test.ts: its line in "declared", in the catalogue's order, and its reasons in "outcomes".
  6. tests/unit/requirements/${id}.test.ts: what it is shown and what it finds there.
  7. tests/unit/sample-snapshot.ts: a right checkout. Where the new requirement fails on it or cannot tell, give it what is missing,
     or count one more in tests/unit/audit/run-audit.test.ts.
  8. npm run docs writes docs/requirements.es.md, docs/requirements.pt.md, docs/requirements.en.md and the README's table.
  9. npm run check. It fails as long as one TODO: is left.
 10. npm test also opens every fixture, the whole pages (tests/fixtures/pages) and the sample shop (demo/checkouts.ts) in a browser:
     write there what the new requirement should give. store/es.md, store/pt.md and store/en.md say how many requirements there are.
docs/adding-a-requirement.md says more about each step.
`
