const endOfDirectory = 0x06054b50;
/** 1 January 2000, 0:00, as zip archives write date and time. */
const fixedDate = ((2000 - 1980) << 9) | (1 << 5) | 1;

/** Offset of the record that ends a zip archive; throws if there is none. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('the archive has no directory');
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, fixedDate, true);
}

/** Gives every file of a zip archive the same date, in place, so that the same content is the same archive. */
export function fixDates(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = findEnd(view);
  let entry = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    setDate(view, entry + 12);
    setDate(view, view.getUint32(entry + 42, true) + 10);
    const names = [28, 30, 32].map((field) => view.getUint16(entry + field, true));
    entry += 46 + names.reduce((sum, length) => sum + length, 0);
  }
  return zip;
}
