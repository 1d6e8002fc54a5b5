/** What dragging asks of the list. */
export interface Dragged {
  /** Called once when an item was let go at another position (from 0). */
  drop(item: HTMLElement, to: number): void;
}

const siblings = (list: HTMLElement): HTMLElement[] => [...list.children] as HTMLElement[];

/** Puts the dragged item before the first other whose middle is below the pointer. */
function follow(list: HTMLElement, item: HTMLElement, y: number): void {
  const next = siblings(list).find((other) => {
    if (other === item) return false;
    const { top, height } = other.getBoundingClientRect();
    return y < top + height / 2;
  });
  const before = next ?? null;
  if (before !== item.nextElementSibling) list.insertBefore(item, before);
}

/** Scrolls the window while an item is held near its edge. */
function scrollAtEdge(y: number): void {
  const edge = 60;
  if (y < edge) scrollBy(0, -12);
  else if (y > innerHeight - edge) scrollBy(0, 12);
}

/** Lets items be dragged by their handles, by mouse, pen or finger; Esc puts an item back. */
export function makeDraggable(list: HTMLElement, handle: string, dragged: Dragged): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as HTMLElement).closest<HTMLElement>(handle);
    const item = grip?.closest<HTMLElement>('li');
    if (!grip || !item || event.button !== 0) return;
    const from = siblings(list).indexOf(item);
    const held = new AbortController();
    const { signal } = held;
    const end = (isKept: boolean) => {
      held.abort();
      item.classList.remove('held');
      const to = siblings(list).indexOf(item);
      if (to === from) return;
      if (isKept) dragged.drop(item, to);
      else list.insertBefore(item, siblings(list).filter((each) => each !== item)[from] ?? null);
    };
    item.classList.add('held');
    // Not captured by the handle: moving the item in the document would release it.
    addEventListener(
      'pointermove',
      ({ clientY }) => {
        follow(list, item, clientY);
        scrollAtEdge(clientY);
      },
      { signal },
    );
    addEventListener('pointerup', () => end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', ({ key }) => key === 'Escape' && end(false), { signal });
  });
}
