package dk.snitflade.gateway.drift.opbevaring;

import java.util.function.ToIntFunction;

/** What is kept for a time. Each is one statement that empties some rows; what is not finished is never among them. */
enum Opbevaringsart {
    BESKEDER(Opbevaringsfrister::beskeder),
    KVITTERINGER(Opbevaringsfrister::kvitteringer),
    UNDERRETNINGER(Opbevaringsfrister::underretninger),
    UHENTEDE(Opbevaringsfrister::uhentede),
    RAA_UNDERRETNINGER(Opbevaringsfrister::underretninger),
    POSTER(Opbevaringsfrister::underretninger),
    TILBAGEMELDINGER(Opbevaringsfrister::tilbagemeldinger);

    private final ToIntFunction<Opbevaringsfrister> dage;

    Opbevaringsart(ToIntFunction<Opbevaringsfrister> dage) {
        this.dage = dage;
    }

    int dage(Opbevaringsfrister frister) {
        return dage.applyAsInt(frister);
    }
}
