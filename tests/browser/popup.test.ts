import { expect, it } from "vitest";
import { statements } from "../../data/causes/statements.ts";
import { organizations } from "../../data/organizations/organizations.ts";
import { eachBrowser } from "../tools/eachBrowser.ts";
import type { LensSurface } from "../tools/LensBrowser.ts";
import { waitFor } from "../tools/waitFor.ts";

const waitForText = (surface: LensSurface, text: string) =>
  waitFor(`"${text}" in the popup`, async () => (await surface.text()).includes(text));

eachBrowser("popup", (stage) => {
  const openPopup = async (url: string) => {
    const page = await stage.lens.open(url);
    if (url.startsWith("http")) await page.bringToFront();
    return { page, popup: await stage.lens.openPopup(page) };
  };

  it("shows what the page mentions, the causes and the five organizations", async () => {
    const page = await stage.lens.open(stage.fixtures.url("article.html"));
    await page.waitForMarks(10);
    const popup = await stage.lens.openPopup(page);
    await waitForText(popup, "10 mentions");
    for (const { name } of organizations) await waitForText(popup, name);
    const told = await popup.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("[data-statement]")].map(
        (statement) => `${statement.dataset.statement}: ${statement.querySelector("p")?.textContent}`,
      ),
    );
    expect(told).toEqual(statements.map(({ id, text }) => `${id}: ${text.en}`));
    const text = await popup.text();
    expect(text).toContain("Cervical dystonia");
    expect(text).toContain("+1-312-755-0198");
    expect(await stage.lens.badge(page)).toBe("10");
    await popup.close();
    await page.close();
  });

  it("reads from IndexedDB", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    await stage.lens.extensionStorage(
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
    const popup = await stage.lens.openPopup(page);
    await waitForText(popup, "Changed in the database");
    await popup.close();
    await page.close();
  });

  it("fills a database that has been deleted", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    await stage.lens.extensionStorage(
      () =>
        new Promise<void>((resolve) => {
          indexedDB.deleteDatabase("dystonia-lens").onsuccess = () => resolve();
        }),
    );
    const popup = await stage.lens.openPopup(page);
    await waitForText(popup, "Dystonia Society");
    expect(await popup.text()).not.toContain("storage cannot be used");
    await popup.close();
    const count = await stage.lens.extensionStorage(
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

  it("shows the bundled records, and says so, when the database is of a later version", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    const setVersion = (version: number) =>
      stage.lens.extensionStorage(
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
    const popup = await stage.lens.openPopup(page);
    await waitForText(popup, "storage cannot be used");
    await waitForText(popup, "Parkinson & Movement Disorder Alliance");
    await popup.close();
    await setVersion(0);
    await page.close();
  });

  it("opens an organization's site in a new tab", async () => {
    const page = await stage.lens.open(stage.fixtures.url("clean.html"));
    const popup = await stage.lens.openPopup(page);
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
      (await stage.lens.tabs()).some((url) => url.includes("dystonia.org.uk")),
    );
    await page.close();
  });

  it("tells a page without a mention from one that it cannot enter", async () => {
    const clean = await openPopup(stage.fixtures.url("clean.html"));
    await waitForText(clean.popup, "No mention of dystonia");
    expect(await stage.lens.badge(clean.page)).toBe("");
    await clean.popup.close();
    await clean.page.close();

    const own = await openPopup(stage.lens.kind === "firefox" ? "about:license" : "chrome://version");
    await waitForText(own.popup, "belongs to the browser");
    await own.popup.close();
    await own.page.close();
  });

  it("may ask the network for nothing", async () => {
    const surface = await stage.lens.openExtensionPage("popup.html");
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
    }, stage.fixtures.url("clean.html"));
    expect(refused).toEqual(["connect-src", "img-src"]);
    await surface.close();
  });
});
