package dk.snitflade.mocks.underretning;

import dk.snitflade.mocks.tid.DanskTid;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything one back end has to tell, in the order it came about. Safe for use by many threads. */
public final class Underretninger {

    /** Shorter than any of NyMF's own numbers, so that nobody mixes them up. */
    private static final long FOERSTE_NUMMER = 5_001;

    private static final long FOERSTE_BETALING = 900_001;

    private final DanskTid tid;
    private final Type.Kilde kilde;
    private final Fordringsbog bog;
    private final List<Underretning> alle = new ArrayList<>();
    private long naesteNummer = FOERSTE_NUMMER;
    private long naesteBetaling = FOERSTE_BETALING;

    /** @param bog the claims it can tell of */
    public Underretninger(DanskTid tid, Type.Kilde kilde, Fordringsbog bog) {
        this.tid = tid;
        this.kilde = kilde;
        this.bog = bog;
    }

    /**
     * Makes one notification; coverage and write-offs move the claim's balance, unless they echo a correction.
     *
     * @throws IllegalArgumentException with a Danish sentence
     */
    public synchronized Underretning bestil(Bestilling b) {
        if (b.type() == null || !b.type().kommerFra(kilde)) {
            throw new IllegalArgumentException("type skal være en, " + kilde + " sender.");
        }
        Fordring fordring = bog.find(b.fordringId())
                .orElseThrow(() ->
                        new IllegalArgumentException("Fordring " + b.fordringId() + " er ikke hos " + kilde + "."));
        BigDecimal beloeb = b.beloeb() == null ? fordring.rest() : b.beloeb();
        BigDecimal bevaegelse = b.fordringskorrektion() ? BigDecimal.ZERO : bevaegelse(b, beloeb);
        Fordring efter = bog.flyt(b.fordringId(), bevaegelse).orElseThrow();
        long nummer = b.nummer() == null ? naesteNummer++ : b.nummer();
        long betaling = b.betalingId() == null ? naesteBetaling++ : b.betalingId();
        LocalDate dato = b.dato() == null ? tid.iDag() : b.dato();
        var underretning = new Underretning(nummer, tid(b.tid()), b, efter, beloeb, dato, betaling);
        alle.add(underretning);
        return underretning;
    }

    /** Half of what is left is covered by set-off, and settled; the rest stays, with a month's interest. */
    public synchronized List<Underretning> delvistDaekket(long fordringId) {
        BigDecimal halv = bog.find(fordringId)
                .map(fordring -> fordring.rest().divide(BigDecimal.valueOf(2), 2, RoundingMode.DOWN))
                .orElse(BigDecimal.ZERO);
        Underretning daekket = bestil(Bestilling.af(Type.UDLIGNING, fordringId, halv));
        Underretning rente = bestil(Bestilling.af(Type.RENTE, fordringId, new BigDecimal("3.21")));
        Underretning afregnet =
                bestil(Bestilling.af(Type.AFREGNING, fordringId, halv).medBetaling(daekket.betalingId()));
        return List.of(daekket, rente, afregnet);
    }

    /** A settlement tells of coverage that has moved the balance before. */
    private static BigDecimal bevaegelse(Bestilling b, BigDecimal beloeb) {
        return switch (b.type()) {
            case UDLIGNING, ALLOKERING -> b.ophaevet() ? beloeb : beloeb.negate();
            case AFSKRIVNING -> beloeb.negate();
            case AFREGNING, RENTE, RETUR, NY_TRANSPORT_ADMINISTRATOR, KUNDE_AENDRING -> BigDecimal.ZERO;
        };
    }

    private LocalDateTime tid(String oensket) {
        try {
            return oensket == null
                    ? tid.nu().toLocalDateTime()
                    : LocalDateTime.parse(oensket, DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("tid skal være et tidspunkt som 2026-06-30T04:12:07.", e);
        }
    }

    /** The claim as it is now; empty when it is not here. */
    public Optional<Fordring> fordring(long fordringId) {
        return bog.find(fordringId);
    }

    /** In the order they were made. */
    public synchronized List<Underretning> alle() {
        return List.copyOf(alle);
    }

    /** Those a search asks for. Nothing older than three months can be fetched ({@code psrm.md} 5.3). */
    synchronized List<Underretning> find(Underretningskald kald) {
        LocalDateTime aeldste = tid.nu().toLocalDateTime().minusMonths(3);
        return alle.stream()
                .filter(u -> u.fordring().fordringshaver() == kald.fordringshaver())
                .filter(u -> !u.tid().isBefore(aeldste))
                .filter(kald::omfatter)
                .toList();
    }

    synchronized void nulstil() {
        alle.clear();
        bog.nulstil();
        naesteNummer = FOERSTE_NUMMER;
        naesteBetaling = FOERSTE_BETALING;
    }
}
