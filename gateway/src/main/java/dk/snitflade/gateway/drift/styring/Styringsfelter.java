package dk.snitflade.gateway.drift.styring;

import dk.snitflade.gateway.felt.Feltlaeser;
import dk.snitflade.gateway.fordring.Maal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what operators type: back ends, codes, and times in Danish time. */
final class Styringsfelter {

    private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private Styringsfelter() {}

    static Maal maal(String vaerdi, Feltlaeser laeser) {
        return kode(Maal.class, "maal", vaerdi, laeser);
    }

    /** One of the codes, in any case; null with the fault told to the reader. */
    static <E extends Enum<E>> E kode(Class<E> koder, String felt, String vaerdi, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(vaerdi);
        String mulige = Stream.of(koder.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        for (E kode : koder.getEnumConstants()) {
            if (laest != null && kode.name().equals(laest.toUpperCase(Locale.ROOT))) {
                return kode;
            }
        }
        laeser.fejl(felt, Feltlaeser.citat(vaerdi) + " er ikke en af " + mulige + ".");
        return null;
    }

    /** 2026-01-31T22:00 in Danish time, or with Z or an offset. */
    static Instant tid(String felt, String vaerdi, Feltlaeser laeser) {
        Instant laest = valgfriTid(felt, vaerdi, laeser);
        if (laest == null && Feltlaeser.valgfri(vaerdi) == null) {
            laeser.fejl(felt, "Skal udfyldes med et tidspunkt som 2026-01-31T22:00.");
        }
        return laest;
    }

    /** As {@link #tid}, but may be left empty. */
    static Instant valgfriTid(String felt, String vaerdi, Feltlaeser laeser) {
        String laest = Feltlaeser.valgfri(vaerdi);
        if (laest == null) {
            return null;
        }
        String iso = laest.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) ", "$1T");
        try {
            return iso.matches(".*(Z|[+-]\\d{2}:\\d{2})$")
                    ? OffsetDateTime.parse(iso).toInstant()
                    : LocalDateTime.parse(iso).atZone(DANMARK).toInstant();
        } catch (DateTimeException e) {
            laeser.fejl(felt, Feltlaeser.citat(vaerdi) + " er ikke et tidspunkt. Skriv det som 2026-01-31T22:00.");
            return null;
        }
    }
}
