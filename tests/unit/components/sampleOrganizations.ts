import type { Organization } from "../../../data/content/schema/organization.ts";

/** An organization with only the required fields. */
export const minimalOrganization: Organization = {
  id: "bare",
  order: 1,
  name: "Bare Society",
  street: ["Helpers", "PO Box 9040"],
  city: "London",
  postalCode: "SE1 7TP",
  country: "GB",
  countryPrinted: false,
  url: "https://www.example.org/",
  source: { name: "Directory", url: "https://example.org/d", date: "2020-05-01", dated: "updated" },
};
/** An organization with every field. */
export const fullOrganization: Organization = {
  ...minimalOrganization,
  name: "Full Foundation",
  currentName: {
    name: "Whole Foundation",
    source: { name: "Its website", url: "https://example.org/w", date: "2026-01-01", dated: "collected" },
  },
  street: ["1 East Wacker Drive", "Suite 1730"],
  city: "Chicago",
  region: "IL",
  postalCode: "60601-1905",
  country: "US",
  phone: { printed: "020 7793 3651", dial: "+442077933651", purpose: { en: "general enquiries" } },
  tollFree: { printed: "1-0800-377-3978", dial: "+18003773978", remark: { en: "Printed with a 0." } },
  fax: { printed: "+1-312-803-0138", dial: "+13128030138" },
  email: "help@example.org",
  contactPage: "https://www.example.org/contact",
};
