/** The key code of a key press that an input method took; Safari sends it after the composition has ended. */
const TAKEN = 229;

/** Whether a key press belongs to an input method, which is choosing characters, and not to the page. */
export const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === TAKEN;

/**
 * Calls `use` with the field's value when typing pauses for so many milliseconds; never while an input method is
 * composing, so that half-typed pinyin is not searched.
 */
export function onTyped(input: HTMLInputElement, use: (value: string) => void, pause = 120): void {
  let timer = 0;
  let composing = false;
  const later = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!composing) use(input.value);
    }, pause);
  };
  input.addEventListener('compositionstart', () => {
    composing = true;
    clearTimeout(timer);
  });
  input.addEventListener('compositionend', () => {
    composing = false;
    later();
  });
  input.addEventListener('input', (event) => {
    if (!composing && !(event as InputEvent).isComposing) later();
  });
}
