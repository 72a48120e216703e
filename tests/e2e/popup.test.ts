import { expect, it } from "vitest";
import { statements } from "../../data/content/causes/statements.ts";
import { organizations } from "../../data/content/organizations.ts";
import { openExtensionPage } from "../gallery/extensionPageScenes.ts";
import { silenceBackground } from "../gallery/states.ts";
import { inEachBrowser } from "../tools/inBrowsers.ts";
import { inIsolatedWorld } from "../tools/inIsolatedWorld.ts";
import type { ExtensionPage, LensPage } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const waitForText = (surface: ExtensionPage, text: string) =>
  waitFor(`"${text}" in the popup`, async () => (await surface.text()).includes(text));

inEachBrowser("popup", (env) => {
  const openPopup = async (url: string) => {
    const page = await env.lens.open(url);
    if (url.startsWith("http")) await page.bringToFront();
    return { page, popup: await env.lens.openPopup(page) };
  };

  it("shows the page's mentions, the causes and the five organizations", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "10 mentions");
    for (const { name } of organizations) await waitForText(popup, name);
    const causes = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-statement]")].map(
        (statement) => `${statement.dataset.statement}: ${statement.querySelector("p")?.textContent}`,
      ),
    );
    expect(causes).toEqual(statements.map(({ id, text }) => `${id}: ${text.en}`));
    const text = await popup.text();
    expect(text).toContain("Cervical dystonia");
    expect(text).toContain("+1-312-755-0198");
    expect(await env.lens.badge(page)).toBe("10");
    await popup.close();
    await page.close();
  });

  it("shows the records of the IndexedDB database", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await env.lens.extensionStorage(
      () =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open("dystonia-lens");
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction("organizations", "readwrite");
            const store = transaction.objectStore("organizations");
            const reading = store.get("cure-dystonia-now");
            reading.onsuccess = () => store.put({ ...reading.result, city: "Changed in the database" });
            transaction.oncomplete = () => {
              database.close();
              resolve();
            };
          };
        }),
    );
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "Changed in the database");
    await popup.close();
    await page.close();
  });

  it("fills the database again after it was deleted", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    await env.lens.extensionStorage(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase("dystonia-lens").onsuccess = () => resolve();
        }),
    );
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "Dystonia Society");
    expect(await popup.text()).not.toContain("storage cannot be used");
    await popup.close();
    const count = await env.lens.extensionStorage(
      () =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open("dystonia-lens");
          opening.onsuccess = () => {
            const counting = opening.result.transaction("organizations").objectStore("organizations").count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
    );
    expect(count).toBe(5);
    await page.close();
  });

  it("shows the bundled records and a notice when the database has a later version", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const setVersion = (version: number) =>
      env.lens.extensionStorage(
        (wanted) =>
          new Promise<void>((resolve, reject) => {
            indexedDB.deleteDatabase("dystonia-lens").onsuccess = () => {
              if (wanted === 0) return resolve();
              const opening = indexedDB.open("dystonia-lens", wanted);
              opening.onerror = () => reject(opening.error);
              opening.onsuccess = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
        version,
      );
    await setVersion(99);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "storage cannot be used");
    await waitForText(popup, "Parkinson & Movement Disorder Alliance");
    await popup.close();
    await setVersion(0);
    await page.close();
  });

  it("shows the bundled records and a notice when the background does not answer", async () => {
    const openScene = await openExtensionPage(env, "popup.html", {}, { prepare: silenceBackground });
    const text = await openScene.inRoot((root) => (root as Document).body.innerText);
    expect(text).toContain("storage cannot be used");
    for (const { name } of organizations) expect(text).toContain(name);
    await openScene.close();
  });

  it("opens an organization's site in a new tab", async () => {
    const page = await env.lens.open(env.fixtures.url("clean.html"));
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "Dystonia Society");
    const link = 'a[href="https://www.dystonia.org.uk/"]';
    expect(
      await popup.evaluate((selector) => {
        const { target, rel } = document.querySelector(selector) as HTMLAnchorElement;
        return [target, rel];
      }, link),
    ).toEqual(["_blank", "noopener noreferrer"]);
    await popup.click(link);
    await waitFor("a tab with the organization's site", async () =>
      (await env.lens.tabs()).some((url) => url.includes("dystonia.org.uk")),
    );
    await page.close();
  });

  it("shows different messages for a page without a mention and a page that it cannot access", async () => {
    const clean = await openPopup(env.fixtures.url("clean.html"));
    await waitForText(clean.popup, "No mention of dystonia");
    expect(await env.lens.badge(clean.page)).toBe("");
    await clean.popup.close();
    await clean.page.close();

    const own = await openPopup(env.lens.kind === "firefox" ? "about:license" : "chrome://version");
    await waitForText(own.popup, "belongs to the browser");
    await own.popup.close();
    await own.page.close();
  });

  it("cannot make network requests", async () => {
    const surface = await env.lens.openExtensionPage("popup.html");
    const refused = await surface.evaluate(async (url) => {
      const violations: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      await fetch(url).catch(() => {});
      await new Promise<void>((resolve) => {
        const image = new Image();
        image.onerror = image.onload = () => resolve();
        image.src = url;
      });
      return violations;
    }, env.fixtures.url("clean.html"));
    expect(refused).toEqual(["connect-src", "img-src"]);
    await surface.close();
    // Chromium reports each blocked request as an error of the extension.
    for (const error of await env.lens.takeErrors())
      expect(error).toMatch(/violates the following Content Security Policy/);
  });

  /** Opens the popup on article.html and waits until it lists the mentions. */
  const openOnArticle = async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "10 mentions");
    return { page, popup };
  };
  /** Returns the visible rows of the list of mentions. */
  const readRows = (popup: ExtensionPage) =>
    popup.evaluate(() =>
      [...document.querySelectorAll(".lens-mention")].map((row) =>
        [...row.children].map((child) => child.textContent).join(" | "),
      ),
    );
  /** Resolves to whether the `nth` highlight of the page is in the viewport. */
  const isInView = async (page: LensPage, nth: number) => {
    const box = (await page.highlightsInContext())[nth]?.box;
    const height = await page.evaluate(() => innerHeight);
    return box !== undefined && box.y >= 0 && box.y + box.height <= height;
  };
  /** From now on, the page reports that a mention no longer exists when the popup wants to show it. */
  const loseMentions = (page: LensPage) =>
    inIsolatedWorld(env.lens, page, () => {
      Object.assign(globalThis.dystoniaLens?.frameMethods ?? {}, { show: () => false });
    });

  it("lists each mention of a form with the surrounding text and its heading", async () => {
    const { page, popup } = await openOnArticle();
    expect(await readRows(popup)).toEqual([]);
    await popup.click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(await readRows(popup)).toEqual([
      "…then at the wheel. It took three doctors to give it a name: cervical dystonia, which older books call spasmodic torticollis. | Under “When the neck turns by itself”",
      "…give it a name: cervical dystonia, which older books call spasmodic torticollis. | Under “When the neck turns by itself”",
    ]);
    await popup.click('[data-form="cervical-dystonia"] .lens-group-name');
    expect(await readRows(popup)).toEqual([]);
    await popup.close();
    await page.close();
  });

  it("steps to mentions in the page and in its frames, and says when a mention no longer exists", async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.evaluate((url) => {
      const frame = document.createElement("iframe");
      frame.src = url;
      document.body.append(frame);
    }, env.elsewhere.url("abbreviations.html"));
    const frame = await page.frame("abbreviations.html");
    // The frame's abbreviations are highlighted last, because their definition must be found first.
    await frame.waitForHighlights(3);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await isInView(page, 0)).toBe(false);
    const popup = await env.lens.openPopup(page);
    await waitForText(popup, "mentions of dystonia");
    await popup.click('[data-step="next"]');
    await waitForText(popup, "1 of ");
    const first = await page.waitForCard();
    expect(await isInView(page, 0)).toBe(true);
    await popup.click('[data-step="next"]');
    await waitFor("the next card", async () => (await page.card())?.text !== first.text);
    expect(await isInView(page, 1)).toBe(true);
    expect(await frame.card()).toBeUndefined();
    await popup.click('[data-step="previous"]');
    await popup.click('[data-step="previous"]');
    await frame.waitForCard();
    expect(await popup.text()).not.toContain("not on the page any more");
    await loseMentions(page);
    // `loseMentions` may open a tab, after which the popup reads the list again and clears the message: press again.
    await waitFor("the message", async () => {
      await popup.click('[data-step="next"]');
      return (await popup.text()).includes("not on the page any more");
    });
    await popup.close();
    await page.close();
  });

  it("can be used by keyboard alone", async () => {
    const { page, popup } = await openOnArticle();
    /** Presses Tab until an element that matches the selector has the focus. */
    const tabTo = async (selector: string) => {
      for (let i = 0; i < 60; i++) {
        await popup.press("Tab");
        if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
          return;
      }
      throw new Error(`Tab does not reach ${selector}`);
    };
    await tabTo('[data-step="next"]');
    await popup.press("Enter");
    await waitForText(popup, "1 of 10");
    await tabTo('[data-form="cervical-dystonia"] .lens-group-name');
    await popup.press("Enter");
    await tabTo(".lens-mention");
    await popup.press("Enter");
    await popup.waitFor(() => document.activeElement?.getAttribute("aria-current") === "true");
    await tabTo(".lens-word");
    await popup.press("Enter");
    await popup.waitFor(() => document.querySelector(".lens-meaning:not([hidden])") !== null);
    await tabTo('input[type="search"]');
    for (const key of "london") await popup.press(key);
    await popup.waitFor(() => document.querySelectorAll("[data-organization]").length === 1);
    await tabTo("select");
    await tabTo('[data-copy="all"]');
    await tabTo('a[href^="tel:"]');
    await tabTo('a[href^="https://www.openstreetmap.org/"]');
    await tabTo("[data-save]");
    await popup.close();
    await page.close();
  });

  it("updates the list when the page changes and keeps the focus", async () => {
    const { page, popup } = await openOnArticle();
    await popup.click('[data-form="cervical-dystonia"] .lens-group-name');
    await popup.evaluate(() => document.querySelector<HTMLElement>(".lens-mention")?.focus());
    await page.evaluate(() => {
      const [first] = document.querySelectorAll("p");
      first?.insertAdjacentHTML("beforebegin", "<p>Cervical dystonia is named once more.</p>");
    });
    await waitForText(popup, "11 mentions");
    expect(await readRows(popup)).toHaveLength(3);
    expect(await popup.evaluate(() => document.activeElement?.className)).toBe("lens-mention");
    await popup.close();
    await page.close();
  });

  it("renders a list of 20,000 mentions in steps", { timeout: 120_000 }, async () => {
    const page = await env.lens.open(env.fixtures.url("article.html"));
    await page.waitForHighlights(10);
    await page.evaluate(() => {
      const list = document.createElement("div");
      for (let i = 0; i < 20_000; i++) {
        const line = document.createElement("p");
        line.textContent = `Line ${i} of the list names blepharospasm.`;
        list.append(line);
      }
      document.body.append(list);
    });
    const popup = await env.lens.openPopup(page);
    const listed = async () => (await popup.text()).includes("20,010 mentions");
    await waitFor("the list", listed, () => popup.text(), 90_000);
    await popup.click('[data-form="blepharospasm"] .lens-group-name');
    expect(await readRows(popup)).toHaveLength(50);
    await popup.click(".lens-more");
    expect(await readRows(popup)).toHaveLength(100);
    // The snippets of so many mentions arrive in several responses.
    const focused = () => popup.evaluate(() => document.activeElement?.textContent ?? "");
    await waitFor("the snippet", async () => (await focused()).includes("Line 49 of"), focused, 60_000);
    await popup.close();
    await page.close();
  });

  it("filters the organizations by country and by text", async () => {
    const { page, popup } = await openOnArticle();
    const listed = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("[data-organization]")].map(
          (element) => element.dataset.organization,
        ),
      );
    await popup.waitFor(() => document.querySelector("select") !== null);
    const choose = (country: string) =>
      popup.evaluate((code) => {
        const select = document.querySelector("select") as HTMLSelectElement;
        select.value = code;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      }, country);
    await choose("GB");
    await popup.waitFor(() => document.querySelectorAll("[data-organization]").length === 1);
    expect(await listed()).toEqual(["dystonia-society"]);
    await popup.click('input[type="search"]');
    for (const key of "zzz") await popup.press(key);
    await waitForText(popup, "No organization here matches");
    await popup.click(".lens-found button");
    await popup.waitFor(() => document.querySelectorAll("[data-organization]").length === 5);
    await popup.close();
    await page.close();
  });

  it("saves a contact as a vCard file", async () => {
    const { page, popup } = await openOnArticle();
    await popup.evaluate(() => {
      const global = window as unknown as { saved: Blob };
      URL.createObjectURL = (blob: Blob) => {
        global.saved = blob;
        return "blob:saved";
      };
      HTMLAnchorElement.prototype.click = function () {
        document.documentElement.dataset.saved = this.download;
      };
    });
    await popup.waitFor(() => document.querySelector("[data-save]") !== null);
    await popup.click('[data-save="dystonia-society"]');
    await popup.waitFor(() => document.documentElement.dataset.saved === "dystonia-society.vcf");
    const text = await popup.evaluate(() => (window as unknown as { saved: Blob }).saved.text());
    expect(text).toContain("\r\nTEL;TYPE=WORK,VOICE:+442077933651\r\n");
    await popup.close();
    await page.close();
  });

  it("shows a notice that the source is more than two years old", async () => {
    const { page, popup } = await openOnArticle();
    await waitForText(popup, "updated more than two years ago");
    await popup.close();
    await page.close();
  });
});
