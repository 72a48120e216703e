import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { ignoreDoubleClicks } from "../../../components/ui/ignoreDoubleClicks.ts";
import { centerOf } from "../tools/cardOfTest.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

/** Returns the shadow root of a new element with this content, and a list of what is clicked in it. */
function show(html: string): { root: ShadowRoot; clicked: string[] } {
  pageOfTest.append('<div id="host" style="margin: 50px"></div>');
  const root = pageOfTest.find("#host").attachShadow({ mode: "open" });
  root.innerHTML = html;
  ignoreDoubleClicks(root);
  ignoreDoubleClicks(root);
  const clicked: string[] = [];
  root.addEventListener("click", ({ target }) => clicked.push((target as Element).id));
  return { root, clicked };
}

const centerIn = (root: ShadowRoot, id: string) =>
  centerOf((root.getElementById(id) as Element).getBoundingClientRect());

it("takes a double click on a control as one click", async () => {
  const { root, clicked } = show(
    '<button id="button">A</button> <input id="box" type="checkbox"><details id="details"><summary id="summary">B</summary></details>',
  );
  for (const id of ["button", "box", "summary"]) await commands.doublePress(centerIn(root, id));
  expect(clicked).toEqual(["button", "box", "summary"]);
  expect(root.querySelector("input")?.checked).toBe(true);
  expect(root.querySelector("details")?.open).toBe(true);
});

it("takes no press on what has moved to the place of a removed control", async () => {
  const { root, clicked } = show('<button id="one">Remove</button><button id="two">Remove</button>');
  root.getElementById("one")?.addEventListener("click", ({ target }) => (target as Element).remove());
  await commands.doublePress(centerIn(root, "one"));
  expect(clicked).toEqual(["one"]);
  expect(root.getElementById("two")).not.toBeNull();
});

it("counts both clicks on a control that takes a step each time, and in a text field", async () => {
  const { root, clicked } = show('<button id="next" data-repeatable>Next</button> <input id="field">');
  for (const id of ["next", "field"]) await commands.doublePress(centerIn(root, id));
  expect(clicked).toEqual(["next", "next", "field", "field"]);
});

it("counts the second click of a double click if the first one missed", async () => {
  const { root, clicked } = show(
    '<div id="beside" style="height: 20px"></div><button id="button">A</button>',
  );
  const { x } = centerIn(root, "button");
  const { top } = (root.getElementById("button") as Element).getBoundingClientRect();
  await commands.pressPointer({ x, y: Math.round(top) - 1 });
  await commands.pressPointer({ x, y: Math.round(top) + 2 });
  expect(clicked).toEqual(["beside", "button"]);
});
