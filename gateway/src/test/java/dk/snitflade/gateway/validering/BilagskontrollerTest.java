package dk.snitflade.gateway.validering;

import static dk.snitflade.gateway.fordring.Proevefordring.BORGER;
import static dk.snitflade.gateway.fordring.Proevefordring.ny;
import static dk.snitflade.gateway.validering.Aktioner.opret;
import static dk.snitflade.gateway.validering.Aktioner.orMed;
import static dk.snitflade.gateway.validering.Nummerproeve.proeve;

import dk.snitflade.gateway.fordring.Dokument;
import dk.snitflade.gateway.fordring.Haeftelse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.springframework.util.unit.DataSize;

class BilagskontrollerTest extends Nummerproever {

    private static final ValideringOpsaetning SNAEVER =
            new ValideringOpsaetning(DataSize.ofBytes(1000), 2, Set.of("pdf"), 20, Set.of(), Set.of(), true, List.of());

    @Override
    List<Nummerproeve> proever() {
        return List.of(
                proeve(164, "et dokument på 1001 byte", dokumenter(pdf(1001)), dokumenter(pdf(1000))),
                proeve(164, "et ombrudt dokument på 1001 byte", dokumenter(ombrudt(1001)), dokumenter(ombrudt(1000))),
                proeve(181, "tre dokumenter", dokumenter(pdf(1), pdf(1), pdf(1)), dokumenter(pdf(1), pdf(1))),
                proeve(
                        181,
                        "tre dokumenter på en hæfter",
                        paaHaefter(pdf(1), pdf(1), pdf(1)),
                        paaHaefter(pdf(1), pdf(1))),
                proeve(220, "en tom bemærkning", note(" "), note("x")),
                proeve(220, "en bemærkning uden tekst", note(null), note("x")),
                proeve(413, "en bemærkning på 21 tegn", note("x".repeat(21)), note("æ".repeat(20))),
                proeve(415, "et program", dokumenter(afType("exe")), dokumenter(afType("PDF"))),
                proeve(
                        415,
                        "en ukendt medietype",
                        dokumenter(afType("application/zip")),
                        dokumenter(afType("application/pdf"))),
                proeve(
                        516,
                        "en bemærkning på den indlejrede fordring",
                        Sag.med(orMed(ny().bemaerkning("x"))).kender(Kendte.fordring()),
                        Sag.med(orMed(ny())).kender(Kendte.fordring())),
                proeve(
                        516,
                        "et dokument på den indlejrede fordring",
                        Sag.med(orMed(ny().dokumenter(pdf(1)))).kender(Kendte.fordring()),
                        Sag.med(orMed(ny())).kender(Kendte.fordring())));
    }

    private static Sag dokumenter(Dokument... dokumenter) {
        return Sag.med(opret(ny().dokumenter(dokumenter))).med(SNAEVER);
    }

    private static Sag paaHaefter(Dokument... dokumenter) {
        return Sag.med(opret(ny().haeftere(new Haeftelse(
                        BORGER,
                        LocalDate.of(2029, 1, 31),
                        false,
                        null,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(dokumenter)))))
                .med(SNAEVER);
    }

    private static Sag note(String tekst) {
        return Sag.med(opret(ny().bemaerkning(tekst))).med(SNAEVER);
    }

    private static Dokument afType(String filtype) {
        return new Dokument("BREV", null, filtype, "AA==", null);
    }

    private static Dokument pdf(int bytes) {
        return new Dokument("BREV", null, "pdf", Base64.getEncoder().encodeToString(new byte[bytes]), null);
    }

    /** As most senders write it: a line break per 76 characters. */
    private static Dokument ombrudt(int bytes) {
        return new Dokument("BREV", null, "pdf", Base64.getMimeEncoder().encodeToString(new byte[bytes]), null);
    }
}
