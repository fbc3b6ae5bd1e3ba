// pdf.js' worker, as a script of the extension.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
