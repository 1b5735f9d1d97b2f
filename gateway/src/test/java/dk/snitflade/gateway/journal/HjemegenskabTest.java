package dk.snitflade.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Kendskab.KendtFordring;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.rutning.Hjem;
import dk.snitflade.gateway.rutning.Konverteringsark.Oenske;
import dk.snitflade.gateway.rutning.Konverteringsplan;
import dk.snitflade.gateway.rutning.Konverteringsudfald;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever happens in whatever order: a claim changes home by a conversion and nothing else, and a family never parts. */
@MedDatabase
class HjemegenskabTest {

    private static final String[] TILSTANDE = {"KLAR", "SENDES", "UKENDT", "UDFOERT", "UDFOERT", "UDFOERT"};

    private final Proevedatabase database;

    HjemegenskabTest(Proevedatabase database) {
        this.database = database;
    }

    @Test
    void enFordringSkifterKunHjemVedEnKonvertering() {
        Froe.proev(15, terning -> new Forloeb(terning).koer());
    }

    /** One random history on one database. */
    private final class Forloeb {

        private final Random terning;
        private final Proeveur ur = new Proeveur(Instant.parse("2026-03-02T21:00:00Z"));
        private final KonverteringLager konverteringer = new KonverteringLager(database.jdbc());
        private final Hjemflytning flytning = Proevelagre.hjemflytning(database, ur);
        private final List<Long> fordringer = new ArrayList<>();
        private final Map<Long, String> hjem = new HashMap<>();

        Forloeb(Random terning) {
            this.terning = terning;
        }

        void koer() {
            try (Proevejournal journal = new Proevejournal(database, ur)) {
                for (int skridt = 0; skridt < 40; skridt++) {
                    skridt(journal);
                    kontroller();
                }
            }
        }

        private void skridt(Proevejournal journal) {
            switch (fordringer.isEmpty() ? 0 : terning.nextInt(6)) {
                case 0 -> opret(journal);
                case 1 -> ret(journal);
                case 2 -> afgoer();
                case 3 -> konverter();
                case 4 -> ur.gaa(Duration.ofHours(terning.nextInt(30)));
                default -> flytning.koer();
            }
        }

        private void opret(Proevejournal journal) {
            Maal maal = terning.nextInt(3) == 0 ? Maal.PSRM : Maal.DMI;
            Proevefordring[] under = terning.nextBoolean()
                    ? new Proevefordring[] {Proevefordring.ny().reference(nyReference())}
                    : new Proevefordring[0];
            journal.modtag(
                            maal,
                            leverance(),
                            Proevefordring.ny().reference(nyReference()).opret(under))
                    .forEach(svar -> {
                        fordringer.add(svar.fordringId());
                        hjem.put(svar.fordringId(), maal.name());
                    });
        }

        /** As the door sorts: by where the claim lies at that moment. */
        private void ret(Proevejournal journal) {
            long id = enFordring();
            var ret = Proevefordring.aktion(
                    Aktionskode.NEDSKRIV,
                    new Handling.Nedskriv(id, Proevefordring.kroner("1.00"), "REGU", null, null, List.of()));
            KendtFordring kendt = journal.kendskab(ret).fordringer().get(id);
            journal.modtag(kendt.hjem(), leverance(), ret);
        }

        private void afgoer() {
            database.jdbc()
                    .sql("update aktion set tilstand = :tilstand where familie = :id")
                    .param("tilstand", TILSTANDE[terning.nextInt(TILSTANDE.length)])
                    .param(
                            "id",
                            konverteringer
                                    .hjemsteder(fordringer)
                                    .get(enFordring())
                                    .familie())
                    .update();
        }

        private void konverter() {
            List<Oenske> oensker = List.of(new Oenske(
                    null,
                    enFordring(),
                    LocalDate.now(ur).plusDays(terning.nextInt(4) - 1),
                    terning.nextInt(6) == 0 ? Konverteringsudfald.TAGET_TILBAGE : Konverteringsudfald.KONVERTERET));
            var kendte = konverteringer.hjemsteder(List.of(oensker.get(0).fordring()));
            long familie = kendte.get(oensker.get(0).fordring()).familie();
            konverteringer.indsaet(
                    Konverteringsplan.af(oensker, kendte, konverteringer.om(List.of(familie)))
                            .nye(),
                    ur.instant());
        }

        private void kontroller() {
            assertThat(database.jdbc()
                            .sql("select familie from fordring group by familie having count(distinct hjem) > 1")
                            .query(Long.class)
                            .list())
                    .as("delte familier")
                    .isEmpty();
            for (long id : fordringer) {
                String nu = database.jdbc()
                        .sql("select hjem from fordring where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single();
                List<Hjem> historik = konverteringer.hjem(id, ur.getZone());
                assertThat(historik.get(0).hjem().name()).isEqualTo(hjem.get(id));
                assertThat(historik.get(historik.size() - 1).hjem().name()).isEqualTo(nu);
                assertThat(historik).allMatch(en -> !en.fra().isAfter(LocalDate.now(ur)));
            }
        }

        private long enFordring() {
            return fordringer.get(terning.nextInt(fordringer.size()));
        }

        private long leverance() {
            return 1 + database.antal("leverance");
        }

        private String nyReference() {
            return "REF-" + terning.nextLong();
        }
    }
}
