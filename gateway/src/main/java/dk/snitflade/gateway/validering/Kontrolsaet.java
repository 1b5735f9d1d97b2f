package dk.snitflade.gateway.validering;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Checks that are run together, sorted out once per action code by the actions their numbers are for. */
enum Kontrolsaet {
    STRUKTUR(Strukturkontroller.ALLE),
    EFTER_STRUKTUR(Stream.of(Aftalekontroller.ALLE, Indholdskontroller.ALLE, Henvisningskontroller.ALLE)
            .flatMap(List::stream)
            .toList()),
    MAAL(Maalkontroller.ALLE);

    private final Map<Aktionskode, List<Kontrol>> efterKode = new EnumMap<>(Aktionskode.class);

    Kontrolsaet(List<Kontrol> kontroller) {
        for (Aktionskode kode : Aktionskode.values()) {
            efterKode.put(
                    kode,
                    kontroller.stream().filter(kontrol -> kontrol.gaelder(kode)).toList());
        }
    }

    /** The reasons of every check the action breaks, in the order of the checks; a number once. */
    List<Afvisning> brudte(Grundlag grundlag) {
        return efterKode.get(grundlag.kode()).stream()
                .filter(kontrol -> kontrol.brudt().test(grundlag))
                .map(kontrol -> Afvisningskatalog.afvisning(kontrol.nummer()))
                .distinct()
                .toList();
    }
}
