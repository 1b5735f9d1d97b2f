package dk.snitflade.mocks.aktion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One forwarded action ({@code VideresendtAktion}) as far as the back ends look into it.
 *
 * @param aktionId MFAktionID given by the gateway; the key of idempotency
 * @param kode what is asked for
 * @param fordringId the claim the action creates or concerns; null when the message names none
 * @param henvistFordringId the claim that must exist already; null for a new claim
 * @param hovedFordringId the main claim; null when the message names none
 * @param modtaget when the gateway received the action, Danish local time
 * @param fordringshaver DMIFordringHaverID
 * @param fordringstype DMIFordringTypeKode; null unless the action carries claim data
 * @param reference the claimant's own reference; null unless the action carries claim data
 * @param srbDato last timely payment date; null when absent
 * @param aarsag reason code of a withdrawal; null for other actions
 * @param art INDR or MODR; null unless the action carries claim data
 * @param beloeb kroner it creates, writes up or writes down; null when it carries no amount
 * @param haeftere the debtors of the claim data it carries; may be empty
 */
public record Aktion(
        long aktionId,
        Aktionskode kode,
        Long fordringId,
        Long henvistFordringId,
        Long hovedFordringId,
        LocalDateTime modtaget,
        long fordringshaver,
        String fordringstype,
        String reference,
        LocalDate srbDato,
        String aarsag,
        String art,
        BigDecimal beloeb,
        List<Haefter> haeftere) {

    public Aktion {
        haeftere = List.copyOf(haeftere);
    }

    /** An action without amount and debtors. */
    public Aktion(
            long aktionId,
            Aktionskode kode,
            Long fordringId,
            Long henvistFordringId,
            Long hovedFordringId,
            LocalDateTime modtaget,
            long fordringshaver,
            String fordringstype,
            String reference,
            LocalDate srbDato,
            String aarsag) {
        this(
                aktionId,
                kode,
                fordringId,
                henvistFordringId,
                hovedFordringId,
                modtaget,
                fordringshaver,
                fordringstype,
                reference,
                srbDato,
                aarsag,
                null,
                null,
                List.of());
    }
}
