package dk.snitflade.gateway.drift.overblik;

import java.util.stream.Collectors;

/**
 * One of the two headline questions answered.
 *
 * @param udfald for its look; the word says the same
 */
record Svar(String spoergsmaal, Leveringsevne udfald, String ord, String forklaring) {

    /** Can the systems hand over? They can when the journal can be asked. */
    static Svar sendes(boolean journalen, Visning vis) {
        return new Svar(
                vis.tekst("spoergsmaal.sendes"),
                journalen ? Leveringsevne.JA : Leveringsevne.NEJ,
                vis.tekst(journalen ? "svar.ja" : "svar.nej"),
                vis.tekst(journalen ? "sendes.ja" : "sendes.nej"));
    }

    /** Can we hand on? To all back ends, to some, or to none. */
    static Svar leveres(Overblik overblik, Visning vis) {
        String ikke = overblik.backends().stream()
                .filter(stand -> stand.leverer() == Leveringsevne.NEJ)
                .map(stand -> stand.maal().name())
                .collect(Collectors.joining(", "));
        if (overblik.backends().stream().allMatch(stand -> stand.leverer() == Leveringsevne.NEJ)) {
            return leveres(Leveringsevne.NEJ, "svar.nej", vis.tekst("leveres.ikke", ikke), vis);
        } else if (!ikke.isEmpty()) {
            return leveres(Leveringsevne.USIKKER, "svar.delvist", vis.tekst("leveres.ikke", ikke), vis);
        } else if (overblik.backends().stream().allMatch(stand -> stand.leverer() == Leveringsevne.JA)) {
            return leveres(Leveringsevne.JA, "svar.ja", vis.tekst("leveres.ja"), vis);
        }
        return leveres(Leveringsevne.USIKKER, "svar.uvist", vis.tekst("leveres.uvist"), vis);
    }

    /** Without the journal nobody knows what waits, and nothing is sent. */
    static Svar ingenJournal(Visning vis) {
        return leveres(Leveringsevne.NEJ, "svar.nej", vis.tekst("leveres.journal"), vis);
    }

    private static Svar leveres(Leveringsevne udfald, String ord, String forklaring, Visning vis) {
        return new Svar(vis.tekst("spoergsmaal.leveres"), udfald, vis.tekst(ord), forklaring);
    }
}
