import { describe, expect, it, vi } from "vitest";
import { commands } from "vitest/browser";
import { english } from "../../tools/english.ts";
import { find, findAll, rendered } from "../tools/renderPage.tsx";
import { noSiteEvents, renderOptions, renderPopup, renderWelcome } from "./pages.tsx";
import { sampleMentions } from "./samplePage.ts";

/** Presses Tab until an element that matches has the focus. */
async function tabTo(selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await commands.pressKeys(["Tab"]);
    if (document.activeElement?.matches(selector)) return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

async function press(...keys: string[]): Promise<void> {
  await commands.pressKeys(keys);
  await rendered();
}

describe("the keyboard", () => {
  it("steps, opens a form and jumps to a mention of the popup", async () => {
    const onJump = vi.fn(async () => "shown" as const);
    await renderPopup({ onJump });
    await tabTo('[data-step="next"]');
    await press("Enter");
    expect(onJump).toHaveBeenLastCalledWith(sampleMentions[0]);
    await tabTo('[data-form="cervical-dystonia"] .lens-group-name');
    await press("Enter");
    await tabTo(".lens-mention:not([aria-current])");
    await press("Enter");
    expect(onJump).toHaveBeenLastCalledWith(sampleMentions[1]);
    expect(document.activeElement?.getAttribute("aria-current")).toBe("true");
  });

  it("saves and copies the list of mentions", async () => {
    const onSaveFile = vi.fn();
    const onCopy = vi.fn(async () => {});
    await renderPopup({ onSaveFile, onCopy });
    await tabTo("[data-action=export]");
    await press("Enter");
    await tabTo("[data-export=csv]");
    await press(" ");
    await tabTo("[data-export=copy]");
    await press("Enter");
    expect(onSaveFile).toHaveBeenCalledOnce();
    expect(onCopy).toHaveBeenCalledOnce();
    await press("Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab");
    expect(document.activeElement?.getAttribute("aria-expanded")).toBe("true");
    await press("Enter");
    expect(find("[data-export=csv]").checkVisibility()).toBe(false);
  });

  it("chooses the wording of the causes", async () => {
    await renderPopup({ lastTab: "causes" });
    await tabTo("[value=plain]");
    await press("ArrowRight");
    expect(document.activeElement?.matches("[value=clinical]:checked")).toBe(true);
    expect(findAll(".lens-seg :focus-visible + .lens-seg-half")).toHaveLength(1);
  });

  it("shows the meaning of a word and finds an organization", async () => {
    await renderPopup();
    await tabTo("[role=tab]");
    await press("ArrowRight");
    await tabTo(".lens-word");
    await press("Enter");
    expect(findAll(".lens-meaning:not([hidden])")).toHaveLength(1);
    find("[role=tab][aria-selected=true]").focus();
    await press("ArrowRight");
    await tabTo('input[type="search"]');
    await press(..."london");
    expect(findAll("[data-organization]")).toHaveLength(1);
    for (const next of ["select", "[data-organization] [aria-expanded]"]) await tabTo(next);
    await press("Enter");
    for (const next of ['a[href^="tel:"]', "[data-save]", '[data-copy="all"]']) await tabTo(next);
  });

  it("changes the options with arrow keys and the space bar", async () => {
    await renderOptions();
    await tabTo("[name=style]");
    await press("ArrowDown");
    expect(document.activeElement?.getAttribute("value")).toBe("underline");
    expect(document.activeElement?.matches(":checked")).toBe(true);
    await tabTo("[name=color]");
    await tabTo("[name=kind-name]");
    await press(" ");
    expect(document.activeElement?.matches(":checked")).toBe(false);
  });

  it("opens the card of the sample sentence and closes it", async () => {
    await renderWelcome();
    await tabTo(".lens-try-mention");
    await press("Enter");
    expect(findAll(".lens-card")).toHaveLength(1);
    await press("Escape");
    expect(findAll(".lens-card")).toHaveLength(0);
    expect(document.activeElement?.matches(".lens-try-mention")).toBe(true);
  });

  it("chooses nothing of the menu that an Enter opens and holds down", async () => {
    const onPause = vi.fn();
    await renderPopup({ siteEvents: { ...noSiteEvents, onPause } });
    find("[data-action=menu]").focus();
    await commands.holdKey("Enter", 4);
    expect(document.activeElement?.getAttribute("data-action")).toBe("pause");
    expect(onPause).not.toHaveBeenCalled();
  });

  it("shows where the focus is on a question", async () => {
    await renderOptions();
    await tabTo("[data-action=reset]");
    await press("Enter");
    const question = document.activeElement as HTMLElement;
    expect(question.textContent).toBe(english.t("options.reset.ask"));
    expect(getComputedStyle(question).outlineStyle).toBe("solid");
  });

  it.each(["organizations", "forms"] as const)(
    "speaks the hint of the search in %s as its name",
    async (tab) => {
      await renderPopup({ lastTab: tab });
      const field = find<HTMLInputElement>("input[type=search]");
      expect(field.ariaLabel).toContain(field.placeholder);
    },
  );
});
