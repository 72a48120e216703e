import { render } from "preact";
import * as v from "valibot";
import style from "../../components/MentionCard.css?inline";
import { MentionCard } from "../../components/MentionCard.tsx";
import { TranslatorProvider } from "../../components/Text.tsx";
import { createTranslator } from "../../data/locales/createTranslator.ts";
import { en } from "../../data/locales/en.ts";
import { CardContentSchema } from "../../data/protocol/messages.ts";
import { type Card, lensWorld, type Point } from "../marks/lensWorld.ts";
import { lineRects } from "../marks/painting/lineRects.ts";
import type { PlacedMention } from "../marks/ranges/PlacedMention.ts";
import { ask } from "../marks/runtime.ts";
import { createHost } from "./createHost.ts";
import { lineAt } from "./lineAt.ts";
import { liesBetween, placeCard } from "./placeCard.ts";
import { watchDismissal } from "./watchDismissal.ts";

type Content = Parameters<typeof MentionCard>[0]["content"];

/** The card of this frame, shut. */
export function createCard(): Card {
  const host = createHost(style);
  const translator = createTranslator(navigator.language, en);
  let closing = new AbortController();
  closing.abort();
  let shown: PlacedMention | undefined;

  function close(): void {
    closing.abort();
    render(null, host.body);
    host.hide();
  }

  function open(mention: PlacedMention, point: Point): void {
    // A pointer that comes back to the mention finds its card still there.
    if (mention === shown && !closing.signal.aborted) return;
    close();
    shown = mention;
    closing = new AbortController();
    const { signal } = closing;
    // The line that the reader pointed at, by its place in the mention: lines move when the page scrolls.
    const line = lineAt(lineRects(mention.range), point);

    const place = () => {
      const box = lineRects(mention.range)[line];
      const view = viewBox();
      if (!box || box.bottom < view.top || box.top > view.top + view.height) return close();
      host.place(placeCard(box, host.naturalSize(view.width), view, translator.direction === "rtl"));
    };
    const show = (content: Content) => {
      if (signal.aborted) return;
      render(
        <TranslatorProvider translator={translator}>
          <MentionCard
            word={mention.text}
            definition={mention.definition}
            content={content}
            onOrganizations={() => ask({ type: "show-organizations" }).catch(() => show("failed"))}
            onClose={close}
          />
        </TranslatorProvider>,
        host.body,
      );
      host.show();
      place();
    };

    // The card grows when its reader asks what a word means.
    const sizes = new ResizeObserver(() => host.element.isConnected && place());
    sizes.observe(host.body);
    signal.addEventListener("abort", () => sizes.disconnect());
    readContent([mention.form, ...(mention.also ?? [])]).then(show, () => show("failed"));
    watchDismissal(
      {
        isOwn: (event) => event.target === host.element,
        isNear: (at) =>
          lensWorld().marks?.mentionAt(at) === mention ||
          lineRects(mention.range).some((box) => liesBetween(at, box, host.element.getBoundingClientRect())),
        onMove: place,
        onDismiss: close,
      },
      signal,
    );
  }

  return { host: host.element, open, close };
}

async function readContent(forms: string[]): Promise<Content> {
  return v.parse(CardContentSchema, await ask({ type: "read-card", forms }));
}

/** The part of the layout viewport that is seen: all of it, or less when the reader has pinched the page larger. */
function viewBox() {
  const { clientWidth, clientHeight } = document.documentElement;
  const { offsetLeft, offsetTop, width, height } = visualViewport ?? {
    offsetLeft: 0,
    offsetTop: 0,
    width: clientWidth,
    height: clientHeight,
  };
  return { left: offsetLeft, top: offsetTop, width: Math.min(width, clientWidth), height };
}
