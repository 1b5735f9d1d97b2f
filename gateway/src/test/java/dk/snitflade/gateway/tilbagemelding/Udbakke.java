package dk.snitflade.gateway.tilbagemelding;

import dk.snitflade.gateway.Proeveur;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import dk.snitflade.gateway.sikkerhed.kryptering.Proevenoegler;
import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Svar;
import dk.snitflade.gateway.tilbagemelding.Fagsystempost.Udfald;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The outbox of one node, with a fagsystem behind it that answers as it is told. */
final class Udbakke {

    private static final String NODE = "node";
    private static final UUID FAGSYSTEM = new UUID(7, 7);
    private static final TilbagemeldingOpsaetning OPSAETNING = new TilbagemeldingOpsaetning(
            new UUID(1, 1),
            List.of(),
            Duration.ofSeconds(5),
            Duration.ofHours(1),
            Duration.ofDays(7),
            Duration.ofMinutes(3),
            4,
            Map.of(),
            Map.of());

    private final Proevedatabase database;
    private final TilbagemeldingLager lager;
    private final Proeveur ur;
    private Svar svar = new Svar(Udfald.MODTAGET, "MODTAGET");

    Udbakke(Proevedatabase database, Proeveur ur) {
        this.database = database;
        this.lager = new TilbagemeldingLager(database.jdbc(), Proevenoegler.KRYPTERING);
        this.ur = ur;
    }

    void svarer(Udfald udfald) {
        svar = new Svar(udfald, udfald.name());
    }

    void udenAdresse() {
        svar = new Svar(Udfald.INGEN_ADRESSE, "Ingen adresse på FBS");
    }

    /** Messages of one account, by their names. */
    void gem(String konto, String... navne) {
        for (String navn : navne) {
            lager.gem(melding(konto, navn), ur.instant());
        }
    }

    /** Everything that is due is tried once; gives the names in the order they were tried. */
    List<String> runde() {
        List<String> sendt = new ArrayList<>();
        for (Forsendelse f : pluk(NODE)) {
            sendt.add(f.melding().tekst());
            bogfoer(f, NODE);
        }
        return sendt;
    }

    List<Forsendelse> pluk(String node) {
        return database.transaktion()
                .execute(status -> lager.pluk(
                        node, ur.instant(), ur.instant().plus(OPSAETNING.laas()), OPSAETNING.samtidige(), 40));
    }

    boolean bogfoer(Forsendelse f, String node) {
        new AfbryderLager(database.jdbc()).noter(f.melding(), svar.udfald(), OPSAETNING.foerste(), ur.instant());
        return lager.bogfoer(f, node, Bogfoert.af(svar, f, ur.instant(), OPSAETNING, 1), ur.instant());
    }

    String tilstand(String navn) {
        return felt(navn, "tilstand");
    }

    String hvorfor(String navn) {
        return felt(navn, "venter_paa");
    }

    int forsoeg(String navn) {
        return Integer.parseInt(felt(navn, "forsoeg"));
    }

    private String felt(String navn, String kolonne) {
        return database.jdbc()
                .sql("select " + kolonne + "::text from tilbagemelding where noegle = :noegle")
                .param("noegle", id(navn))
                .query(String.class)
                .single();
    }

    private static Tilbagemelding melding(String konto, String navn) {
        return new Tilbagemelding(
                id(navn),
                Tilbagemelding.Art.DAEKNING,
                "29999981",
                FAGSYSTEM,
                id(konto),
                id("krav"),
                id("del"),
                null,
                "INDBETALING",
                null,
                BigDecimal.ONE,
                LocalDate.of(2026, 11, 25),
                false,
                BigDecimal.TEN,
                null,
                navn);
    }

    private static UUID id(String navn) {
        return UUID.nameUUIDFromBytes(navn.getBytes(StandardCharsets.UTF_8));
    }
}
