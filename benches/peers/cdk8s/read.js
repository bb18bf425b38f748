// Reads the manifests of an assembly into one JSON file, so that the peer's time has no YAML to read:
// node read.js ASSEMBLY OBJECTS
const fs = require("node:fs");
const path = require("node:path");
const { parse } = require("yaml");

const [assembly, objects] = process.argv.slice(2);
const bundles = {};
const root = path.join(assembly, "k8s");
for (const file of fs.readdirSync(root, { recursive: true }).sort()) {
  if (!file.endsWith(".yaml") || path.basename(file) === "kustomization.yaml") continue;
  (bundles[path.dirname(file)] ??= []).push(parse(fs.readFileSync(path.join(root, file), "utf8")));
}
fs.writeFileSync(objects, JSON.stringify(bundles));
