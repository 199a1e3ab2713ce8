import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { JsonObject } from '../../model/json.js';
import { type Api, type Call, RawAnswer } from '../http/api.js';
import { illegalArgument, serverError } from '../http/api-error.js';
import { objectOrEmpty } from '../http/require.js';
import { parseCsv, tsvText } from '../logic/csv.js';
import { DATASET } from '../store/document-kind.js';
import { writeFileAtomically } from '../store/folder.js';
import type { Store } from '../store/store.js';

/** Data of datasets: uploads, rows, partitions, clearing (API reference 1.5, 2.7, 3.6). Only uploaded CSV files have rows yet. */
export function registerDatasetData(api: Api, store: Store): void {
  const at = '/projects/:key/datasets/:name';
  api.route('GET', `${at}/uploaded/files`, (call) => uploadedFiles(uploadsOf(store, call)));
  api.route('POST', `${at}/uploaded/files`, (call) => {
    const { fileName, bytes } = call.upload();
    if (fileName === '' || /[/\\\0]/.test(fileName) || fileName.startsWith('.'))
      throw illegalArgument('the uploaded file must have a plain name');
    writeFileAtomically(join(uploadsOf(store, call), fileName), bytes);
    return undefined;
  });
  api.route(
    'GET',
    `${at}/data`,
    (call) => new RawAnswer('text/tab-separated-values;charset=utf-8', new TextEncoder().encode(rowsOf(store, call))),
  );
  api.route('GET', `${at}/finish-streaming`, () => undefined);
  api.route('DELETE', `${at}/data`, (call) => {
    store.project(call.param('key')).read(DATASET, call.param('name'));
    rmSync(directoryOf(store, call), { recursive: true, force: true });
    return { messages: { error: false, messages: [] } };
  });
  api.route('GET', `${at}/partitions`, (call) => {
    store.project(call.param('key')).read(DATASET, call.param('name'));
    return [];
  });
  api.route('GET', `${at}/info`, (call) => {
    store.project(call.param('key')).read(DATASET, call.param('name'));
    return { projectKey: call.param('key'), name: call.param('name') };
  });
}

function directoryOf(store: Store, call: Call): string {
  return store.dataPath('uploads', store.project(call.param('key')).key, call.param('name'));
}

/** Where the uploads of a dataset lie; only one type takes them (API reference 6, gotcha 21). */
function uploadsOf(store: Store, call: Call): string {
  const { type } = store.project(call.param('key')).read(DATASET, call.param('name'));
  if (type !== 'UploadedFiles') throw illegalArgument(`dataset ${call.param('name')} is not of type UploadedFiles`);
  return directoryOf(store, call);
}

function uploadedFiles(directory: string): readonly JsonObject[] {
  return namesIn(directory).map((name) => ({ path: `/${name}`, length: statSync(join(directory, name)).size }));
}

function rowsOf(store: Store, call: Call): string {
  const format = call.query('format') ?? 'tsv-excel-noheader';
  if (format !== 'tsv-excel-noheader' && format !== 'tsv-excel-header') throw illegalArgument(`unknown format: ${format}`);
  const document = store.project(call.param('key')).read(DATASET, call.param('name'));
  const directory = directoryOf(store, call);
  const files = namesIn(directory);
  if (document['formatType'] !== 'csv' || files.length === 0) {
    throw serverError(`root path of the dataset ${call.param('name')} does not exist`);
  }
  const { separator = ',', parseHeaderRow = false } = objectOrEmpty(document['formatParams']);
  const tables = files.map((name) => parseCsv(readFileSync(join(directory, name), 'utf8'), String(separator)));
  const rows = tables.flatMap((table) => (parseHeaderRow === true ? table.slice(1) : table));
  const header = format === 'tsv-excel-header' ? tables.slice(0, 1).flatMap((table) => table.slice(0, 1)) : [];
  return tsvText([...header, ...rows]);
}

function namesIn(directory: string): readonly string[] {
  return existsSync(directory) ? readdirSync(directory).sort() : [];
}
