package dk.snitflade.gateway.afsendelse;

import static dk.snitflade.gateway.fordring.Aktionskode.FEJLAGTIGHOVEDSTOLINDBERETNING;
import static org.assertj.core.api.Assertions.assertThat;

import dk.snitflade.gateway.Froe;
import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Aktionskode;
import dk.snitflade.gateway.fordring.Aktionskvittering;
import dk.snitflade.gateway.fordring.Beloeb;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Maal;
import dk.snitflade.gateway.fordring.Proevefordring;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Proevejournal;
import dk.snitflade.gateway.journal.database.MedDatabase;
import dk.snitflade.gateway.journal.database.Proevedatabase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to a claim, and however often it is told, its balance is the sum of its movements. */
@MedDatabase
class SaldoegenskabTest {

    private static final List<Aktionskode> KODER = Stream.of(Aktionskode.values())
            .filter(kode -> !kode.giverNyFordring() && kode != Aktionskode.AENDRFORDRING)
            .toList();

    private final Proevejournal journal;
    private final Kontobog bog;
    private final AtomicLong numre = new AtomicLong(1);

    SaldoegenskabTest(Proevedatabase database) {
        this.journal = new Proevejournal(database);
        this.bog = new Kontobog(database);
    }

    @AfterEach
    void luk() {
        journal.close();
    }

    @Test
    void saldoenErSummenAfBevaegelserneOgHverTaellesEnGang() {
        Froe.proev(40, terning -> {
            Aktionskvittering opret = modtag(Proevefordring.ny()
                    .reference("REF-" + numre.getAndIncrement())
                    .opret());
            long fordring = opret.fordringId();
            udfoer(opret.aktionId(), Tilstand.UDFOERT, terning);
            BigDecimal saldo = new BigDecimal("1250");
            BigDecimal hovedstol = new BigDecimal("1250");

            for (int i = 0; i < 12; i++) {
                Aktionskode kode = KODER.get(terning.nextInt(KODER.size()));
                BigDecimal kroner = BigDecimal.valueOf(1 + terning.nextInt(99_999), 2);
                Tilstand til = terning.nextInt(5) == 0 ? Tilstand.AFVIST : Tilstand.UDFOERT;
                udfoer(modtag(aktion(kode, fordring, kroner)).aktionId(), til, terning);
                if (til == Tilstand.UDFOERT) {
                    saldo = saldo.add(kroner.multiply(BigDecimal.valueOf(fortegn(kode))));
                    hovedstol = kode == FEJLAGTIGHOVEDSTOLINDBERETNING ? kroner : hovedstol;
                }
            }

            assertThat(bog.saldo(fordring)).isEqualByComparingTo(saldo);
            assertThat(bog.sum(fordring, "saldo")).isEqualByComparingTo(saldo);
            assertThat(bog.hovedstol(fordring)).isEqualByComparingTo(hovedstol);
            assertThat(bog.sum(fordring, "hovedstol")).isEqualByComparingTo(hovedstol);
        });
    }

    /** By direct answer or by receipt, and told again up to three times, also with another outcome. */
    private void udfoer(long aktion, Tilstand til, Random terning) {
        assertThat(terning.nextBoolean() ? bog.svar(aktion, til) : bog.kvitter(aktion, til))
                .isTrue();
        for (int i = terning.nextInt(4); i > 0; i--) {
            Tilstand igen = terning.nextBoolean() ? Tilstand.UDFOERT : Tilstand.AFVIST;
            assertThat(terning.nextBoolean() ? bog.igen(aktion, igen) : bog.kvitter(aktion, igen))
                    .isFalse();
        }
    }

    private Aktionskvittering modtag(Aktion aktion) {
        return journal.modtag(Maal.PSRM, numre.getAndIncrement(), aktion).get(0);
    }

    private static int fortegn(Aktionskode kode) {
        return switch (kode) {
            case NEDSKRIV, NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING ->
                -1;
            case OPSKRIVNINGREGULERING,
                    OPSKRIVNINGANNULLERETNEDSKRIVNINGINDBETALING,
                    OPSKRIVNINGOMGJORTNEDSKRIVNINGREGULERING -> 1;
            default -> 0;
        };
    }

    private Aktion aktion(Aktionskode kode, long fordring, BigDecimal kroner) {
        Beloeb beloeb = Beloeb.kroner(kroner);
        Long ref = kode.annullerer() ? Long.valueOf(numre.getAndIncrement()) : null;
        return Proevefordring.aktion(
                kode,
                switch (kode) {
                    case NEDSKRIV -> new Handling.Nedskriv(fordring, beloeb, "REGU", null, null, List.of());
                    case TILBAGEKALD -> new Handling.Tilbagekald(fordring, "HENS", null, List.of());
                    case FEJLAGTIGHOVEDSTOLINDBERETNING -> new Handling.RetHovedstol(fordring, beloeb, List.of());
                    case NEDSKRIVNINGANNULLERETOPSKRIVNINGREGULERING, NEDSKRIVNINGANNULLERETOPSKRIVNINGINDBETALING ->
                        new Handling.AnnullerOpskrivning(fordring, beloeb, null, ref, null, List.of());
                    default -> new Handling.Opskriv(fordring, beloeb, null, ref, null, null, List.of(), List.of());
                });
    }
}
