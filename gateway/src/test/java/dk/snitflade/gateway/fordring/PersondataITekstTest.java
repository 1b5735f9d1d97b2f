package dk.snitflade.gateway.fordring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records end up in logs and exceptions; a debtor's number and a note about him must not. */
class PersondataITekstTest {

    private static final String CPR = "0102709998";
    private static final String NOTE = "Skyldner er indlagt";
    private static final Skyldner BORGER = new Skyldner(Skyldner.Art.CPR, CPR);
    private static final List<Bemaerkning> NOTER =
            List.of(new Bemaerkning("2026-03-02T10:00:00", "jf", "EKS-1", NOTE + ", cpr " + CPR));
    private static final List<Dokument> BILAG = List.of(new Dokument("BILAG", "EKS-1", "PDF", CPR, "1"));

    static Stream<Object> optegnelser() {
        Haeftelse haeftelse =
                new Haeftelse(BORGER, null, false, null, false, null, null, null, null, null, NOTER, BILAG);
        Fordringsdata data = Proevefordring.ny().haeftere(haeftelse).data();
        Aktion opret = Proevefordring.aktion(Aktionskode.OPRETFORDRING, new Handling.Opret(data, List.of()));
        Aktion nedskriv = Proevefordring.aktion(
                Aktionskode.NEDSKRIV,
                new Handling.Nedskriv(1L, Proevefordring.kroner("1.00"), "INDB", null, BORGER, NOTER));
        Indberetning indberetning = Proeveleverance.af(opret, nedskriv);
        Behandling behandling = Behandling.af(indberetning);
        return Stream.of(
                BORGER,
                haeftelse,
                data,
                opret,
                nedskriv,
                new Handling.Opskriv(1L, Proevefordring.kroner("1.00"), null, 2L, BORGER, data, NOTER, BILAG),
                new Handling.AnnullerOpskrivning(1L, Proevefordring.kroner("1.00"), null, 2L, BORGER, NOTER),
                new Handling.Tilbagekald(1L, "FEJL", null, NOTER),
                new Handling.RetHovedstol(1L, Proevefordring.kroner("1.00"), NOTER),
                new Handling.Aendr(1L, null, data),
                new Handling.Genindsend(1L, data),
                indberetning,
                behandling,
                behandling.linjer().get(0));
    }

    @ParameterizedTest
    @MethodSource("optegnelser")
    void tekstformenRoeberHverkenNummerEllerNote(Object optegnelse) {
        assertThat(optegnelse.toString()).doesNotContain(CPR, CPR.substring(0, 6), NOTE);
    }
}
