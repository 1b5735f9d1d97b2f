package dk.snitflade.gateway.fordringstype;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A code no longer used for new claims, and what replaces it.
 *
 * @param afloesere may be empty: nothing replaces it
 * @param dato when it was replaced; null when not known
 * @param note Danish, for people; null for none
 */
public record UdgaaetKode(String kode, List<String> afloesere, LocalDate dato, String note) {

    public UdgaaetKode {
        Objects.requireNonNull(kode);
        afloesere = List.copyOf(afloesere);
    }
}
