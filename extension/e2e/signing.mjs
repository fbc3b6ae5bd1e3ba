// Corpora signed for tests.
import { generateKeyPairSync, sign } from 'node:crypto';

// The corpus again under a version of a later year, spelled with as many bytes.
export function newer(bytes, { version, date }) {
  const later = version.replace(/^\d{4}/, (year) => String(Number(year) + 1));
  const body = Buffer.from(bytes);
  body.write(later, body.indexOf(version));
  return { version: later, date, body };
}

export function minisignKey() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const id = Buffer.from(publicKey.export({ format: 'der', type: 'spki' }).subarray(-8));
  const head = Buffer.concat([Buffer.from('Ed'), id]);
  return {
    public: Buffer.concat([head, publicKey.export({ format: 'der', type: 'spki' }).subarray(-32)]).toString('base64'),
    sign({ version, date, body }) {
      const signature = sign(null, body, privateKey);
      const comment = `version:${version} date:${date} expires:9999-12-31 previous:none size:${body.length}`;
      const global = sign(null, Buffer.concat([signature, Buffer.from(comment)]), privateKey);
      const lines = ['untrusted comment: assay corpus snapshot', Buffer.concat([head, signature]).toString('base64'), `trusted comment: ${comment}`, global.toString('base64'), ''];
      return { bytes: Buffer.concat([Buffer.from(lines.join('\n')), body]), etag: '"1"' };
    },
  };
}
