package dk.snitflade.gateway.rutning;

import dk.snitflade.gateway.fordring.Maal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Onboarding rows and areas for tests. */
final class Raekker {

    static final Omraader OMRAADER = omraader(Map.of(
            "Socialret", Set.of("KTTIBAK", "KFNEBOF"),
            "Bibliotek", Set.of("LKBIERA"),
            "Tomt", Set.of()));

    private Raekker() {}

    static Omraader omraader(Map<String, Set<String>> typer) {
        return new Omraader() {
            @Override
            public Set<String> navne() {
                return typer.keySet();
            }

            @Override
            public Set<String> typer(String omraade) {
                return typer.getOrDefault(omraade, Set.of());
            }
        };
    }

    /**
     * @param tekst as in {@code "17 2345 KTTIBAK 2026-01-01 2026-06-30 DMI KFGAMLE"}: number or -, fordringshaver, type
     *     or #area, first day, last day or -, target or -, DMI code or nothing
     */
    static Onboarding raekke(String tekst) {
        String[] led = tekst.strip().split("\\s+");
        boolean omraade = led[2].startsWith("#");
        return new Onboarding(
                led[0].equals("-") ? null : Long.valueOf(led[0]),
                Long.parseLong(led[1]),
                omraade ? null : led[2],
                omraade ? led[2].substring(1) : null,
                LocalDate.parse(led[3]),
                led[4].equals("-") ? null : LocalDate.parse(led[4]),
                led[5].equals("-") ? Maal.PSRM : Maal.valueOf(led[5]),
                led.length > 6 ? led[6] : null);
    }
}
