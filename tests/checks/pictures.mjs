// Prints what parsers say of pictures, as JSON: `node pictures.mjs PACKAGES FILE…`, of files that end in .mmd or .dot.
//
// For each file: how many boxes and lines it has, or an error. Mermaid's parser wants a page to be in: linkedom's is enough.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const [packages, ...files] = process.argv.slice(2);
const { resolve } = createRequire(`${packages}/`);
const load = (name) => import(pathToFileURL(resolve(name)));

const { parseHTML } = await load("linkedom");
const { window, document } = parseHTML("<html><body></body></html>");
Object.assign(globalThis, { window, document });
const mermaid = (await import(pathToFileURL(`${packages}/node_modules/mermaid/dist/mermaid.core.mjs`))).default;
const graphviz = await (await load("@hpcc-js/wasm-graphviz")).Graphviz.load();

async function flowchart(text) {
    await mermaid.parse(text);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
    return { boxes: db.getVertices().size, lines: db.getEdges().length };
}

function graph(text) {
    const { objects = [], edges = [] } = JSON.parse(graphviz.layout(text, "json", "dot"));
    // Clusters are objects with nodes of their own.
    return { boxes: objects.filter((object) => !("nodes" in object)).length, lines: edges.length };
}

const found = {};
for (const file of files) {
    const text = readFileSync(file, "utf8");
    try {
        found[file] = file.endsWith(".dot") ? graph(text) : await flowchart(text);
    } catch (error) {
        found[file] = { error: String(error?.message ?? error).trim() };
    }
}
console.log(JSON.stringify(found));
