package dk.snitflade.gateway.indgang.oeir;

import dk.snitflade.gateway.indgang.oeir.Konto.Delfordring;
import dk.snitflade.gateway.indgang.oeir.Konto.Part;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a request wants done to an account: one record per operation, or per kind of them (oir.md 3.3, 3.5). */
sealed interface Hensigt {

    UUID konto();

    /** OpretDebitorkonto. */
    record Opret(Konto objekter) implements Hensigt {
        @Override
        public UUID konto() {
            return objekter.identifikation();
        }
    }

    /**
     * RegistrerNedregulering.
     *
     * @param beloeb null when the whole rest is to go
     */
    record Nedregulering(
            UUID konto,
            UUID krav,
            UUID delfordring,
            UUID identifikation,
            BigDecimal beloeb,
            String aarsag,
            LocalDate virkning,
            String tekst)
            implements Hensigt {}

    /** RegistrerOpregulering: a further part of the principal. */
    record Opregulering(UUID konto, UUID krav, Delfordring del) implements Hensigt {}

    /** RetFordringTilstand. */
    record Tilstandsskift(UUID konto, List<UUID> krav, String tilstand, LocalDate virkning) implements Hensigt {
        public Tilstandsskift {
            krav = List.copyOf(krav);
        }
    }

    /** AfslutHaeftelse. */
    record AfslutHaeftelse(UUID konto, UUID haeftelse, LocalDate til) implements Hensigt {}

    /** AfslutAdministrator and AfslutLigestillingspartner. */
    record AfslutPart(UUID konto, UUID part, Konto.Rolle rolle, LocalDate til) implements Hensigt {}

    /** AfslutGaeldendeAdresse of a party in the role. */
    record AfslutAdresse(UUID konto, UUID part, Konto.Rolle rolle, LocalDate til) implements Hensigt {}

    /** AfslutMaterialeabonnement of a party in the role. */
    record AfslutAbonnement(UUID konto, UUID part, Konto.Rolle rolle, String materiale, LocalDate til)
            implements Hensigt {}

    /** RetDebitorkonto; what is left out stays as it is. */
    record RetKonto(UUID konto, Konto.Kendetegn kendetegn) implements Hensigt {}

    /** RetFordring; what is left out stays as it is. */
    record RetKrav(UUID konto, UUID krav, String tekst, Grundlag grundlag) implements Hensigt {}

    /** RetPartIdentifikation; the two parts carry the numbers only. */
    record NytNummer(UUID konto, UUID part, Part gammel, Part ny, LocalDate virkning) implements Hensigt {}

    /** SkiftEjerFordring; without claims all of the account's. */
    record SkiftEjer(UUID konto, List<UUID> krav, Part ny, LocalDate virkning, boolean overfoerRestance)
            implements Hensigt {
        public SkiftEjer {
            krav = List.copyOf(krav);
        }
    }

    /** OverdragDebitorkonto. */
    record Overdragelse(UUID konto, LocalDate dato) implements Hensigt {}
}
