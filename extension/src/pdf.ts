// The text of a PDF, read by pdf.js in a worker of its own. The panel loads this script only
// when a PDF is dropped. Nothing is drawn, no script of the document runs, nothing is fetched.
import { GlobalWorkerOptions, VerbosityLevel, getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { pageText } from './pdftext.ts';
import type { Run } from './pdftext.ts';

export type PDFProblem = 'broken' | 'encrypted' | 'scanned' | 'too_large';

export interface PDFText {
  title: string;
  pages: string[]; // '' for a page without text
  total: number; // pages of the document; more than pages.length when it is too long
}

interface Wishes { mostUnits: number; progress(page: number, total: number): void; signal: AbortSignal }

export const largestPDF = 100; // megabytes
const worker = 'pdf.worker.js';

// Reads a file, or says what stands in the way.
export async function textOf(file: Blob, wishes: Wishes): Promise<PDFText | { problem: PDFProblem }> {
  if (file.size > largestPDF * 1_000_000) return { problem: 'too_large' };
  const data = new Uint8Array(await file.arrayBuffer());
  GlobalWorkerOptions.workerSrc = worker;
  const task = getDocument({
    data, enableXfa: false, disableFontFace: true, useSystemFonts: false, useWasm: false, useWorkerFetch: false, isOffscreenCanvasSupported: false, isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  wishes.signal.addEventListener('abort', () => void task.destroy());
  try {
    return await read(await task.promise, wishes);
  } catch (err) {
    return { problem: (err as Error).name === 'PasswordException' ? 'encrypted' : 'broken' };
  } finally {
    await task.destroy();
  }
}

async function read(pdf: PDFDocumentProxy, { mostUnits, progress }: Wishes): Promise<PDFText | { problem: PDFProblem }> {
  const pages: string[] = [];
  let units = 0;
  for (let n = 1; n <= pdf.numPages && units < mostUnits; n++) {
    progress(n, pdf.numPages);
    const text = await textOfPage(pdf, n);
    units += text.length + 2;
    if (units < mostUnits) pages.push(text);
  }
  if (pages.every((text) => text === '')) return { problem: 'scanned' };
  return { title: await titleOf(pdf), pages, total: pdf.numPages };
}

// A page that is damaged counts as one without text; the others are read.
async function textOfPage(pdf: PDFDocumentProxy, n: number): Promise<string> {
  try {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent();
    page.cleanup();
    return pageText(items.flatMap((item): Run[] => {
      if (!('str' in item)) return [];
      const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
      return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d), endsLine: item.hasEOL }];
    }));
  } catch {
    return '';
  }
}

async function titleOf(pdf: PDFDocumentProxy): Promise<string> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = (info as Record<string, unknown>)['Title'];
  return typeof title === 'string' ? title.trim() : '';
}
