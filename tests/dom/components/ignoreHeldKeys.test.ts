import { expect, it } from "vitest";
import { commands } from "vitest/browser";
import { ignoreHeldKeys } from "../../../components/ui/ignoreHeldKeys.ts";
import { pageOfTest } from "../tools/pageOfTest.ts";

/** Returns the shadow root of a new element with this content, and a list of what is clicked and sent in it. */
function show(html: string) {
  pageOfTest.append('<div id="host"></div>');
  const root = pageOfTest.find("#host").attachShadow({ mode: "open" });
  root.innerHTML = html;
  ignoreHeldKeys(root);
  const acts: string[] = [];
  root.addEventListener("click", ({ target }) => acts.push((target as Element).id));
  root.addEventListener("submit", (event) => {
    event.preventDefault();
    acts.push("submit");
  });
  const focus = (id: string) => root.getElementById(id)?.focus();
  return { root, acts, focus };
}

it("takes an Enter that is held down on a control as one press", async () => {
  const { root, acts, focus } = show(
    '<button id="button">A</button><a id="link" href="#here">B</a><details><summary id="summary">C</summary></details>',
  );
  for (const id of ["button", "link", "summary"]) {
    focus(id);
    await commands.holdKey("Enter", 3);
  }
  expect(acts).toEqual(["button", "link", "summary"]);
  expect(root.querySelector("details")?.open).toBe(true);
});

it("takes no press on what the first one has moved the focus to", async () => {
  const { root, acts, focus } = show(
    '<button id="add">Add</button><form><input id="name"></form><button id="next">Next</button>',
  );
  root.getElementById("add")?.addEventListener("click", () => focus("name"));
  focus("add");
  await commands.holdKey("Enter", 3);
  root.getElementById("add")?.addEventListener("click", () => focus("next"));
  focus("add");
  await commands.holdKey("Enter", 3);
  expect(acts).toEqual(["add", "add"]);
});

it("repeats on a control that takes a step each time, and in a text of several lines", async () => {
  const { root, acts, focus } = show(
    '<button id="step" data-repeatable>Next</button><textarea id="text"></textarea>',
  );
  focus("step");
  await commands.holdKey("Enter", 3);
  focus("text");
  await commands.holdKey("Enter", 3);
  expect(acts).toEqual(["step", "step", "step"]);
  expect(root.querySelector("textarea")?.value).toBe("\n\n\n");
});
