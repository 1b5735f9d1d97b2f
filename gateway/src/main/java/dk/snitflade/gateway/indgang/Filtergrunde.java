package dk.snitflade.gateway.indgang;

import dk.snitflade.gateway.fordring.Afvisning;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordringstype.Afgoerelse;
import dk.snitflade.gateway.fordringstype.Brud;
import dk.snitflade.gateway.fordringstype.Typeopslag;
import dk.snitflade.gateway.validering.Afvisningskatalog;
import dk.snitflade.gateway.validering.EgetNummer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a sender is told of a claim the catalogue or the entry filter does not let in: the filter's own number and sentence
 * (data/README.md 1, Brug), after the one NyMF number that is known to say the same (nymf.md 3.2, 5.2).
 */
final class Filtergrunde {

    private static final int STAMDATA_MANGLER = 550;
    private static final int TYPEN_ER_LUKKET = 574;

    private Filtergrunde() {}

    /** A type that is retired or outside its days is closed in PSRM; an unknown code is not, it never was open. */
    static List<Afvisning> af(Typeopslag.Afvist opslag, Aktionskode kode) {
        boolean lukket = opslag instanceof Typeopslag.Udgaaet || opslag instanceof Typeopslag.IkkeGyldig;
        return efter(lukket, TYPEN_ER_LUKKET, kode, Stream.of(EgetNummer.FORDRINGSTYPE.afvisning(opslag.besked())));
    }

    static List<Afvisning> af(Afgoerelse.Afvist afgoerelse, Aktionskode kode) {
        return efter(
                afgoerelse.grunde().stream().anyMatch(Brud::mangler),
                STAMDATA_MANGLER,
                kode,
                afgoerelse.grunde().stream().map(brud -> EgetNummer.FILTER.afvisning(brud.besked())));
    }

    private static List<Afvisning> efter(boolean brudt, int nummer, Aktionskode kode, Stream<Afvisning> egne) {
        boolean gives = brudt && Afvisningskatalog.nummer(nummer).aktioner().contains(kode);
        return Stream.concat(gives ? Stream.of(Afvisningskatalog.afvisning(nummer)) : Stream.empty(), egne)
                .toList();
    }
}
