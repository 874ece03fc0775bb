/** Reads a report that was made elsewhere. Whatever is wrong with the file is a failure of the scanner that it stands for. */
import { resolve } from 'node:path';
import { decodeText } from '../artifacts/source-text.js';
import { messageOf, ScannerFailure } from '../errors.js';
import type { OpenedReport, ReportFormat } from '../scanners/report-format.js';
import { reportFormat, whoseReport } from '../scanners/reports.js';
import type { ReportRequest } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';

/** More than any scanner writes about one image, and about as much as Node.js can hold in one text. */
const MAX_BYTES = 512 * 1024 * 1024;

export interface ReadReport {
  readonly request: ReportRequest;
  readonly format: ReportFormat;
  readonly opened: readonly OpenedReport[] | ScannerFailure;
}

export async function openReportFile(request: ReportRequest, tools: Pick<Tools, 'files' | 'cwd'>): Promise<ReadReport> {
  const format = await reportFormat(request.format);
  try {
    return { request, format, opened: await open(request, format, tools) };
  } catch (error) {
    if (error instanceof ScannerFailure) return { request, format, opened: error };
    throw error;
  }
}

async function open({ file }: ReportRequest, format: ReportFormat, tools: Pick<Tools, 'files' | 'cwd'>): Promise<readonly OpenedReport[]> {
  const text = await readText(file, format.title, tools);
  const about = JSON.stringify(file);
  if (text.trim() === '') throw new ScannerFailure(`the report ${about} is empty`, { hint: `did ${format.title} run to its end? is there room on the disk?` });
  const document = format.read === undefined ? parse(text, about) : format.read(text, about);
  if (format.fits(document)) return format.open(document, about);
  const owner = await whoseReport(document);
  if (owner !== undefined) throw new ScannerFailure(`${about} is a report of ${owner}, not of ${format.title}`, { hint: `name the tool that wrote it: ${owner === 'SARIF' ? '--sarif FILE' : '--scanner-report NAME=FILE'}` });
  throw new ScannerFailure(`${about} is JSON, but no report of ${format.title}`, { hint: 'have the tool write its JSON format, and give that file' });
}

function parse(text: string, about: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    const size = `${String(Buffer.byteLength(text))} bytes`;
    const cut = /^\s*[{[]/.test(text) && !/[}\]]\s*$/.test(text);
    throw new ScannerFailure(cut ? `the report ${about} is cut off after ${size}` : `the report ${about} (${size}) is not JSON`, { hint: cut ? 'was the tool stopped, or the disk full?' : 'have the tool write its JSON format, without its log' });
  }
}

async function readText(file: string, title: string, { files, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<string> {
  const path = resolve(cwd, file);
  const about = JSON.stringify(file);
  try {
    const status = await files.status(path);
    if (status === undefined) throw new ScannerFailure(`there is no report ${about} of ${title}`, { hint: 'did the step that writes it run, and write it there?' });
    if (status.kind !== 'file') throw new ScannerFailure(`the report ${about} is no file`, { hint: `name the file that ${title} wrote` });
    if (status.size > MAX_BYTES) throw new ScannerFailure(`the report ${about} is larger than ${String(MAX_BYTES / 1024 / 1024)} MiB`, { hint: 'have the tool list findings alone' });
    const decoded = decodeText(await files.read(path));
    if ('problem' in decoded) throw new ScannerFailure(`the report ${about} can't be read: ${decoded.problem}`);
    return decoded.text;
  } catch (error) {
    if (error instanceof ScannerFailure) throw error;
    throw new ScannerFailure(`the report ${about} can't be read: ${messageOf(error)}`, { cause: error });
  }
}
