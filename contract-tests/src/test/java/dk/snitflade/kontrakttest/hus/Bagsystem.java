package dk.snitflade.kontrakttest.hus;

/** The two back ends behind the gateway. */
public enum Bagsystem {
    PSRM("psrm"),
    DMI("exmf");

    private final String sti;

    Bagsystem(String sti) {
        this.sti = sti;
    }

    /** Its name in the mocks' paths. */
    String sti() {
        return sti;
    }
}
