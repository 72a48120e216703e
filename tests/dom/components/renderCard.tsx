import { type ComponentProps, render } from "preact";
import style from "../../../components/card/MentionCard.css?inline";
import { MentionCard } from "../../../components/card/MentionCard.tsx";
import type { CardView } from "../../../data/views/CardView.ts";
import { CardHost } from "../../../entrypoints/card/CardHost.ts";
import { MAX_SHEET_SHARE, MAX_SHEET_VIEW_WIDTH_PX, placeSheet } from "../../../entrypoints/card/placeCard.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

type CardProps = ComponentProps<typeof MentionCard>;

interface RenderedCard {
  readonly root: ShadowRoot;
  /** Renders the card again with these props changed. */
  update(props: Partial<CardProps>): void;
  /** Gives the card the size that it has in a viewport like the present one. */
  layOut(): void;
  setTextSize(percent: number): void;
}

const nothing = () => {};

/** Renders a card into its host in a page without styles. It is removed after the test. */
export function renderCard(view: CardView, initial: Partial<CardProps> = {}): RenderedCard {
  const host = new CardHost(style);
  let props: CardProps = {
    view,
    openPart: undefined,
    theme: "light",
    speechRate: 100,
    onPart: nothing,
    openWords: [],
    hasFailed: false,
    isPinned: false,
    copied: undefined,
    hasLargeTargets: false,
    followLink: undefined,
    onFollowLink: nothing,
    onWord: nothing,
    onMove: undefined,
    isCompact: false,
    onPin: nothing,
    onCopy: nothing,
    onMyForm: nothing,
    onSection: nothing,
    onForm: nothing,
    onClose: nothing,
  };
  const update = (changed: Partial<CardProps>) => {
    props = { ...props, ...changed };
    render(<MentionCard {...props} />, host.body);
  };
  const layOut = () => {
    const isNarrow = innerWidth <= MAX_SHEET_VIEW_WIDTH_PX;
    const view = { left: 0, top: 0, width: innerWidth, height: innerHeight };
    host.measure(
      { width: innerWidth, isNarrow },
      isNarrow ? innerHeight * MAX_SHEET_SHARE.glance : innerHeight,
    );
    const sheet = placeSheet(undefined, view, props.openPart !== undefined);
    host.place(isNarrow ? sheet : { side: "below", left: 0, edge: 0, space: innerHeight });
  };
  update(initial);
  host.show(document.body);
  layOut();
  pageOfTest.afterTest(() => {
    host.hide();
    render(null, host.body);
  });
  return {
    root: host.body.getRootNode() as ShadowRoot,
    update,
    layOut,
    setTextSize: (percent) => host.setTextSize(percent),
  };
}
