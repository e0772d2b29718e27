/** Trusted Types (W3C), as far as we use them. Chrome has them since 83, Safari since 26. */

/** What a browser has that knows them; the others take any text for an address. */
export interface PerhapsTrusting {
  trustedTypes?: {
    createPolicy: <Rules extends AddressRules>(name: string, rules: Rules) => Rules;
  };
}

/** Which texts may stand for the address of a script. */
interface AddressRules {
  /** What goes where an address is asked for; `null` refuses it. */
  createScriptURL: (address: string) => string | null;
}
