import type { ComponentChildren, ComponentProps } from "preact";
import { SetUp } from "../options/SetUp.tsx";
import { displayKeys, type Shortcut } from "../options/Shortcuts.tsx";
import { useTranslator } from "../ui/translation.tsx";

interface WelcomeProps {
  /** The sample sentence to try. */
  sample: ComponentChildren;
  setUp: ComponentProps<typeof SetUp>;
  onOptions: () => void;
  /** Opens the page with all forms. */
  onForms: () => void;
}

/** Renders the page that opens after installation. The element around it has the classes `lens-root lens-page`. */
export function Welcome({ sample, setUp, onOptions, onForms }: WelcomeProps) {
  const { t } = useTranslator();
  const keysOf = (name: Shortcut["name"]) =>
    displayKeys(setUp.shortcuts?.find((shortcut) => shortcut.name === name)?.keys ?? "");
  const [next, card] = [keysOf("next-mention"), keysOf("focus-card")];
  return (
    <>
      <header class="lens-header lens-welcome-header">
        <h1 class="lens-title">{t("welcome.title")}</h1>
      </header>
      <main class="lens-main lens-welcome">
        <p class="lens-text lens-intro">{t("welcome.intro")}</p>
        <section class="lens-section" aria-labelledby="try">
          <h2 id="try" class="lens-heading">
            {t("welcome.try")}
          </h2>
          {sample}
          <p class="lens-text lens-muted">{t("welcome.sample.hint")}</p>
          {next && card && <p class="lens-text lens-muted">{t("welcome.keys", { next, card })}</p>}
          <p class="lens-text">{t("forms.welcome")}</p>
          <button type="button" class="lens-button lens-welcome-button" data-action="forms" onClick={onForms}>
            {t("forms.link")}
          </button>
        </section>
        <SetUp {...setUp} />
        <section class="lens-section" aria-labelledby="sees">
          <h2 id="sees" class="lens-heading">
            {t("welcome.sees")}
          </h2>
          <p class="lens-text">{t("welcome.sees.why")}</p>
          <p class="lens-text">{t("welcome.sees.local")}</p>
          <p class="lens-text">{t("welcome.sees.kept")}</p>
          <p class="lens-text">{t("welcome.sees.pages")}</p>
        </section>
        <section class="lens-section" aria-labelledby="control">
          <h2 id="control" class="lens-heading">
            {t("welcome.control")}
          </h2>
          <p class="lens-text">{t("welcome.control.how")}</p>
          <p class="lens-text">{t("welcome.control.find")}</p>
          <button
            type="button"
            class="lens-button lens-welcome-button"
            data-action="options"
            onClick={onOptions}
          >
            {t("welcome.control.options")}
          </button>
        </section>
      </main>
      <footer class="lens-footer">{t("lens.notAdvice")}</footer>
    </>
  );
}
