// What the pointer means: resting on a claim opens its card, leaving both closes it, a
// click keeps it open. No timer runs unless the pointer has just moved.
import type { Find } from './article.ts';

export interface PointerActions {
  find(x: number, y: number): Find | undefined;
  open(find: Find): void;
  close(): void;
  current(): Find | undefined;
  inside(target: EventTarget | null): boolean; // whether an event hit the card
  pinned(): boolean; // whether the card has the keyboard's focus
}

const restMillis = 150; // how long the pointer rests on a claim before its card opens
const graceMillis = 350; // time to move from the text to the card

export class Pointer {
  readonly #act: PointerActions;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #over: Find | undefined;
  #pinned = false;
  #last: PointerEvent | undefined;

  constructor(act: PointerActions) {
    this.#act = act;
    addEventListener('pointermove', this.#moved, { passive: true, capture: true });
    addEventListener('click', this.#clicked, { capture: true });
    addEventListener('keydown', this.#pressed, { capture: true });
  }

  stop(): void {
    removeEventListener('pointermove', this.#moved, { capture: true });
    removeEventListener('click', this.#clicked, { capture: true });
    removeEventListener('keydown', this.#pressed, { capture: true });
    this.#settle();
  }

  // The pointer is on the card.
  hold(): void {
    clearTimeout(this.#timer);
  }

  // The pointer has left the card.
  release(): void {
    this.#later(graceMillis, () => this.#closeUnlessPinned());
  }

  readonly #moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#act.inside(event.target)) return;
    this.#last = event;
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#last !== undefined) this.#at(this.#last);
    });
  };

  #at(event: PointerEvent): void {
    const find = this.#act.find(event.clientX, event.clientY);
    if (find === this.#over) return;
    this.#over = find;
    if (find !== undefined) this.#later(restMillis, () => this.#opened(find, false));
    else if (this.#act.current() !== undefined) this.#later(graceMillis, () => this.#closeUnlessPinned());
    else clearTimeout(this.#timer);
  }

  #opened(find: Find, pin: boolean): void {
    if (this.#pinned && !pin) return;
    this.#pinned = pin;
    this.#act.open(find);
  }

  #closeUnlessPinned(): void {
    if (!this.#pinned && !this.#act.pinned()) this.#act.close();
  }

  readonly #clicked = (event: MouseEvent): void => {
    if (!event.isTrusted || this.#act.inside(event.target)) return;
    const find = this.#act.find(event.clientX, event.clientY);
    clearTimeout(this.#timer);
    if (find !== undefined && getSelection()?.isCollapsed !== false) this.#opened(find, true);
    else if (this.#act.current() !== undefined) {
      this.#pinned = false;
      this.#act.close();
    }
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.key !== 'Escape' || this.#act.current() === undefined) return;
    this.#pinned = false;
    this.#settle();
    this.#act.close();
    event.stopPropagation();
  };

  // Drops what the last movement was about to do.
  #settle(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    clearTimeout(this.#timer);
  }

  #later(millis: number, act: () => void): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, millis);
  }
}
