package dk.snitflade.gateway.indgang.oeir;

/**
 * What accounts or claims are looked for by.
 *
 * @param vaerdi never shown as text: it may be a CPR number
 */
record Soegning(Efter efter, String vaerdi) {

    /** The element that says it. */
    enum Efter {
        CPR("CPRNummer"),
        CVR("CVRNummer"),
        FORDRING("FordringIdentifikation"),
        FORDRINGSNOEGLE("FordringBrugervendtNoegle"),
        KONTONOEGLE("DebitorkontoBrugervendtNoegle"),
        SAG("SagIdentifikation");

        private final String element;

        Efter(String element) {
            this.element = element;
        }

        String element() {
            return element;
        }
    }

    /** The one of them the request has. */
    static Soegning af(Felter felter) {
        for (Efter efter : Efter.values()) {
            if (felter.tekst(efter.element) != null) {
                return new Soegning(efter, felter.tekst(efter.element));
            }
        }
        throw new IllegalStateException("The schema demands one of them");
    }

    @Override
    public String toString() {
        return "Soegning[" + efter + "]";
    }
}
