import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { Form } from "../../data/content/schema/form.ts";
import type { Organization } from "../../data/content/schema/organization.ts";
import type { ReaderContact } from "../../data/own/readerContacts.ts";
import type { Wording } from "../../data/settings/SettingsSchema.ts";
import type { OrganizationGroup } from "../../data/views/groupByCountry.ts";
import { presentName } from "../../data/views/mainContacts.ts";
import { groupHeading } from "../../data/views/toOrganizationsView.ts";
import { CheckField, ChoiceField, SelectField } from "../ui/formFields.tsx";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { type HandoutChoices, isIncluded, lineCounts, withOrganization } from "./HandoutChoices.ts";
import { papers, type SheetCounts } from "./HandoutPaper.tsx";

interface HandoutControlsProps {
  /** The reader's own contacts. */
  ownContacts: readonly ReaderContact[];
  organizations: readonly Organization[];
  /** The group whose heading says that the reader's country has no organization; undefined if it has one. */
  unlisted: OrganizationGroup<unknown> | undefined;
  /** The reader's own country, ISO 3166-1 alpha-2. */
  region: string | undefined;
  forms: readonly Form[];
  choices: HandoutChoices;
  onChoicesChange: (changed: Partial<HandoutChoices>) => void;
  wording: Wording;
  onWordingChange: (wording: Wording) => void;
  /** Id of the selected form; "" for none. */
  formId: string;
  onFormChange: (id: string) => void;
  sheetCounts: SheetCounts;
  onPrint: () => void;
  /** Opens the page with all forms, at the form with that id; at none for "". */
  onForms: (id: string) => void;
  /** What is done with the notes, beside the print button. */
  children: ComponentChildren;
}

/** Renders the choices for the handout and the print button. CSS hides all of it in print. */
export function HandoutControls(props: HandoutControlsProps) {
  const { region, forms, choices, onChoicesChange } = props;
  const translator = useTranslator();
  const { t, pick, locale } = translator;
  const formChoices = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return forms
      .map(({ id, name }) => ({ value: id, label: pick(name).text, lang: pick(name).lang }))
      .sort((a, b) => compare(a.label, b.label));
  }, [forms, locale, pick]);
  return (
    <section class="lens-handout-controls" aria-label={t("handout.controls")}>
      <p class="lens-text lens-intro">{t("handout.intro")}</p>
      <div class="lens-settings">
        <div>
          <SelectField
            name="form"
            label={t("handout.form")}
            choices={[{ value: "", label: t("handout.form.none") }, ...formChoices]}
            value={props.formId}
            onChange={props.onFormChange}
          />
          <button
            type="button"
            class="lens-button"
            data-action="forms"
            onClick={() => props.onForms(props.formId)}
          >
            <Icon name="page" />
            {t(props.formId ? "forms.about" : "forms.link")}
          </button>
          <ChoiceField
            name="wording"
            legend={t("causes.wording")}
            choices={(["plain", "clinical"] as const).map((value) => ({
              value,
              label: t(`wording.${value}`),
            }))}
            value={props.wording}
            onChange={props.onWordingChange}
          />
          <SelectField
            name="lines"
            label={t("handout.lines")}
            choices={lineCounts.map((value) => ({ value, label: t("handout.lineCount", { count: value }) }))}
            value={choices.lines}
            onChange={(lines) => onChoicesChange({ lines })}
          />
          <CheckField
            name="large"
            label={t("handout.large")}
            checked={choices.large}
            onChange={(large) => onChoicesChange({ large })}
          />
        </div>
        <fieldset class="lens-setting">
          <legend class="lens-legend">{t("organizations.heading")}</legend>
          {props.unlisted && <p class="lens-text">{groupHeading(props.unlisted, translator)}</p>}
          {props.ownContacts.map(({ id, name }) => (
            <CheckField
              key={id}
              name={id}
              label={name}
              checked={!choices.leftOut.includes(id)}
              onChange={(isOnHandout) =>
                onChoicesChange({
                  leftOut: [...choices.leftOut.filter((other) => other !== id), ...(isOnHandout ? [] : [id])],
                })
              }
            />
          ))}
          {props.organizations.map((organization) => (
            <CheckField
              key={organization.id}
              name={organization.id}
              label={presentName(organization)}
              labelLang="en"
              checked={isIncluded(organization, choices, region)}
              onChange={(isOnHandout) =>
                onChoicesChange(withOrganization(organization, choices, region, isOnHandout))
              }
            />
          ))}
        </fieldset>
      </div>
      <div class="lens-handout-actions">
        <button
          type="button"
          class="lens-button lens-button-main"
          data-action="print"
          onClick={props.onPrint}
        >
          <Icon name="print" />
          {t("handout.print")}
        </button>
        {props.children}
      </div>
      <SheetCount counts={props.sheetCounts} />
    </section>
  );
}

/** Renders how many sheets the handout takes, and how to make it fit on one. */
function SheetCount({ counts }: { counts: SheetCounts }) {
  const { t, list } = useTranslator();
  const isOneSheet = papers.every((paper) => counts[paper] === 1);
  return (
    <p class="lens-text" role="status" data-sheets={Math.max(...Object.values(counts))}>
      {isOneSheet
        ? t("handout.oneSheet")
        : t("handout.overflow", {
            sheets: list(papers.map((paper) => t("handout.sheetCount", { paper, count: counts[paper] }))),
          })}
    </p>
  );
}
