package dk.snitflade.gateway.indgang.nymf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.drift.web.Porte;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.proeve.Gatewaydata;
import dk.snitflade.gateway.proeve.MedHelGateway;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A delivery of more actions than an answer has receipts: the answer says so, and the rest is had by their ids. */
@MedHelGateway
class MangeKvitteringerTest {

    private static final int AKTIONER = 1_200;
    private static final int HOEJST = 1_000;
    private static final Pattern AKTION_ID = Pattern.compile("MFAktionID>([0-9]+)<");

    @Autowired
    private Porte porte;

    @Test
    void deFoerstTusindKommerOgRestenFaasPaaId() throws IOException, InterruptedException {
        Indberetter system = new Indberetter(porte.soap(), Gatewaydata.nyHaver());
        String leverance = system.besked(
                Stream.generate(MangeKvitteringerTest::nedskriv).limit(AKTIONER).toArray(Aktion[]::new));
        List<String> alle = ider(system.send(BodyPublishers.ofString(leverance)).body());
        assertThat(alle).hasSize(AKTIONER);

        String foerste = system.kvitteringer("MFLeveranceID", List.of(system.leveranceId(leverance)));
        assertThat(ider(foerste)).isEqualTo(alle.subList(0, HOEJST));
        assertThat(foerste)
                .contains("AdvisNummer>921<", "de første 1000, til og med MFAktionID " + alle.get(HOEJST - 1));

        String resten = system.kvitteringer("MFAktionID", alle.subList(HOEJST, AKTIONER));
        assertThat(ider(resten)).isEqualTo(alle.subList(HOEJST, AKTIONER));
        assertThat(resten).doesNotContain("AdvisNummer");
    }

    private static List<String> ider(String svar) {
        return AKTION_ID
                .matcher(svar)
                .results()
                .map((MatchResult fundet) -> fundet.group(1))
                .collect(Collectors.toList());
    }

    private static Aktion nedskriv() {
        return Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(
                        42L, Proevefordring.kroner("1.00"), "INDB", LocalDate.of(2026, 1, 5), null, List.of()));
    }
}
