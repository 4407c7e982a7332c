// What `validate` and `report` cost, beside their targets: ratios of medians within one run; nothing here is a test.
// `--quick`: three rounds, no more than 1,000 meetings. `--ohne-andere`: without the other validators.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GREMIUM, inTurns, target } from './measure.js';
import { installPeers } from './peers.js';
import { changeOne, copyOfMainz, forget, generated, withFaults } from './repositories.js';

const isQuick = process.argv.includes('--quick');
const ROUNDS = isQuick ? 3 : 7;
const folder = mkdtempSync(join(tmpdir(), 'gremium-bench-'));
const into = ['-o', join(folder, 'ausgabe'), '--force'];

const node = (...argv) => ({ command: process.execPath, argv });
const gremium = (root, ...argv) => node(GREMIUM, ...argv, '-C', root);
const bare = node('-e', '0');
const version = node(GREMIUM, '--version');
const help = node(GREMIUM, '--help');
const validate = (root) => gremium(root, 'validate');
const cold = (root) => ({ ...validate(root), before: () => forget(root) });
const changed = (root) => ({ ...validate(root), before: () => changeOne(root) });

/** The fewest that a program can do: open and read every data file. */
const reading = (root) => {
  const script =
    "const{readdirSync:d,readFileSync:r}=require('fs');const w=(f)=>{for(const e of d(f,{withFileTypes:true}))if(e.isDirectory())w(f+'/'+e.name);else if(e.name.endsWith('.yaml'))r(f+'/'+e.name)};w(process.argv[1])";
  return node('-e', script, root);
};

const PEAK = fileURLToPath(new URL('peak-memory.js', import.meta.url));

function peakMegabytes(root) {
  const file = join(folder, 'spitze');
  forget(root);
  spawnSync(process.execPath, ['--import', PEAK, GREMIUM, 'validate', '-C', root], {
    env: { ...process.env, PEAK_MEMORY_FILE: file },
  });
  return Number(readFileSync(file, 'utf8'));
}

function measureStart() {
  const times = inTurns({ bare, version, help }, ROUNDS);
  target('gremium --version zu node allein', times.version / times.bare, 1.35);
  target('gremium --help zu node allein', times.help / times.bare, 1.35);
}

function measureMainz() {
  const root = copyOfMainz(folder);
  const report = (format) => gremium(root, 'report', '2018', '-f', format, ...into);
  const kalt = inTurns({ bare, cold: cold(root) }, ROUNDS);
  const times = inTurns({ bare, warm: validate(root), html: report('html'), pdf: report('pdf') }, ROUNDS);
  const edit = inTurns({ bare, changed: changed(root) }, ROUNDS);
  target('validate examples/mainz, warm, zu node allein', times.warm / times.bare, 1.7);
  target('validate examples/mainz, eine Datei geändert, zu node allein', edit.changed / edit.bare);
  target('validate examples/mainz, kalt, zu node allein', kalt.cold / kalt.bare, 4);
  target('report 2018 examples/mainz, HTML, zu node allein', times.html / times.bare, 4);
  target('report 2018 examples/mainz, PDF, zu node allein', times.pdf / times.bare, 9);
}

/** Others check the meetings alone, each by itself; gremium checks everything. */
function measureSize(sitzungen, peers, targets) {
  const { root, files } = generated(folder, sitzungen);
  const size = `${sitzungen.toLocaleString('de')} Sitzungen`;
  const others = Object.entries(peers).map(([name, callFor]) => [name, callFor(root)]);
  const kalt = inTurns(
    { bare, cold: cold(root), reading: reading(root), ...Object.fromEntries(others) },
    ROUNDS,
  );
  const warm = inTurns({ bare, warm: validate(root) }, ROUNDS);
  const edit = inTurns({ bare, changed: changed(root) }, ROUNDS);
  target(`validate ${size}, warm, zu node allein`, warm.warm / warm.bare, targets.warm);
  target(`validate ${size}, eine Datei geändert, zu node allein`, edit.changed / edit.bare, targets.changed);
  target(`validate ${size}, kalt, zum bloßen Lesen aller Dateien`, kalt.cold / kalt.reading);
  for (const [name] of others) {
    target(`validate ${size}, kalt, zu ${name}`, kalt.cold / kalt[name], targets[name]);
  }
  const fastest = Math.min(...others.map(([name]) => kalt[name]));
  if (others.length > 0)
    target(`validate ${size}, warm, zum schnellsten anderen`, warm.warm / fastest, targets.fastest);
  target(`Speicher, ${size}, in MB`, peakMegabytes(root), targets.memory);
  return { root, files, work: kalt.cold - kalt.bare, cold: kalt.cold };
}

function measureReports({ root, cold: validating }) {
  const year = (...argv) => gremium(root, ...argv, ...into);
  const times = inTurns(
    { report: year('report', '2018', '-f', 'html'), protocols: year('protocol', '2018', '-f', 'html') },
    Math.min(ROUNDS, 3),
  );
  target('report 2018 von 10.000 Sitzungen zu validate, kalt', times.report / validating, 1.3);
  target('protocol 2018 (500 Protokolle) zu validate, kalt', times.protocols / validating);
}

function measureFaults(root) {
  const faulty = { ...cold(withFaults(folder, 1000, 50)), status: 1 };
  const times = inTurns({ sound: cold(root), faulty }, ROUNDS);
  target('1.000 Sitzungen mit 50 fehlerhaften zu ohne', times.faulty / times.sound, 1.6);
}

function measureGrowth(small, large) {
  const linear = large.files / small.files;
  target('Zeit von 1.000 zu 50.000 Sitzungen, zu linear', large.work / small.work / linear, 1.1);
}

try {
  measureStart();
  measureMainz();
  const peers = process.argv.includes('--ohne-andere') ? {} : installPeers(folder);
  const { v8r: slow, ...quick } = peers;
  const small = measureSize(1000, isQuick || !slow ? quick : peers, { 'ajv-cli': 0.9 });
  measureFaults(small.root);
  if (!isQuick) {
    const targets = { warm: 2, changed: 6, 'ajv-cli': 0.8, fastest: 1 / 8, memory: 350 };
    measureReports(measureSize(10000, quick, targets));
    measureGrowth(small, measureSize(50000, {}, { warm: 3.5, memory: 1200 }));
  }
  process.stdout.write(`node ${process.version}, ${ROUNDS} Runden, Ordner: ${readdirSync(folder).length}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
