/** Every word that a generated CRM shows, in one language. Lists of channels, products and stages follow the order in world.ts. */
export interface Vocabulary {
  readonly pipeline: string;
  readonly stages: readonly string[];
  readonly channels: readonly string[];
  readonly products: readonly string[];
  readonly competitors: readonly string[];
  readonly teams: readonly [string, string];
  readonly role: string;
  /** Eight at work, then the one who ramps up, then the one who left; ids in ASCII, for addresses. */
  readonly reps: readonly (readonly [id: string, name: string])[];
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
  /** For languages in which surnames bend: the surname that goes with this first name. */
  readonly bend?: (first: string, last: string) => string;
  /** A company of two parts, by a number that no other company has. */
  readonly company: (serial: number) => string;
  readonly contactMethods: readonly string[];
  /** Price, no decision, timing, missing feature, a rival, budget. */
  readonly lostReasons: readonly string[];
  readonly sequences: { readonly inbound: string; readonly outbound: string; readonly nurture: string };
  readonly callTypes: { readonly discovery: string; readonly demo: string; readonly followUp: string; readonly checkIn: string };
  readonly touchpoints: readonly string[];
  readonly sources: readonly string[];
  readonly notes: readonly string[];
}
