/**
 * Keeps of a bill of materials what reaches a person: the command line's dependencies with all that
 * they need, and the packages that are bundled into the add-in. npm's own `--omit dev` can't tell: it
 * drops what something for development needs as well, and knows nothing of bundles.
 *
 * @param bill CycloneDX, as `npm sbom` writes it.
 * @param root name and version of the package it is for, and the names of its `dependencies`.
 * @param bundled names of the packages in the add-in.
 * @returns the bill, without the time and the number that would differ each time.
 * @throws when a package that is shipped does not stand in the bill.
 */
function shippedParts(bill, { name, version, dependencies }, bundled) {
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
  const direct = needs.get(`${name}@${version}`) ?? [];
  const refOf = (wanted) => {
    const found =
      direct.find((ref) => nameOf(ref) === wanted) ??
      bill.components.map((part) => part['bom-ref']).find((ref) => nameOf(ref) === wanted);
    if (found === undefined) throw new Error(`${wanted} does not stand in the bill of materials`);
    return found;
  };
  const installed = new Set();
  const follow = (ref) => {
    if (installed.has(ref)) return;
    installed.add(ref);
    for (const needed of needs.get(ref) ?? []) follow(needed);
  };
  for (const wanted of dependencies) follow(refOf(wanted));
  const inAddin = new Set(bundled.map(refOf));

  const isShipped = (ref) => installed.has(ref) || inAddin.has(ref);
  return {
    ...bill,
    // JSON leaves out what is undefined.
    serialNumber: undefined,
    metadata: {
      ...bill.metadata,
      timestamp: undefined,
      component: { ...bill.metadata.component, name },
    },
    components: bill.components
      .filter((part) => isShipped(part['bom-ref']))
      .map((part) => described(part, installed, inAddin)),
    dependencies: [
      { ref: `${name}@${version}`, dependsOn: [...dependencies, ...bundled].map(refOf) },
      ...bill.dependencies
        .filter(({ ref }) => isShipped(ref))
        .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter(isShipped) })),
    ],
  };
}

/** Where a package is shipped stands in the place of npm's word that it is for development. */
function described(part, installed, inAddin) {
  const ref = part['bom-ref'];
  const places = [
    ...(installed.has(ref) ? ['command line'] : []),
    ...(inAddin.has(ref) ? ['add-in'] : []),
  ];
  const others = (part.properties ?? []).filter(
    (property) => property.name !== 'cdx:npm:package:development',
  );
  return {
    ...part,
    properties: [...others, ...places.map((value) => ({ name: 'tertial:shipped', value }))],
  };
}

/** `@scope/name@1.2.3` without its version. */
const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));

/** The package that a module's file belongs to; null for a file of the project itself. */
function packageOf(file) {
  const [, inner] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file) ?? [];
  return inner?.replaceAll('\\', '/') ?? null;
}

module.exports = { packageOf, shippedParts };
