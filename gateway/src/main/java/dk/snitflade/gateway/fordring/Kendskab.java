package dk.snitflade.gateway.fordring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * What the journal already knows of the claims and actions a delivery mentions. Looked up once, then handed
 * to the deciding steps as values.
 *
 * @param stamdata the master data of the claims the delivery increases, by claim id; a claim whose message is not kept any
 *     more is left out
 * @param konverterede the claims older than the gateway that have moved to PSRM, by claim id
 */
public record Kendskab(
        Map<Long, KendtFordring> fordringer,
        Map<Long, KendtAktion> aktioner,
        Map<Long, Fordringsdata> stamdata,
        Map<Long, Konverteret> konverterede) {

    public static final Kendskab INTET = new Kendskab(Map.of(), Map.of());

    /**
     * A claim we have allotted an id to.
     *
     * @param hovedfordring its main claim; its own id for a main claim
     * @param familie the main claim at the top of its family, whose actions are sent in order
     * @param afvist rejected by its back end
     */
    public record KendtFordring(
            long id,
            long hovedfordring,
            long familie,
            long fordringshaver,
            String type,
            String art,
            Maal hjem,
            boolean afvist,
            Oprettet oprettet,
            Stand stand) {

        /** A claim of which nothing more is known. */
        public KendtFordring(
                long id,
                long hovedfordring,
                long familie,
                long fordringshaver,
                String type,
                String art,
                Maal hjem,
                boolean afvist) {
            this(id, hovedfordring, familie, fordringshaver, type, art, hjem, afvist, Oprettet.UKENDT, Stand.URETTET);
        }

        public KendtFordring med(Stand ny) {
            return new KendtFordring(id, hovedfordring, familie, fordringshaver, type, art, hjem, afvist, oprettet, ny);
        }
    }

    /**
     * What a claim was created with. Every date may be null.
     *
     * @param reference the fordringshaver's own reference; null when not known
     * @param modtaget the Danish day we received it
     * @param haeftere number of debtors
     */
    public record Oprettet(
            String reference,
            LocalDate modtaget,
            LocalDate stiftelse,
            LocalDate forfald,
            Periode periode,
            int haeftere) {

        public static final Oprettet UKENDT = new Oprettet(null, null, null, null, null, 1);
    }

    /**
     * How a claim stands now.
     *
     * @param hovedstol kroner; null when not known
     * @param saldo kroner, of executed actions only; null when not known
     * @param tilbagekaldt reason code of the latest withdrawal, executed or on its way; null for a live claim
     * @param returneret the authority has returned it
     * @param konverteret it was withdrawn during conversion (434)
     * @param opdelte it has divided related claims that are not withdrawn (570)
     */
    public record Stand(
            BigDecimal hovedstol,
            BigDecimal saldo,
            String tilbagekaldt,
            boolean returneret,
            boolean konverteret,
            boolean opdelte) {

        public static final Stand URETTET = new Stand(null, null, null, false, false, false);

        public Stand tilbagekaldt(String aarsag) {
            return new Stand(hovedstol, saldo, aarsag, returneret, konverteret, opdelte);
        }

        public Stand hovedstol(BigDecimal ny) {
            return new Stand(ny, saldo, tilbagekaldt, returneret, konverteret, opdelte);
        }
    }

    /**
     * A claim the gateway never received, now at PSRM.
     *
     * @param konvertering number of the conversion
     * @param dag the first Danish day it lay at PSRM
     */
    public record Konverteret(long konvertering, LocalDate dag) {}

    /**
     * An action we have received earlier. What its kind does not have is null.
     *
     * @param fordringshaver whose action it is; null when that is not known
     * @param aktionRef the action it points at itself
     * @param annulleret an annulment that is not rejected points at it (503)
     */
    public record KendtAktion(
            long id,
            Aktionskode kode,
            Long fordringId,
            Long familie,
            Maal maal,
            Tilstand tilstand,
            Long fordringshaver,
            BigDecimal beloeb,
            String aarsag,
            LocalDate virkningFra,
            Long aktionRef,
            boolean annulleret) {

        /** An action without amount, reason and date. */
        public KendtAktion(long id, Aktionskode kode, Long fordringId, Long familie, Maal maal, Tilstand tilstand) {
            this(id, kode, fordringId, familie, maal, tilstand, null, null, null, null, null, false);
        }

        /** The same action, now that an annulment of it has been accepted. */
        public KendtAktion somAnnulleret() {
            return new KendtAktion(
                    id,
                    kode,
                    fordringId,
                    familie,
                    maal,
                    tilstand,
                    fordringshaver,
                    beloeb,
                    aarsag,
                    virkningFra,
                    aktionRef,
                    true);
        }
    }

    public Kendskab {
        fordringer = Map.copyOf(fordringer);
        aktioner = Map.copyOf(aktioner);
        stamdata = Map.copyOf(stamdata);
        konverterede = Map.copyOf(konverterede);
    }

    /** Of a delivery that increases nothing and mentions no converted claim. */
    public Kendskab(Map<Long, KendtFordring> fordringer, Map<Long, KendtAktion> aktioner) {
        this(fordringer, aktioner, Map.of(), Map.of());
    }

    /** The known claim an action is about, by claim id or by the action it refers to; null when unknown. */
    public KendtFordring fordringFor(Handling handling) {
        Long id = handling.fordringId();
        if (id == null && handling.aktionRef() != null && aktioner.containsKey(handling.aktionRef())) {
            id = aktioner.get(handling.aktionRef()).fordringId();
        }
        return id == null ? null : fordringer.get(id);
    }
}
