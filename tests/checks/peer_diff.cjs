// Asks a peer about the pairs of tests/diff, and writes where it agrees with `diff` and where not to tests/DIFF.md.
//
//   node peer_diff.cjs PEER PAIRS TABLE     PEER: the folder of @aws-cdk/cloudformation-diff
//
// What `diff` says stands in each pair, and `cargo test` holds it. Exit code: 0 the table is as it was, 1 it is not, or a
// disagreement has no explanation, or an explanation no disagreement.
"use strict";

const fs = require("fs");
const path = require("path");

const [peerFolder, pairsFolder, table] = process.argv.slice(2);
const { fullDiff } = require(peerFolder);
const { version } = require(path.join(peerFolder, "package.json"));

const EFFECTS = {
    NO_CHANGE: "none",
    WILL_CREATE: "create",
    WILL_DESTROY: "delete",
    WILL_ORPHAN: "orphan",
    WILL_REPLACE: "replace",
    WILL_UPDATE: "in-place",
    MAY_REPLACE: "may-replace",
};

function peerOf(pair) {
    const diff = fullDiff(pair.before, pair.after);
    const effects = {};
    diff.resources.forEachDifference((id, change) => (effects[id] = EFFECTS[change.changeImpact]));
    return { effects, broadens: diff.permissionsBroadened };
}

function told({ effects, broadens }) {
    const rows = Object.entries(effects).sort();
    const words = rows.map(([id, effect]) => `${id} ${effect}`);
    return [...words, ...(broadens ? ["allows more"] : [])].join(", ") || "no resource changes";
}

/** What the schemas say of the properties that differ. */
function schema(pair) {
    const rows = Object.entries(pair.schema).flatMap(([id, properties]) =>
        Object.entries(properties).map(([property, facts]) => {
            const create = Object.entries(facts).map(([at, how]) => `\`${at}\` ${how}`);
            return `${id}.${property}: ${create.join(", ") || "not create-only"}`;
        }),
    );
    return rows.join("<br>") || "–";
}

function read(folder) {
    const files = fs.readdirSync(folder).filter((file) => file.endsWith(".json"));
    return files
        .sort()
        .map((file) => ({ name: path.parse(file).name, ...JSON.parse(fs.readFileSync(path.join(folder, file))) }));
}

/** What `diff` tells as dangerous, of pairs that say it. */
function dangers(pairs) {
    const told = (pair) => pair.dangers.map((danger) => danger.slice(danger.indexOf(": ") + 2)).join("<br>") || "nothing";
    return [
        "| pair | about | told as dangerous |",
        "|---|---|---|",
        ...pairs.map((pair) => `| ${pair.name} | ${pair.about} | ${told(pair)} |`),
    ];
}

const pairs = read(pairsFolder);
const objects = read(path.join(pairsFolder, "objects"));

let failed = false;
const rows = pairs.map((pair) => {
    const [ours, theirs] = [told(pair), told(peerOf(pair))];
    const agree = ours === theirs;
    if (agree === Boolean(pair.disagreement)) {
        console.log(`${pair.name}: ${agree ? "explains no disagreement" : "a disagreement without explanation"}`);
        console.log(`  ours:   ${ours}\n  theirs: ${theirs}`);
        failed = true;
    }
    return { pair, ours, theirs, agree };
});

const agreed = rows.filter((row) => row.agree);
const page = [
    "# `diff` beside a peer",
    "",
    `What \`diff\` says of ${rows.length} pairs of templates, beside the facts of the schemas and what`,
    `\`@aws-cdk/cloudformation-diff\` ${version} says: they agree on ${agreed.length}. Written by \`./tests/checkers --diff\` from the`,
    "pairs in [diff/](diff/); `cargo test` holds our side of each.",
    "",
    "## Disagreements",
    "| pair | about | `diff` | peer | why |",
    "|---|---|---|---|---|",
    ...rows
        .filter((row) => !row.agree)
        .map(({ pair, ours, theirs }) => `| ${pair.name} | ${pair.about} | ${ours} | ${theirs} | ${pair.disagreement} |`),
    "",
    "## Agreements",
    "| pair | about | both | schema |",
    "|---|---|---|---|",
    ...agreed.map(({ pair, ours }) => `| ${pair.name} | ${pair.about} | ${ours} | ${schema(pair)} |`),
    "",
    "## Dangers in templates",
    ...dangers(pairs.filter((pair) => pair.dangers)),
    "",
    "## Dangers in Kubernetes objects",
    `From the ${objects.length} pairs in [diff/objects/](diff/objects/); the peer knows templates only.`,
    "",
    ...dangers(objects),
    "",
].join("\n");

const before = fs.existsSync(table) ? fs.readFileSync(table, "utf8") : "";
fs.writeFileSync(table, page);
console.log(`checkers: ${rows.length} pairs, ${agreed.length} agreements, ${rows.length - agreed.length} explained disagreements`);
if (before !== page) {
    console.log(`checkers: ${path.basename(table)} was stale, and is rewritten`);
    failed = true;
}
process.exit(failed ? 1 : 0);
