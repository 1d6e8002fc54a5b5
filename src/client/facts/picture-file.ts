/** A picture as a file of its own. */
export interface PictureFile {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

/** Reads the picture that is published at an address, and writes its addresses in full, so that its links work wherever the file lies. */
export async function ofItsOwn(address: string): Promise<PictureFile> {
  const text = await (await fetch(address)).text();
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  for (const link of svg.querySelectorAll('a')) {
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
  }
  for (const line of svg.querySelectorAll('[data-address]')) {
    line.textContent = new URL(line.getAttribute('data-address') ?? '', address).href;
  }
  const sizes = ['width', 'height'].map((name) => Number(svg.getAttribute(name)));
  return { text: new XMLSerializer().serializeToString(svg), width: sizes[0] ?? 0, height: sizes[1] ?? 0 };
}
