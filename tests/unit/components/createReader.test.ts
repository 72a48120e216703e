import { describe, expect, it, vi } from "vitest";
import { createReader } from "../../../components/ui/createReader.ts";

/** A reader whose readings are answered by hand, and all that it has told. */
function stage() {
  const answers: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
  const told: string[] = [];
  const reader = createReader<string>(
    () => new Promise((resolve, reject) => answers.push({ resolve, reject })),
    (reading) => told.push(reading.state === "ready" ? reading.value : reading.state),
  );
  const settle = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    reader,
    told,
    answers,
    async answer(reading: number, value: string) {
      answers[reading]?.resolve(value);
      await settle();
    },
    async fail(reading: number) {
      answers[reading]?.reject(new Error("no"));
      await settle();
    },
  };
}

describe("createReader", () => {
  it("tells that it loads, then what it has read", async () => {
    const { reader, told, answer } = stage();
    reader.restart();
    await answer(0, "first");
    expect(told).toEqual(["loading", "first"]);
  });
  it("keeps what it has told while it reads once more", async () => {
    const { reader, told, answer } = stage();
    reader.restart();
    await answer(0, "first");
    reader.refresh();
    await answer(1, "second");
    expect(told).toEqual(["loading", "first", "second"]);
  });
  it("reads once more, and only once, however often it is asked while it reads", async () => {
    const { reader, told, answers, answer } = stage();
    reader.restart();
    for (let i = 0; i < 5; i++) reader.refresh();
    expect(answers).toHaveLength(1);
    await answer(0, "first");
    await answer(1, "second");
    expect(answers).toHaveLength(2);
    expect(told).toEqual(["loading", "first", "second"]);
  });
  it("drops a reading that was under way at a restart", async () => {
    const { reader, told, answer } = stage();
    reader.restart();
    reader.restart();
    await answer(1, "new page");
    await answer(0, "old page");
    expect(told).toEqual(["loading", "loading", "new page"]);
  });
  it("tells of a failure, and can try again", async () => {
    const reported = vi.fn();
    vi.stubGlobal("reportError", reported);
    const { reader, told, fail, answer } = stage();
    reader.restart();
    await fail(0);
    reader.restart();
    await answer(1, "second");
    expect(told).toEqual(["loading", "failed", "loading", "second"]);
    expect(reported).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
  it("says nothing after it was stopped", async () => {
    const { reader, told, answer } = stage();
    reader.restart();
    reader.stop();
    await answer(0, "first");
    expect(told).toEqual(["loading"]);
  });
});
