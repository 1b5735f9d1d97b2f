package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.kroner;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Proevefordring;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationskontrollerTest extends Nummerproever {

    private static final Typefakta RENTE = af(Kategori.RENTE, null);

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(
                        201,
                        "en rente af en rente",
                        senere(rente()).kender(Kendte.afType("REOPKOM")).type("REOPKOM", RENTE),
                        senere(rente()).kender(Kendte.afType("LIMEDIE")).type("REOPKOM", RENTE)),
                proeve(
                        270,
                        "en MODR-rente sendt med en INDR-fordring",
                        Sag.med(opret(ny(), rente().art("MODR"))),
                        Sag.med(opret(ny().art("MODR"), rente().art("MODR")))),
                proeve(
                        270,
                        "en MODR-rente sendt efter en INDR-fordring",
                        senere(rente().art("MODR")).kender(Kendte.fordring()),
                        senere(rente()).kender(Kendte.fordring())),
                proeve(
                        423,
                        "hovedfordringens id på en rente, der er sendt med",
                        Sag.med(opret(ny(), rente().under(Kendte.ID))),
                        Sag.med(opret(ny(), rente()))),
                proeve(
                        425,
                        "to hovedfordringer i én aktion",
                        Sag.med(opret(ny(), ny().type("KTCIVIL"))).type("KTCIVIL", af(Kategori.HOVEDFORDRING, null)),
                        Sag.med(opret(ny(), rente())).type("REOPKOM", RENTE)),
                proeve(
                        459,
                        "en rentetype, hovedfordringens type ikke kan have",
                        Sag.med(opret(ny(), rente())).type("LIMEDIE", med("GEOPERI")),
                        Sag.med(opret(ny(), rente())).type("LIMEDIE", med("REOPKOM"))),
                proeve(
                        459,
                        "en rentetype sendt senere, som hovedfordringens type ikke kan have",
                        senere(rente()).kender(Kendte.fordring()).type("LIMEDIE", med("GEOPERI")),
                        senere(rente()).kender(Kendte.fordring()).type("LIMEDIE", med("REOPKOM"))),
                proeve(
                        461,
                        "en ukendt hovedfordring",
                        senere(rente()),
                        senere(rente()).kender(Kendte.fordring())),
                proeve(
                        461,
                        "en rente uden hovedfordring",
                        Sag.med(opret(rente())).type("REOPKOM", RENTE),
                        senere(rente()).kender(Kendte.fordring()).type("REOPKOM", RENTE)),
                proeve(
                        547,
                        "en tilbagekaldt hovedfordring",
                        senere(rente()).kender(Kendte.tilbagekaldt("HENS")),
                        senere(rente()).kender(Kendte.fordring())));
    }

    @Test
    void enAfvistHovedfordringTagerSineRelateredeMed() {
        assertThat(Sag.med(opret(ny().beloeb(kroner("-1")), rente(), rente()), opret(ny()))
                        .numre())
                .containsExactly(List.of(215), List.of(428), List.of(428), List.of());
    }

    @Test
    void enAfvistRelateretLaderSinHovedfordringVaere() {
        assertThat(Sag.med(opret(ny(), rente().beloeb(kroner("-1")), rente())).numre())
                .containsExactly(List.of(), List.of(215), List.of());
    }

    @Test
    void enRenteAfEnAfvistRenteAfvisesOgsaa() {
        Handling.Opret gebyr = new Handling.Opret(rente().data(), List.of());
        Handling.Opret forkert = new Handling.Opret(rente().art("MODR").data(), List.of(gebyr));
        assertThat(Sag.med(Aktioner.aktion(
                                Aktionskode.OPRETFORDRING, new Handling.Opret(ny().data(), List.of(forkert))))
                        .numre())
                .containsExactly(List.of(), List.of(270), List.of(270, 428));
    }

    private static Proevefordring rente() {
        return ny().type("REOPKOM");
    }

    private static Sag senere(Proevefordring relateret) {
        return Sag.med(opret(relateret.under(Kendte.ID)));
    }

    private static Typefakta med(String relateret) {
        return af(Kategori.HOVEDFORDRING, Set.of(relateret));
    }

    private static Typefakta af(Kategori kategori, Set<String> relaterede) {
        return new Typefakta(kategori, null, relaterede, Set.of(), true, false, false, BigDecimal.ZERO);
    }
}
