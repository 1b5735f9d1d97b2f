package dk.snitflade.gateway.journal;

import dk.snitflade.gateway.fordring.Aktion;
import dk.snitflade.gateway.fordring.Fordringsdata;
import dk.snitflade.gateway.fordring.Handling;
import dk.snitflade.gateway.fordring.Linje;
import dk.snitflade.gateway.fordring.Rute;
import dk.snitflade.gateway.fordring.Tilstand;
import dk.snitflade.gateway.journal.Optegnelse.Post;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Function;

/** An action on its way into its row; what it does not have is null. */
record NyAktion(Post post, long leverance, Instant modtaget) {

    Linje linje() {
        return post.linje();
    }

    Aktion aktion() {
        return linje().aktion();
    }

    Handling handling() {
        return aktion().handling();
    }

    Tilstand tilstand() {
        if (linje().afvist()) {
            return Tilstand.AFVIST;
        }
        return linje().udsaettelse() == null ? Tilstand.KLAR : Tilstand.VENTER;
    }

    /** When it may be sent; null for a rejected action. */
    Instant forfalder() {
        if (linje().afvist()) {
            return null;
        }
        return linje().udsaettelse() == null ? modtaget : linje().udsaettelse().til();
    }

    String venterPaa() {
        return linje().udsaettelse() == null ? null : linje().udsaettelse().hvorfor();
    }

    BigDecimal kroner() {
        return handling().beloeb() == null ? null : handling().beloeb().kroner();
    }

    String iData(Function<Fordringsdata, String> felt) {
        return aktion().data() == null ? null : felt.apply(aktion().data());
    }

    /** Null for a rejected action, which goes nowhere. */
    String iRuten(Function<Rute, String> felt) {
        return linje().afvist() ? null : felt.apply(linje().rute());
    }
}
