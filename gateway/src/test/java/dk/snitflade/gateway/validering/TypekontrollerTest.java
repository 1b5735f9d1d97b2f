package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.aendr;
import static dk.snitflade.gateway.validering.Aktioner.genindsend;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Maal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class TypekontrollerTest extends Nummerproever {

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(411, "en ukendt art", Sag.med(opret(ny().art("TRAN"))), Sag.med(opret(ny().art("MODR")))),
                proeve(
                        474,
                        "opskrivning af en rente",
                        Sag.med(Aktioner.or("100"))
                                .kender(Kendte.afType("REOPKOM"))
                                .type("REOPKOM", af(Kategori.RENTE)),
                        Sag.med(Aktioner.or("100"))
                                .kender(Kendte.afType("GEOPERI"))
                                .type("GEOPERI", af(Kategori.GEBYR))),
                proeve(
                        537,
                        "ændring af en INDR-fordring",
                        Sag.med(aendr(ny().art("MODR"))).kender(Kendte.fordring()),
                        Sag.med(aendr(ny().art("MODR"))).kender(Kendte.fordring("MODR", Maal.DMI, Kendte.stand(null)))),
                proeve(
                        537,
                        "ændring til INDR af en fordring ældre end gatewayen",
                        Sag.med(aendr(ny())),
                        Sag.med(aendr(ny().art("MODR")))),
                proeve(
                        544,
                        "genindsendelse som MODR",
                        Sag.med(genindsend(ny().art("MODR"))).kender(Kendte.tilbagekaldt("KLAG")),
                        Sag.med(genindsend(ny())).kender(Kendte.tilbagekaldt("KLAG"))),
                proeve(
                        544,
                        "genindsendelse af en MODR-fordring",
                        Sag.med(genindsend(ny())).kender(Kendte.fordring("MODR", Maal.DMI, Kendte.stand("KLAG"))),
                        Sag.med(genindsend(ny())).kender(Kendte.tilbagekaldt("KLAG"))),
                proeve(
                        550,
                        "uden forfald på en type, der kræver det",
                        Sag.med(opret(ny().forfald(null))).type("LIMEDIE", kraever(Stamdata.FORFALD)),
                        Sag.med(opret(ny().forfald(null))).type("LIMEDIE", kraever(Stamdata.SRB))),
                proeve(
                        550,
                        "uden periodens sidste dag på en type, der kræver den",
                        Sag.med(opret(ny().periode(LocalDate.parse("2026-01-01"), null)))
                                .type("LIMEDIE", kraever(Stamdata.PERIODE_SLUT)),
                        Sag.med(opret(ny().periode(LocalDate.parse("2026-01-01"), null)))
                                .type("LIMEDIE", kraever(Stamdata.PERIODE))),
                proeve(
                        550,
                        "med en blank beskrivelse",
                        Sag.med(opret(ny().beskrivelse(" "))).type("LIMEDIE", kraever(Stamdata.BESKRIVELSE)),
                        Sag.med(opret(ny().beskrivelse("x"))).type("LIMEDIE", kraever(Stamdata.BESKRIVELSE))));
    }

    private static Typefakta af(Kategori kategori) {
        return new Typefakta(kategori, null, null, Set.of(), true, false, false, BigDecimal.ZERO);
    }

    private static Typefakta kraever(Stamdata felt) {
        return new Typefakta(null, null, null, Set.of(felt), true, false, false, BigDecimal.ZERO);
    }
}
