import { dequal } from "dequal/lite";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { contactKinds } from "../../data/own/bounds.ts";
import type { ChangeResult } from "../../data/own/OwnChange.ts";
import type { OwnContact } from "../../data/own/OwnData.ts";
import { SelectField } from "../ui/formFields.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { changeProblem } from "./changeProblem.ts";
import { emptyValues, type FormValues, toContact, toValues, type ValueName } from "./contactValues.ts";
import { countryChoices } from "./countryChoices.ts";
import { ValueField } from "./ValueField.tsx";

interface ContactFormProps {
  /** The contact that is changed; undefined for a new one. */
  contact: OwnContact | undefined;
  /** What the reader has typed before; undefined for what is stored. */
  typed: FormValues | undefined;
  /** Stores the contact. `before` is what the form has started from; undefined if there is no such contact. */
  onSave: (contact: OwnContact, before: OwnContact | undefined) => Promise<ChangeResult>;
  /** Called with what the reader has typed; undefined for what is stored. */
  onCancel: (typed: FormValues | undefined) => void;
}

/** Renders the form for a contact of the reader's own. It stays open until what it says is stored. */
export function ContactForm({ contact, typed, onSave, onCancel }: ContactFormProps) {
  const translator = useTranslator();
  const { t, locale } = translator;
  const [before, setBefore] = useState(contact);
  const [values, setValues] = useState<FormValues>(typed ?? valuesOf(contact));
  const [invalid, setInvalid] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  // A form that failed once must not store a second contact.
  const id = useMemo(() => contact?.id ?? crypto.randomUUID(), [contact]);
  const form = useRef<HTMLFormElement>(null);
  const countries = useMemo(() => countryChoices(locale), [locale]);

  useLayoutEffect(() => form.current?.querySelector("input")?.focus(), []);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [invalid]);

  const set = (name: ValueName) => (value: string) => setValues((known) => ({ ...known, [name]: value }));
  const save = async () => {
    const result = await onSave(toContact(id, values), before);
    setInvalid(result.status === "invalid" ? result.fields : []);
    setProblem(changeProblem(result, t));
    if (result.status !== "conflict") return;
    const { stored } = result;
    setBefore(stored);
    // What the reader has not changed follows the other window.
    if (stored && before) setValues((known) => withStored(known, toValues(before), toValues(stored)));
  };
  const field = (name: Exclude<ValueName, "kind" | "country">) => ({
    name,
    value: values[name],
    isInvalid: invalid.includes(name),
    onInput: set(name),
  });
  const cancel = () => onCancel(dequal(values, valuesOf(before)) ? undefined : values);
  return (
    <form
      ref={form}
      class="lens-own-form"
      noValidate
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <p class="lens-text lens-muted">{t("own.optional")}</p>
      <ValueField {...field("name")} label={t("own.name")} error={t("own.invalid.name")} />
      <SelectField
        name="own-kind"
        label={t("own.kind")}
        choices={contactKinds.map((value) => ({ value, label: t(`own.kind.${value}`) }))}
        value={values.kind}
        onChange={(kind) => setValues((known) => ({ ...known, kind }))}
      />
      <ValueField
        {...field("phone")}
        inputMode="tel"
        label={t("organization.phone")}
        error={t("own.invalid.phone")}
      />
      <ValueField
        {...field("email")}
        inputMode="email"
        label={t("organization.email")}
        error={t("own.invalid.email")}
      />
      <ValueField
        {...field("url")}
        inputMode="url"
        label={t("organization.site")}
        error={t("own.invalid.url")}
      />
      <ValueField {...field("hours")} label={t("own.hours")} error={t("own.invalid.text")} />
      <SelectField
        name="own-country"
        label={t("organizations.country")}
        choices={[{ value: "", label: t("own.country.none") }, ...countries]}
        value={values.country}
        onChange={set("country")}
      />
      <ValueField {...field("note")} isLong label={t("own.note")} error={t("own.invalid.text")} />
      <p role="alert" class={problem ? "lens-own-problem" : undefined}>
        {problem}
      </p>
      <div class="lens-buttons">
        <button type="submit" class="lens-button lens-button-main" data-action="save-contact">
          {t("own.save")}
        </button>
        <button type="button" class="lens-button" data-action="cancel-contact" onClick={cancel}>
          {t("own.cancel")}
        </button>
      </div>
    </form>
  );
}

function valuesOf(contact: OwnContact | undefined): FormValues {
  return contact ? toValues(contact) : emptyValues;
}

function withStored(values: FormValues, before: FormValues, stored: FormValues): FormValues {
  const names = Object.keys(values) as ValueName[];
  const followed = names.filter((name) => values[name] === before[name]);
  return { ...values, ...Object.fromEntries(followed.map((name) => [name, stored[name]])) };
}
