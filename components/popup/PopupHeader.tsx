import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { SiteError, SiteEvents, SiteReport } from "../sites/SiteReport.ts";
import { SiteSwitch } from "../sites/SiteSwitch.tsx";
import { stateInSentence, stateInWords } from "../sites/siteTexts.ts";
import { Menu, type MenuItem } from "../ui/Menu.tsx";
import { useTranslator } from "../ui/translation.tsx";

/** What the menu opens. */
export interface PopupLinks {
  /** Opens the side panel; undefined when the browser has none, or in the side panel. */
  onPanel?: (() => void) | undefined;
  onHandout: () => void;
  onLookUp: () => void;
  /** Opens the page with all forms, at the form with that id if there is one. */
  onForms: (id?: string) => void;
  onOptions: () => void;
  onHelp: () => void;
}

interface PopupHeaderProps {
  /** The state of the site in the active tab; undefined while it is unknown. */
  site: SiteReport | undefined;
  siteError: SiteError | undefined;
  siteEvents: SiteEvents;
  links: PopupLinks;
  /** The tabs. */
  children: ComponentChildren;
}

/** Renders the name, the state on the site in the active tab with its switch, the menu, and `children`. */
export function PopupHeader({ site, siteError, siteEvents, links, children }: PopupHeaderProps) {
  const translator = useTranslator();
  const { t } = translator;
  // A screen reader says the new state of a switch by itself. What the menu changes is said in a sentence.
  const [isAnnounced, setIsAnnounced] = useState(false);
  const fromMenu = withBefore(siteEvents, () => setIsAnnounced(true));
  const fromSwitch = withBefore(siteEvents, () => setIsAnnounced(false));
  const words = site && stateInWords(site, translator);
  return (
    <header class="lens-popup-top">
      <div class="lens-popup-header">
        <div class="lens-popup-name">
          <h1 class="lens-title">{t("lens.name")}</h1>
          {words && <p class="lens-state">{words}</p>}
        </div>
        {site && <SiteSwitch report={site} {...fromSwitch} />}
        <Menu label={t("header.menu")} groups={menuGroups(site, fromMenu, links, t)} />
      </div>
      <p role="status" class="lens-unseen">
        {isAnnounced && site && stateInSentence(site, translator)}
      </p>
      {site?.isPrivate && (
        <p class="lens-site-note">
          {t("sites.private")} {site.opensPagesOutside && t("sites.privateOutside")}
        </p>
      )}
      {site?.isManaged && <p class="lens-site-note">{t("managed.note")}</p>}
      {siteError && (
        <p role="alert" class="lens-site-error">
          {t(siteError)}
        </p>
      )}
      {children}
    </header>
  );
}

/** Returns the events, each of which calls `before` first. */
function withBefore(events: SiteEvents, before: () => void): SiteEvents {
  return {
    onSwitch: (isOn) => {
      before();
      events.onSwitch(isOn);
    },
    onPause: (kind) => {
      before();
      events.onPause(kind);
    },
    onResume: () => {
      before();
      events.onResume();
    },
    onChosenOnly: (chosenOnly) => {
      before();
      events.onChosenOnly(chosenOnly);
    },
    onAllow: () => {
      before();
      events.onAllow();
    },
  };
}

function menuGroups(
  site: SiteReport | undefined,
  events: SiteEvents,
  links: PopupLinks,
  t: ReturnType<typeof useTranslator>["t"],
): MenuItem[][] {
  const { onPanel } = links;
  return [
    site ? siteItems(site, events, t) : [],
    [
      ...(onPanel ? [{ id: "panel", label: t("panel.open"), onSelect: onPanel }] : []),
      { id: "handout", label: t("handout.link"), onSelect: links.onHandout },
      { id: "look-up", label: t("header.lookUp"), onSelect: links.onLookUp },
      { id: "forms", label: t("forms.link"), onSelect: () => links.onForms() },
    ],
    [
      { id: "options", label: t("sites.options"), onSelect: links.onOptions },
      { id: "help", label: t("header.help"), onSelect: links.onHelp },
    ],
  ].filter((items) => items.length > 0);
}

function siteItems(
  { site, tabId, state, chosenOnly, isManaged, isModeManaged }: SiteReport,
  events: SiteEvents,
  t: ReturnType<typeof useTranslator>["t"],
): MenuItem[] {
  const isPaused = state === "paused";
  return [
    ...(isPaused ? [{ id: "resume", label: t("sites.resume"), onSelect: events.onResume }] : []),
    ...(state === "on"
      ? [
          { id: "pause", label: t("sites.pause"), onSelect: () => events.onPause("hour") },
          ...(tabId === undefined
            ? []
            : [{ id: "pause-tab", label: t("sites.pauseTab"), onSelect: () => events.onPause("tab") }]),
          { id: "pause-open", label: t("sites.pauseOpen"), onSelect: () => events.onPause("open") },
        ]
      : []),
    // During a pause the switch ends the pause.
    ...(isPaused && site && !isManaged
      ? [{ id: "turn-off", label: t("sites.turnOff"), onSelect: () => events.onSwitch(false) }]
      : []),
    ...(isModeManaged
      ? []
      : [
          {
            id: "chosen-only",
            label: t("sites.chosenOnly"),
            isChecked: chosenOnly,
            onSelect: () => events.onChosenOnly(!chosenOnly),
          },
        ]),
  ];
}
