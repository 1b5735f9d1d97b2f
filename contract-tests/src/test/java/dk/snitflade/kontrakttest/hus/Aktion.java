package dk.snitflade.kontrakttest.hus;

import java.time.OffsetDateTime;
import java.util.List;

/** One action as the gateway's operations API shows it. */
public record Aktion(
        Long aktionId,
        String leveranceId,
        String kanal,
        String afsender,
        String afsenderNavn,
        String kode,
        Long fordringId,
        Long fordringshaver,
        String reference,
        String fordringstype,
        String maal,
        String hvorfor,
        String tilstand,
        String status,
        OffsetDateTime modtaget,
        OffsetDateTime tilstandSiden,
        String venterPaa,
        List<Afvisning> afvisninger) {

    /** Why it was rejected. */
    public record Afvisning(int nummer, String tekst) {}

    /** Where it goes; null for a rejected action that was never sorted. */
    public Bagsystem bagsystem() {
        return maal == null ? null : Bagsystem.valueOf(maal);
    }

    public boolean udfoert() {
        return "UDFOERT".equals(status);
    }

    /** Nothing more happens to it by itself. */
    public boolean afsluttet() {
        return udfoert() || "AFVIST".equals(status);
    }

    /** It waits for a day or a decision, not for another action: nothing more happens to it for now. */
    public boolean hviler() {
        return "VENTER".equals(tilstand)
                && venterPaa != null
                && venterPaa.matches(
                        ".*(henstand|afdragsordning|fundament|afgjort|klaget|bero|betalingsdato|intet tilbage).*");
    }
}
