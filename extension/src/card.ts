// The card of one claim: a closed shadow root in the top layer, placed above or below the
// claim's own text and never on it. Knows no messages.
import theme from '../../server/web/assets/theme.css';
import common from './common.css';
import style from './card.css';
import type { Answer } from './protocol.ts';
import type { Find } from './article.ts';
import { answerLines, evidenceList, fieldList, keyOf, reviewNote, rowsOf } from './claimview.ts';
import { button, h } from './dom.ts';
import { t } from './i18n.ts';
import { familyOf, labelOf, labelWords, valueWords } from './words.ts';

export interface CardActions { step(by: 1 | -1): void; closed(): void; entered(): void; left(): void }

const tallest = 660; // CSS pixels
const low = 260; // a card of less height scrolls as a whole
const least = 80;
const margin = 8; // between the card, its text and the window's edge

// Where cards are drawn. Most pages are read without a card ever being opened, so it is made
// for the first.
interface Stage { host: HTMLElement; root: ShadowRoot }

export class Card {
  readonly #actions: CardActions;
  #stage: Stage | undefined;
  #find: Find | undefined;
  #focusBefore: Element | null = null;

  constructor(actions: CardActions) {
    this.#actions = actions;
  }

  get find(): Find | undefined {
    return this.#find;
  }

  get focused(): boolean {
    return (this.#stage?.root.activeElement ?? null) !== null;
  }

  // Whether a node of the page is the card's.
  is(node: EventTarget | null): boolean {
    return node !== null && node === this.#stage?.host;
  }

  #build(): Stage {
    const host = h('div');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(theme + common + style);
    root.adoptedStyleSheets = [sheet];
    host.popover = 'manual';
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    host.addEventListener('pointerenter', () => this.#actions.entered());
    host.addEventListener('pointerleave', () => this.#actions.left());
    return { host, root };
  }

  open(find: Find, range: Range, place: string, answer: Answer, focus: boolean): void {
    if (focus && !this.focused) this.#focusBefore = document.activeElement;
    this.#find = find;
    const keepFocus = focus || this.focused;
    const { host, root } = (this.#stage ??= this.#build());
    root.replaceChildren(this.#draw(find, place, answer));
    if (!host.isConnected) document.documentElement.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    this.place(range);
    if (keepFocus) root.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  close(): void {
    if (this.#find === undefined) return;
    const hadFocus = this.focused;
    this.#find = undefined;
    this.#stage?.host.remove();
    if (hadFocus && this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    this.#focusBefore = null;
    this.#actions.closed();
  }

  // Puts the card below the claim's text, or above where there is more room, and makes it as low
  // as it must be in order not to cover that text.
  place(range: Range): void {
    const card = this.#stage?.root.querySelector<HTMLElement>('.card') ?? null;
    const boxes = [...range.getClientRects()];
    const first = boxes[0];
    const last = boxes.at(-1);
    if (card === null || first === undefined || last === undefined) return;
    const [width, height] = [document.documentElement.clientWidth, window.innerHeight];
    const below = height - last.bottom - 2 * margin;
    const above = first.top - 2 * margin;
    card.style.maxHeight = '';
    card.classList.remove('low');
    const under = card.offsetHeight <= below || below >= above;
    const room = Math.max(least, Math.min(tallest, under ? below : above));
    card.style.maxHeight = `${room}px`;
    card.classList.toggle('low', room < low && card.offsetHeight >= room);
    const top = under ? last.bottom + margin : first.top - margin - card.offsetHeight;
    const start = under ? last.left : first.left;
    const left = Math.max(margin, Math.min(start, width - card.offsetWidth - margin));
    this.#stage!.host.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  }

  #draw(find: Find, place: string, answer: Answer): HTMLElement {
    const { claim } = find;
    const family = familyOf(claim);
    const rows = rowsOf(
      (field) => (field === 'amount' || find.roles[field] === undefined ? undefined : valueWords(find.roles[field].mention)),
      (field) => claim.verdict?.fields[field]);
    const verdict = claim.verdict;
    return h('div', { class: `card family-${family}`, role: 'dialog', tabindex: '-1', 'aria-label': t('card_name', find.amount.mention.text, labelWords(labelOf(claim))) },
      h('header', {},
        keyOf(family),
        h('span', { class: 'label' }, labelWords(labelOf(claim))),
        button(t('previous_claim'), () => this.#actions.step(-1), { class: 'previous' }, '‹'),
        h('span', { class: 'small place' }, place),
        button(t('next_claim'), () => this.#actions.step(1), { class: 'next' }, '›'),
        button(t('close'), () => this.close(), { class: 'close' }, '×')),
      h('div', { class: 'body' },
        h('p', { class: 'value' }, valueWords(find.amount.mention)),
        h('p', { class: 'quote' }, t('as_written', find.amount.mention.text), ' · ', t(`action_${claim.action}`)),
        rows.length === 0 ? null : fieldList(rows),
        verdict === undefined || verdict.reason === '' ? null : h('p', { class: 'reason', lang: 'en' }, verdict.reason),
        verdict?.tolerance === undefined || verdict.tolerance === '' ? null : h('p', { class: 'small', lang: 'en' }, verdict.tolerance),
        reviewNote(claim.review),
        evidenceList(verdict?.evidence ?? [])),
      h('footer', {}, ...answerLines(answer, Date.now())));
  }

  #key(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    event.stopPropagation(); // the page's own shortcuts are not meant
    if (event.key === 'Escape') this.close();
    else if (event.key === 'n' || event.key === 'j') this.#actions.step(1);
    else if (event.key === 'p' || event.key === 'k') this.#actions.step(-1);
    else return;
    event.preventDefault();
  }
}
