package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.INDBETALT;
import static dk.snitflade.gateway.validering.Aktioner.nedskriv;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Haeftelse;
import dk.snitflade.gateway.fordring.Skyldner;
import java.time.LocalDate;
import java.util.List;

class HaeftelseskontrollerTest extends Nummerproever {

    private static final Skyldner NULLER = new Skyldner(Skyldner.Art.CPR, "0000000000");
    private static final Skyldner FIRMA = new Skyldner(Skyldner.Art.CVR, "12345678");

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(5, "et CPR-nummer af nuller", skyldnere(NULLER), skyldnere(BORGER)),
                proeve(
                        5,
                        "en ændring til et CPR-nummer af nuller",
                        Sag.med(Aktioner.aendr(ny().art("MODR").skyldes(NULLER))),
                        Sag.med(Aktioner.aendr(ny().art("MODR").skyldes(BORGER)))),
                proeve(
                        5,
                        "en nedskrivning for et CPR-nummer af nuller",
                        Sag.med(nedskriv("INDB", "500", INDBETALT, NULLER)).kender(Kendte.fordring()),
                        Sag.med(nedskriv("INDB", "500", INDBETALT, BORGER)).kender(Kendte.fordring())),
                proeve(
                        433,
                        "indbetaling uden betaler på en fordring med to hæftere",
                        Sag.med(nedskriv("INDB", "500", INDBETALT)).kender(Kendte.medFlereHaeftere()),
                        Sag.med(nedskriv("INDB", "500", INDBETALT, BORGER)).kender(Kendte.medFlereHaeftere())),
                proeve(
                        433,
                        "annulleret indbetaling uden betaler",
                        Sag.med(Aktioner.oani("500", INDBETALT, Kendte.INDBETALING))
                                .kender(Kendte.medFlereHaeftere())
                                .kender(Kendte.indbetaling()),
                        Sag.med(nedskriv("REGU", "500", null)).kender(Kendte.medFlereHaeftere())),
                proeve(528, "samme skyldner to gange", skyldnere(BORGER, FIRMA, BORGER), skyldnere(BORGER, FIRMA)),
                proeve(531, "dom uden dato", fundament(true, null, false, null), fundament(true, Sag.DAG, false, null)),
                proeve(
                        531,
                        "forlig uden dato",
                        fundament(false, null, true, null),
                        fundament(false, null, true, Sag.DAG)),
                proeve(
                        532,
                        "domsdato uden dom",
                        fundament(false, Sag.DAG, false, null),
                        fundament(false, null, false, null)),
                proeve(
                        533,
                        "dom i morgen",
                        fundament(true, Sag.DAG.plusDays(1), false, null),
                        fundament(true, Sag.DAG, false, null)),
                proeve(
                        533,
                        "forlig i morgen",
                        fundament(false, null, true, Sag.DAG.plusDays(1)),
                        fundament(false, null, true, Sag.DAG)));
    }

    private static Sag skyldnere(Skyldner... skyldnere) {
        return Sag.med(opret(ny().skyldes(skyldnere)));
    }

    private static Sag fundament(boolean dom, LocalDate domDato, boolean forlig, LocalDate forligDato) {
        return Sag.med(opret(ny().haeftere(new Haeftelse(
                BORGER,
                LocalDate.of(2029, 1, 31),
                dom,
                domDato,
                forlig,
                forligDato,
                null,
                null,
                null,
                null,
                List.of(),
                List.of()))));
    }
}
